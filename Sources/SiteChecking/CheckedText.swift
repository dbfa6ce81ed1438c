import Diagnostics
import Parallel
import SiteFields
import SiteModel
import SiteValues
import Text
import Wording

/// A text with its words, cut once for all rules that look at words. Every rule walks over all of them, so that a copy of one has to cost
/// nothing: it is a class.
final class CheckedText: Sendable {
    let source: AuthorText
    let words: TextWords
    /// Of the source, by which most texts are known to have nothing that a pattern looks for.
    let bytes: ByteSet

    init(_ text: AuthorText) {
        source = text
        words = TextWords(OpenMark.blanked(text.text), in: text.language)
        bytes = ByteSet(of: text.text)
    }

    var language: Language { source.language }

    static func all(in site: Site) -> [CheckedText] {
        site.localizedSites.flatMap(\.authorTexts).parallelMap { CheckedText($0) }
    }
}

extension Findings {
    /// One finding for each match, at its own place.
    mutating func report(
        _ matches: [PhraseList.Match], of text: AuthorText, _ texts: (PhraseList.Match) -> (summary: Phrase, remedy: Phrase)
    ) {
        for match in matches {
            let (summary, remedy) = texts(match)
            report(at: place(of: match.found, in: text), summary, remedy: remedy)
        }
    }
}

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

    private init(_ text: AuthorText, _ words: TextWords) {
        source = text
        self.words = words
        bytes = ByteSet(of: text.text)
    }

    var language: Language { source.language }

    static func all(in site: Site) -> [CheckedText] {
        let texts = site.localizedSites.flatMap(\.authorTexts)
        let words = TextWords.all(in: texts.map { (OpenMark.blanked($0.text), $0.language) })
        return zip(texts, words).map { CheckedText($0, $1) }
    }
}

extension TextWords {
    /// Cut on all cores, with one lexicon.
    static func all(in texts: [(text: String, language: Language)]) -> [TextWords] {
        // Large batches, because each makes a list of its words.
        let size = max(256, texts.count / 8 + 1)
        let batches = stride(from: 0, to: texts.count, by: size).map { Array(texts[$0..<min($0 + size, texts.count)]) }
        let lexicon = SharedLexicon(of: batches.parallelMap(chunk: 1) { WordBatch($0) })
        return Array(batches.indices).parallelMap(chunk: 1) { lexicon.texts(ofBatch: $0) }.flatMap(\.self)
    }
}

extension Findings {
    /// One finding for each match, at its own place.
    mutating func report(
        _ matches: [PhraseList.Match], of text: CheckedText, _ texts: (PhraseList.Match) -> (summary: Phrase, remedy: Phrase)
    ) {
        for match in matches {
            let (summary, remedy) = texts(match)
            report(at: place(of: match.found, in: text.source), summary, remedy: remedy)
        }
    }
}

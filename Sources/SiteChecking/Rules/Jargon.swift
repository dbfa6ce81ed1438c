import Diagnostics
import SiteModel
import SiteValues
import Wording

extension Rule {
    package static let jargon = Rule(
        "jargon", .warning,
        why: "A word that only the communications team knows makes everybody else feel that this is not for them. A word that the site's "
            + "glossary explains is fine.",
        example: Example(
            in: "content/guidelines/be-useful.md",
            broken: "summary: Leverage what you know, and people come back.",
            mended: "summary: Use what you know, and people come back.")
    ) { input, findings in
        let glossary = Dictionary(
            input.site.localizedSites.map { ($0.language, $0[GlossaryTerm.self].map { $0.term.lowercased() }) }, uniquingKeysWith: +)
        for text in input.texts {
            guard let list = jargon(in: text.language) else { continue }
            let explained = glossary[text.language] ?? []
            let matches = list.matches(in: text.words).filter { match in
                let word = match.found.lowercased()
                return !explained.contains { word.hasPrefix($0) || $0.split(separator: " ").contains { $0 == word } }
            }
            findings.report(matches, of: text.source) { match in
                (
                    "“\(match.found)” is a word that colleagues would have to look up.",
                    "Say “\(match.entry.meaning)”, or explain the word in content/data/glossary.yml."
                )
            }
        }
    }

    private static func jargon(in language: Language) -> PhraseList? {
        language.isEnglish ? .englishJargon : language.isGerman ? .germanJargon : nil
    }
}

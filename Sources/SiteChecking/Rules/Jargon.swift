import Diagnostics
import SiteFields
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
        let known = KnownJargon(in: input)
        for text in input.texts {
            guard let (jargon, officialese) = lists(in: text.language) else { continue }
            let matches = jargon.matches(in: text.words).filter { !$0.entry.meaning.isEmpty && !known.holds($0.found, in: text.source) }
            findings.report(matches, of: text.source) { match in
                (
                    "“\(match.found)” is a word that colleagues would have to look up.",
                    "Say “\(match.entry.meaning)”, or explain the word in content/data/glossary.yml."
                )
            }
            findings.report(officialese.matches(in: text.words), of: text.source) { match in
                ("“\(match.found)” is officialese: nobody says it.", "Say “\(match.entry.meaning)”.")
            }
        }
    }

    private static func lists(in language: Language) -> (jargon: PhraseList, officialese: PhraseList)? {
        language.isEnglish
            ? (.englishJargon, .englishOfficialese) : language.isGerman ? (.germanJargon, .germanOfficialese) : nil
    }
}

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
        var english = Lists(.englishJargon, .englishOfficialese), german = Lists(.germanJargon, .germanOfficialese)
        for page in Dictionary(grouping: input.texts, by: { KnownJargon.Page(of: $0.source) }).values {
            let isGerman = page[0].language.isGerman
            guard isGerman || page[0].language.isEnglish else { continue }
            let texts = page.sorted { $0.source.location < $1.source.location }
            let matches = texts.map { text in
                (isGerman ? german.jargon.matches(in: text.words) : english.jargon.matches(in: text.words))
                    .filter { !$0.entry.meaning.isEmpty && !known.holds($0.found, in: text.source) }
            }
            let uses = Dictionary(matches.joined().map { ($0.entry.words, 1) }, uniquingKeysWith: +)
            var told: Set<[String]> = []
            for (text, matches) in zip(texts, matches) {
                for match in matches {
                    let count = uses[match.entry.words, default: 0]
                    let place = findings.place(of: match.found, in: text.source)
                    guard count >= fewestOfSubject else {
                        findings.report(
                            at: place, "“\(match.found)” is a word that colleagues would have to look up.",
                            remedy: "Say “\(match.entry.meaning)”, or explain the word in content/data/glossary.yml.")
                        continue
                    }
                    guard told.insert(match.entry.words).inserted else { continue }
                    findings.report(
                        at: place, "“\(match.found)” is used here \(count) times, and nothing explains it.",
                        remedy:
                            "Explain it in brackets the first time, or in content/data/glossary.yml; or say “\(match.entry.meaning)”.")
                }
                let stilted = isGerman ? german.officialese.matches(in: text.words) : english.officialese.matches(in: text.words)
                findings.report(stilted, of: text) { match in
                    ("“\(match.found)” is officialese: nobody says it.", "Say “\(match.entry.meaning)”.")
                }
            }
        }
    }

    /// A word that a page uses so often is what it is about: it has to be explained once, and not taken out everywhere.
    private static let fewestOfSubject = 5

    private struct Lists {
        var jargon: PhraseSearch
        var officialese: PhraseSearch

        init(_ jargon: PhraseList, _ officialese: PhraseList) {
            self.jargon = PhraseSearch(jargon)
            self.officialese = PhraseSearch(officialese)
        }
    }
}

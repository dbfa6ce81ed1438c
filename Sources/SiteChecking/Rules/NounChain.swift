import Diagnostics
import SiteFields
import SiteModel
import SiteValues
import Wording

extension Rule {
    package static let nounChain = Rule(
        "noun-chain", .note,
        why: "“The implementation of the optimisation of the communication” has three verbs that were turned to stone. As verbs they say "
            + "who does what.",
        example: Example(
            in: "content/guidelines/be-useful.md",
            broken: "today: The consideration of the implementation of an explanation of the optimisation helps.",
            mended: "today: Think about how you explain what happened.")
    ) { input, findings in
        for text in input.texts where text.language.isEnglish || text.language.isGerman {
            // Few sentences have as many long words.
            for sentence in text.words.sentences where sentence.count(where: { $0.folded.utf8.count > 7 }) >= 4 {
                let nouns = sentence.filter { isNominalisation($0, in: text.language) }
                guard nouns.count >= 4, let first = nouns.first else { continue }
                findings.report(
                    at: findings.place(of: first.text, in: text.source),
                    "This sentence has \(nouns.count) nouns that were verbs: \(nouns.map { "“\($0.text)”" }.joined(separator: ", ")).",
                    remedy: "Make verbs of some, and say who does it.")
            }
        }
    }

    private static func isNominalisation(_ word: TextWords.Word, in language: Language) -> Bool {
        guard word.folded.utf8.count > 7, word.folded.count > 7, !things.contains(word.folded) else { return false }
        if language.isGerman {
            guard word.text.first?.isUppercase == true else { return false }
            return ["ung", "ungen", "keit", "keiten", "heit", "ierung", "ation", "ationen"].contains { word.folded.hasSuffix($0) }
        }
        return ["tion", "tions", "sion", "sions", "ment", "ments", "ance", "ence", "ity"].contains { word.folded.hasSuffix($0) }
    }

    /// Nouns that were verbs long ago, and are things by now.
    private static let things: Set<String> = [
        "abteilung", "abteilungen", "ausbildung", "beziehung", "beziehungen", "einrichtung", "einrichtungen", "entscheidung", "erfahrung",
        "erfahrungen", "forschung", "gesundheit", "information", "informationen", "kommunikation", "leistung", "leistungen", "leitung",
        "meinung", "meinungen", "meldung", "meldungen", "möglichkeit", "möglichkeiten", "organisation", "organisationen", "publikation",
        "publikationen", "richtung", "sicherheit", "situation", "verantwortung", "versammlung", "verwaltung", "wahrheit", "wirkung",
        "wohnung", "zeitung", "zeitungen", "ability", "audience", "audiences", "community", "communication", "communications",
        "department", "distance", "document", "documents", "element", "elements", "equipment", "evidence", "experience", "guidance",
        "identity", "information", "instance", "insurance", "intention", "moment", "moments", "monument", "nation", "occasion", "opinion",
        "organization", "organizations", "organisation", "organisations", "position", "positions", "presence", "quality", "question",
        "questions", "science", "sentence", "situation", "situations", "station", "version", "vision",
    ]
}

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
        // Few sentences have as many long words.
        var long = WordMarks { $1.utf8.count > 7 ? 1 : 0 }
        for text in input.texts where text.language.isEnglish || text.language.isGerman {
            for sentence in text.words.sentences where long.count(in: sentence) >= 4 {
                let nouns = Nominalisation.chain(in: sentence, text.language)
                guard nouns.count >= 4, let first = nouns.first else { continue }
                findings.report(
                    at: findings.place(of: first.text, in: text.source),
                    "This sentence has \(nouns.count) nouns that were verbs: \(Phrase.list(nouns.map { "“\($0.text)”" })).",
                    remedy: "Make verbs of some, and say who does it.")
            }
        }
    }
}

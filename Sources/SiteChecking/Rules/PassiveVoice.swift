import Diagnostics
import SiteFields
import SiteModel
import SiteValues
import Wording

extension Rule {
    package static let passiveVoice = Rule(
        "passive-voice", .note,
        why: "“Posts are to be approved” does not say by whom, so nobody does it. A text in which most sentences hide who acts reads like "
            + "a form. One such sentence is fine; this is a hint where there are many.",
        example: Example(
            in: "content/guidelines/be-useful.md",
            broken:
                "Questions are answered quickly. Posts are checked first. Pictures were approved in May. Requests will be handled.\n\nNames are removed. Help is given.",
            mended: "Answer quickly. We check posts first. We approved the pictures. We handle requests.\n\nTake names out. Help people.")
    ) { input, findings in
        var passives = PassiveSentence()
        for text in input.texts where text.language.isEnglish || text.language.isGerman {
            let sentences = text.words.sentences.filter { $0.count > 2 }
            guard sentences.count >= 5 else { continue }
            let passive = sentences.filter {
                passives.isPassive($0, in: text.language) && !PassiveSentence.namesActor($0, in: text.language)
            }
            guard passive.count >= 3, 5 * passive.count >= 2 * sentences.count, let first = passive.first?.first?.text else { continue }
            findings.report(
                at: findings.place(of: first, in: text.source),
                "\(passive.count) of \(sentences.count) sentences do not say who acts.",
                remedy: "Say who does it: “we check” instead of “is checked”.")
        }
    }
}

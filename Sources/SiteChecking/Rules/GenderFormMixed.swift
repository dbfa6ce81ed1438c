import Diagnostics
import SiteFields
import SiteModel
import SiteValues
import Wording

extension Rule {
    package static let genderFormMixed = Rule(
        "gender-form-mixed", .warning,
        why: "Kolleg:innen here and Kolleg*innen there look as if nobody had decided. A house chooses one form, and a screen reader does "
            + "not have to learn a second.",
        example: Example(
            in: "content/guidelines/get-tea.de.md",
            broken: "hook: Frag die Kolleg:innen aus dem Lager, die Kolleg:innen vom Empfang.\ntoday: \"Hilf heute zwei Kund*innen.\"",
            mended: "hook: Frag die Kolleg:innen aus dem Lager, die Kolleg:innen vom Empfang.\ntoday: \"Hilf heute zwei Kund:innen.\"")
    ) { input, findings in
        var marks = WordMarks { written, _ in GenderForm(of: written[...]) == nil ? 0 : 1 }
        let uses = input.texts.filter { $0.language.isGerman && marks.all(in: $0.words) != 0 }.flatMap { text in
            text.words.words.compactMap { word in GenderForm(of: word.text).map { (text: text, word: word.text, form: $0) } }
        }
        let counts = Dictionary(uses.map { ($0.form, 1) }, uniquingKeysWith: +)
        let usual =
            input.site.defaultLocalizedSite.settings.genderForm
            ?? GenderForm.allCases.max { counts[$0, default: 0] < counts[$1, default: 0] }
        guard let usual else { return }
        for (text, word, form) in uses where form != usual {
            findings.report(
                at: findings.place(of: word, in: text.source),
                counts[usual, default: 0] > 0
                    ? "“\(word)” has \(Phrase(name: form.name)); the site usually has \(Phrase(name: usual.name))."
                    : "“\(word)” has \(Phrase(name: form.name)); the settings ask for \(Phrase(name: usual.name)).",
                remedy: "Write “\(usual.rewritten(word, from: form))”.")
        }
    }
}

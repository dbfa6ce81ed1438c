import Diagnostics
import SiteChecking
import SiteModel
import TestSupport
import Testing

/// Each rule over words in both languages: a text that it finds, and one beside it that is fine. Many are of kinds that texts of other houses
/// have, and none is taken from them.
struct EditorialRuleTests {
    struct Pair: Sendable, CustomTestStringConvertible {
        let rule: RuleID
        let bad: String
        let good: String
        var isGerman = false

        var testDescription: String { "\(rule.name): \(bad.prefix(40))" }
    }

    private func count(_ rule: RuleID, _ text: String, isGerman: Bool) throws -> Int {
        var site = try SmallSite()
        try site.lay(text, over: "content/guidelines/\(isGerman ? "get-tea.de" : "be-useful").md")
        return try site.check().rules.count { $0.rule == rule }
    }

    @Test("A rule finds what is wrong and leaves alone what is right beside it", arguments: english + german)
    func pairs(pair: Pair) throws {
        #expect(try count(pair.rule, pair.bad, isGerman: pair.isGerman) == 1)
        #expect(try count(pair.rule, pair.good, isGerman: pair.isGerman) == 0)
    }

    private static let english = [
        Pair(rule: "jargon", bad: "We utilise vans.", good: "Say “use” and not “utilise”."),
        Pair(rule: "jargon", bad: "Ask about analytics today.", good: "Data & Analytics"),
        Pair(rule: "jargon", bad: "today: Tips & Best Practices", good: "today: Tips & Tricks"),
        Pair(rule: "shouting", bad: "## DON'T!\n\nPick a fight.", good: "## DON'T\n\nPick a fight."),
        Pair(rule: "shouting", bad: "DO NOT\n\nAsk.", good: "DOS AND DON'TS\n\nAsk."),
        Pair(rule: "threat", bad: "Whoever does it will be prosecuted.", good: "Nobody will be prosecuted."),
        Pair(rule: "threat", bad: "They result in disciplinary action.", good: "Count whether they result in disciplinary action."),
        Pair(rule: "acronym-unexplained", bad: "Ask the CISO.", good: "Name the file `[CISO]_[MMXX]`, or “CISO”."),
        Pair(rule: "acronym-unexplained", bad: "Type `CISO` and ask the CISO.", good: "Type `CISO` and ask nobody."),
        Pair(rule: "acronym-unexplained", bad: "Book it in DEEL.", good: "Book it in DEEL.\n\nDeel is where leave is kept."),
        Pair(rule: "acronym-unexplained", bad: "A note of the DSE.", good: "A note of your GP, on any OS."),
        Pair(
            rule: "passive-voice", bad: passive("Claims are paid."), good: passive("Claims are paid by Finance.")),
        Pair(
            rule: "noun-chain", bad: "The consideration of the implementation of an explanation of the optimisation helps.",
            good: "We help against discrimination, harassment, retaliation and victimisation."),
        Pair(rule: "vague-link-text", bad: "[Click here!](../incidents/beer.md)", good: "[Click here for the beer](../incidents/beer.md)"),
        Pair(rule: "emoji-row", bad: "Well done 🎉 🎉 🎉", good: "Well 🎉 done 🎉 all 🎉"),
        Pair(rule: "alt-text-useless", bad: "![Screenshot 2026-11-02](tea.png)", good: "![Screenshot of the form](tea.png)"),
        Pair(rule: "table-head-missing", bad: "| A | |\n|---|---|\n| 1 | 2 |", good: "| A | B |\n|---|---|\n| 1 | |"),
        Pair(rule: "long-sentence", bad: words(31) + ".", good: words(30) + "."),
        Pair(rule: "long-sentence", bad: words(20) + " and " + words(20) + ".", good: words(20) + "\n• " + words(20) + "."),
    ]

    private static let german = [
        Pair(rule: "jargon", bad: "Wir fragen Stakeholder.", good: "Wir fragen, wen es trifft.", isGerman: true),
        Pair(rule: "jargon", bad: "Das Team fokussiert sich darauf.", good: "Sei wach und fokussiert.", isGerman: true),
        Pair(rule: "jargon", bad: "Frag bezüglich der Torte.", good: "Statt „bezüglich“ geht „zu“.", isGerman: true),
        Pair(rule: "shouting", bad: "Frag NIEMALS nach.", good: "Drück auf „NIEMALS“.", isGerman: true),
        Pair(rule: "threat", bad: "Bei Verstößen hilft nichts.", good: "Wer sich vertut, ruft an.", isGerman: true),
        Pair(
            rule: "acronym-unexplained", bad: "Frag den DSB.", good: "CW steht für Content Warning, sagt die IHK.", isGerman: true
        ),
        Pair(rule: "address-mixed", bad: "Hilft es dir, fragt Sie er.", good: "Die Leitung hilft dir; Er/Sie fragt.", isGerman: true),
        Pair(
            rule: "gender-form-mixed", bad: "Frag Kolleg:innen, Kolleg:innen und Kund*innen.",
            good: "Frag Kolleg:innen, Kolleginnen und Kund:innen.",
            isGerman: true),
        Pair(
            rule: "passive-voice", bad: germanPassive("Der Rest wird gezahlt."), good: germanPassive("Der Rest wird vom Lohnbüro gezahlt."),
            isGerman: true),
        Pair(
            rule: "noun-chain", bad: "Die Durchführung der Überprüfung der Umsetzung nach der Genehmigung hilft.",
            good: "Hilf mit: ➡️ Vorbereitung ➡️ Überprüfung ➡️ Umsetzung ➡️ Durchführung", isGerman: true),
        Pair(
            rule: "vague-link-text", bad: "[hier](../incidents/beer.md)", good: "[hier steht das Bier](../incidents/beer.md)",
            isGerman: true),
        Pair(
            rule: "translation-numbers", bad: "| Chat | Warten |\n|---|---:|\n| am 1.6. | 20 min |",
            good: "| Chat | Warten |\n|---|---:|\n| vom 10.6. | ein Tag |", isGerman: true),
    ]

    /// Three of seven sentences hide who acts, when the last does.
    private static func passive(_ last: String) -> String {
        "Ask. Names are kept. Posts are checked. We go on now. You go home now. They go out now. All go away now. \(last)"
    }

    private static func germanPassive(_ last: String) -> String {
        "Namen werden gespeichert. Beiträge werden gelesen. Wir machen das so. Du gehst jetzt heim. Sie gehen jetzt aus. \(last)"
    }

    private static func words(_ count: Int) -> String { Array(repeating: "go", count: count).joined(separator: " ") }
}

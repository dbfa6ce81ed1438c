import SiteRecords
import SiteValues
import Testing

/// What makes two texts say the same, and what does not.
struct MeaningTests {
    @Test(
        "Typography makes no difference",
        arguments: [
            ("“Don’t” say ‘no’", "\"Don't\" say 'no'"), ("«\u{A0}oui\u{202F}!\u{A0}»", "\"oui!\""), ("„Ja“, sagt sie", "»Ja«, sagt sie"),
            ("wait – then post", "wait -- then post"), ("wait—then post", "wait --- then post"), ("wait — then", "wait—then"),
            ("10–12 Uhr", "10-12 Uhr"), ("10 – 12 Uhr", "10–12 Uhr"),
            ("thirty\u{A0}days", "thirty days"), ("thirty\n  days ", " thirty days"), ("Daten\u{AD}schutz", "Datenschutz"),
            ("and so on…", "and so on..."), ("caf\u{E9}", "cafe\u{301}"), ("the workers’ council", "the workers' council"),
        ])
    func typography(_ one: String, _ other: String) {
        #expect(Meaning(of: one) == Meaning(of: other), "\(Meaning.plain(one)) | \(Meaning.plain(other))")
    }

    @Test(
        "Words, numbers and marks do",
        arguments: [
            ("thirty days", "ninety days"), ("30 days", "90 days"), ("may post", "may not post"), ("Sie posten", "sie posten"),
            ("Let's eat, grandma", "Let's eat grandma"), ("10–12", "1012"), ("re-sign", "resign"), ("dont", "don't"),
            ("a \"friend\"", "a friend"), ("", "a"), ("ten. Twelve", "ten, Twelve"), ("5 - 3", "5 3"),
        ])
    func words(_ one: String, _ other: String) {
        #expect(Meaning(of: one) != Meaning(of: other))
    }

    @Test("It is written in 16 digits and read back from them, and from nothing else")
    func form() throws {
        let meaning = Meaning(of: "thirty days")
        #expect(meaning.description.count == 16)
        #expect(Meaning(meaning.description) == meaning)
        for text in ["", "3f2a", meaning.description.uppercased() + "Z", meaning.description + "0", "zzzzzzzzzzzzzzzz"] {
            #expect(Meaning(text) == nil)
        }
    }

    @Test("A link that takes its words from a guideline is in the text under the guideline's id, in lists, cells and under headings too")
    func links() throws {
        let site = try RecordedSite()
        try site.replace(
            "\"Delete\" means delete.",
            "[](SM-05) first, then ask.\n\n- See [](SM-05).\n\n| a | b |\n|---|---|\n| [](SM-05) | x |")
        try site.replace("Ring us", "[](SM-05): ring us")
        let lines = try site.text("SM-05").parts.map(\.text)
        for line in ["Post keeps for thirty days. SM-05 first, then ask.", "See SM-05.", "SM-05\u{2003}x"] { #expect(lines.contains(line)) }
        #expect(lines.contains { $0.hasPrefix("SM-05: ring us") })
    }
}

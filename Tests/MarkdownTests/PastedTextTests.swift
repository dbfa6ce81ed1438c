import Markdown
import Testing

/// What a policy brings along when it comes as plain text: Pandoc's `-t plain`, Word's "save as text", a copy of a PDF.
struct PastedTextTests {
    private func places(_ text: String, _ rule: String) -> [String] {
        Reading(text).findings.filter { $0.hasSuffix(" \(rule)") }.map { String($0.dropFirst(5).prefix { $0 != " " }) }
    }

    @Test(
        "Headings that are numbers and words are found where they go on counting",
        arguments: [
            ("1 Zweck\n\nText.\n\n2 Grundsätze\n\n2.1 Erlaubt\n\nText.\n\n2.2 Verboten\n\nText.\n", ["1:1+1", "5:1+1", "7:1+3", "11:1+3"]),
            ("1.1 Scope\n\nText.\n\n1.2 Who this is for", ["1:1+3", "5:1+3"]),
            ("3.2 Übergang\n\nText.\n\n4 Schlussbestimmungen\n\nText.", ["1:1+3", "5:1+1"]),
            ("9\u{A0}Öffentlichkeit\n\nText.\n\n10\u{A0}Ämter", ["1:1+1", "5:1+2"]),
            ("1 Purpose\n\nText.\n\n1.1 Scope\n\n1.1.1 Terms", ["1:1+1", "5:1+3", "7:1+5"]),
            ("2.1.3 Ende\n\nText.\n\n3 Anhang", ["1:1+5", "5:1+1"]),
        ])
    func numberedTitles(text: String, places: [String]) {
        #expect(self.places(text, "missed-marker") == places)
        let mended = text.split(separator: "\n", omittingEmptySubsequences: false).enumerated().map { index, line in
            places.contains { $0.hasPrefix("\(index + 1):") } ? "## \(line)" : String(line)
        }
        #expect(Reading(mended.joined(separator: "\n")).findings.isEmpty)
    }

    @Test(
        "What only begins with a number is left alone",
        arguments: [
            "3 Minuten Pause\n\nText.", "24 Stunden erreichbar\n\n7 Tage die Woche", "1 Zweck\nund Umfang\n\n2 Grundsätze\nund mehr",
            "1 of us is enough\n\n2 of us are better", "1 Zweck ist genug.\n\n2 Zwecke sind besser.", "2024 Umzug\n\n2025 Fest",
            "```\n1 Zweck\n\n2 Grundsätze\n```", "1. Zweck\n\n2. Grundsätze", "5 Reisen\n\n7 Sachen",
            "10.30 Uhr Kaffee\n\n11.15 Uhr Kuchen",
        ])
    func notTitles(text: String) {
        #expect(places(text, "missed-marker") == [])
    }

    @Test(
        "The number of a footnote that has become part of a word is found",
        arguments: [
            ("Die GmbH1 haftet nicht für Beiträge2.", ["1:5+5", "1:28+9"]), ("Read this1, and\nthat too then2", ["1:6+5", "2:10+5"]),
            ("Beiträge[1].", ["1:9+3"]), ("So it was.[12] And so on[3]", ["1:11+4", "1:25+3"]),
        ])
    func noteNumbers(text: String, places: [String]) {
        #expect(self.places(text, "foreign-syntax") == places)
    }

    @Test(
        "A number that belongs to a word is left alone",
        arguments: [
            "Windows11 und Covid19", "Team1 und Team2", "Level1, then Level3", "CO2 und A4", "MP3, then G20", "`list[1]`",
            "Nr. [1] ist frei",
            "[1]\n\n[1]: https://boats.example", "see[^1]\n\n[^1]: A note.", "```\nword1 other2\n```", "Anlage1",
            "https://a.example/word1 other2",
        ])
    func notNotes(text: String) {
        #expect(places(text, "foreign-syntax") == [])
    }

    @Test(
        "References of Pandoc and Quarto are found",
        arguments: [
            ("So it is [@meyer2023].", ["1:10+12"]), ("So [see @meyer2023, p. 4; @schulz_2024]", ["1:4+36"]), ("So [-@Meyer]", []),
            ("See @sec-scope, and (@fig-desk).", ["1:5+10", "1:22+9"]), ("Ask [@ines](https://boats.example) or @sam", []),
            ("Mail [office@boats.example]", []), ("[the @canteen]", []), ("`[@meyer2023]`", []), ("\\[@meyer2023]", []),
        ])
    func references(text: String, places: [String]) {
        #expect(self.places(text, "foreign-syntax") == places)
    }

    @Test("A footnote's number is mended by its remedy") func remedy() {
        #expect(Reading("Die GmbH[^1] haftet nicht für Beiträge[^2].\n\n[^1]: Die ganze.\n\n[^2]: Private.").findings.isEmpty)
    }
}

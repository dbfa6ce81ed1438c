import Diagnostics
import SiteChecking
import SiteModel
import TestSupport
import Testing

/// Numbers and dates that somebody typed, beside those that the site has: three guidelines and one more that helps, one red line, and a launch
/// party on 14 January 2027.
struct ContradictionTests {
    private func found(
        _ rule: Rule, _ words: String, key: String = "summary", in file: String = "content/guidelines/be-useful.md"
    ) throws
        -> [Diagnostic]
    {
        var site = try SmallSite()
        try site.lay("\(key): \"\(words)\"", over: file)
        return try site.findings(of: rule)
    }

    private static let german = "content/guidelines/get-tea.de.md"

    @Test(
        "What says how many there are in all is compared with how many there are",
        arguments: [
            ("Our seven red lines are short.", "red_line_count_in_words"), ("There are 9 red lines.", "red_line_count"),
            ("We have nine grey zones, no more.", "grey_zone_count_in_words"), ("All 5 guidelines fit on a card.", "guideline_count"),
            ("Take the six guidelines home.", "guideline_count_in_words"), ("It has 12 guidelines in all.", "guideline_count"),
            ("Three of our twenty-one guidelines bind you.", "guideline_count_in_words"),
        ])
    func wrongNumber(words: String, variable: String) throws {
        #expect(
            try found(.numberContradicts, words).map(\.remedy) == ["Write `{{ \(variable) }}` for the number, and it will always be right."]
        )
    }

    @Test(
        "The same in German, in every case and with the house's words",
        arguments: [
            ("Unsere sieben roten Linien sind kurz.", "red_line_count_in_words"), ("Es gibt 9 rote Linien.", "red_line_count"),
            ("Die Liste unserer sieben roten Linien.", "red_line_count_in_words"),
            ("Alle 5 Tipps passen auf eine Karte.", "guideline_count"),
            ("Das sind insgesamt viele. Die sechs Leitlinien gelten.", "guideline_count_in_words"),
            ("Wir haben neun Grauzonen.", "grey_zone_count_in_words"), ("Es sind 12 Richtlinien insgesamt.", "guideline_count"),
        ])
    func wrongNumberInGerman(words: String, variable: String) throws {
        #expect(
            try found(.numberContradicts, words, key: "hook", in: Self.german).map(\.remedy)
                == ["Write `{{ \(variable) }}` for the number, and it will always be right."])
    }

    @Test(
        "A number of some of them claims nothing, and the right one is fine",
        arguments: [
            "Two red lines were crossed.", "Our {{ red_line_count }} red lines are short.", "Our three guidelines on pictures help.",
            "The 90 days are over.", "The three red lines that matter here.", "There are two red lines in this story.",
            "All twelve guidelines of the union are good.", "Read five guidelines today.", "The two red lines, then.",
            "Our six guideline writers.", "The three guidelines agree.", "We have two guidelines you may like.",
        ])
    func someOfThem(words: String) throws {
        #expect(try found(.numberContradicts, words) == [])
    }

    @Test("What others have, and what once was, is not counted again")
    func others() throws {
        #expect(try found(.numberContradicts, "Our seven red lines are short.", in: "content/incidents/beer.md") == [])
    }

    @Test(
        "A day of the week that does not fit its date is found in each form",
        arguments: [
            "Come on Friday, 14 January 2027.", "Come on Friday 14th of January 2027.", "On Friday, January 14, 2027, we eat.",
            "Fri 14 Jan 2027 is the day.",
        ])
    func wrongWeekday(words: String) throws {
        #expect(
            try found(.dateContradicts, words).map(\.remedy) == ["Write “Thursday 14 January 2027”, or correct the date."], "\(words)")
    }

    @Test("The same in German", arguments: ["Am Freitag, dem 14. Januar 2027, gibt es Tee.", "Freitag, 14.01.2027", "Fr, 14. Jan 2027"])
    func wrongWeekdayInGerman(words: String) throws {
        #expect(
            try found(.dateContradicts, words, key: "hook", in: Self.german).map(\.remedy)
                == ["Write “Donnerstag, 14. Januar 2027”, or correct the date."])
    }

    @Test(
        "A date beside an event's title is the event's, or is found",
        arguments: [
            "The launch party is on 21 January 2027.", "Launch party: 21 January.", "On 21 January 2027 we celebrate the launch party.",
            "The launch party takes place on Thursday, 21 January 2027.",
        ])
    func wrongEventDate(words: String) throws {
        #expect(try found(.dateContradicts, words).map(\.remedy) == ["Write `{{ party.date }}`, which moves with the event."])
    }

    @Test(
        "Any other day in a sentence with an event is fine",
        arguments: [
            "The launch party is on 14 January 2027.", "Launch party: Thursday, 14 January.",
            "Sign up for the launch party by 10 January 2027.",
            "On 3 December 2026 the launch party was announced.", "After the launch party, from 20 January 2027, we post.",
            "Thursday, 14 January 2027", "May 2027 be kind.", "Version 1.2.2027 of it.", "On 5 March we decided on a launch party.",
        ])
    func otherDays(words: String) throws {
        #expect(try found(.dateContradicts, words) == [])
    }

    @Test("An event's own summary says its own day", arguments: [("on 21 January", 1), ("on 14 January", 0), ("by 10 January", 0)])
    func ownSummary(day: String, count: Int) throws {
        #expect(try found(.dateContradicts, "Come \(day), and bring a story.", in: "content/launch/party.md").count == count)
    }
}

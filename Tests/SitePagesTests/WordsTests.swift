import SiteModel
import SitePages
import Testing

struct WordsTests {
    @Test(
        "Dates read as people say them",
        arguments: [(Language.english, "Thursday 14 January 2027"), (.german, "Donnerstag, 14. Januar 2027")])
    func dates(language: Language, text: String) throws {
        #expect(Messages(language).dateWithWeekday(try #require(CivilDate("2027-01-14"))) == text)
    }

    @Test(
        "A date known to the month is given to the month",
        arguments: [("2018", "2018"), ("2009-04", "April 2009"), ("2011-02-15", "15. Februar 2011")])
    func partialDates(date: String, text: String) throws {
        #expect(Messages(.german).date(try #require(PartialDate(date))) == text)
    }

    @Test(
        "A count is one or many, and small numbers are words",
        arguments: [(1, "One thing to do"), (3, "Three things, in this order"), (20, "20 things, in this order")])
    func counts(count: Int, text: String) {
        #expect(Messages(.english).countedFirst(.thingsInOrder, count) == text)
    }

    @Test("An own wording takes the place of a built-in one")
    func ownWords() {
        #expect(Messages(.german, own: ["home": "Daheim"])[.home] == "Daheim")
        #expect(Messages(.german, own: [:])[.home] == Message.home.german)
    }

    @Test("Both languages fill the same places", arguments: Message.all)
    func places(word: Message) {
        func places(_ text: String) -> Set<String> { Set(text.matches(of: /\{(\w+)\}/).map { String($0.1) }) }
        #expect(places(word.english) == places(word.german), "\(word.key)")
        #expect(word.english.contains("|") == word.german.contains("|"), "\(word.key)")
    }
}

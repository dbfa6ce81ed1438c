import Markdown
import Messages
import SiteModel
import SiteValues
import Testing

struct MessagesTests {
    private static func messages(_ tag: StaticString) -> Messages {
        MessageCatalog.builtIn.messages(in: Language(known: tag))
    }

    @Test(
        "Dates read as people say them",
        arguments: [
            (Language.english, "Thursday 14 January 2027"), (.german, "Donnerstag, 14. Januar 2027"),
            (Language(known: "en-US"), "Thursday, January 14, 2027"), (Language(known: "de-AT"), "Donnerstag, 14. Jänner 2027"),
        ])
    func dates(language: Language, text: String) throws {
        let date = try #require(CivilDate("2027-01-14"))
        #expect(MessageCatalog.builtIn.messages(in: language).dateWithWeekday(date) == text)
    }

    @Test(
        "A date known to the month is given to the month",
        arguments: [("2018", "2018"), ("2009-04", "April 2009"), ("2011-02-15", "15. Februar 2011")])
    func partialDates(date: String, text: String) throws {
        #expect(Self.messages("de").date(try #require(PartialDate(date))) == text)
    }

    @Test(
        "A count is one or many, and small numbers are words",
        arguments: [(1, "One thing to do"), (3, "Three things, in order"), (20, "20 things, in order")])
    func counts(count: Int, text: String) {
        #expect(Self.messages("en").sentence(.thingsInOrder, count: count) == text)
    }

    @Test("A number that is measured is written in digits", arguments: [(1, "1 Minute"), (5, "5 Minuten")])
    func digits(count: Int, text: String) {
        #expect(Self.messages("de").text(.minutesLong, count: count) == text)
    }

    @Test("Swiss German has no ß, whatever the word")
    func swiss() {
        let swiss = Self.messages("de-CH")
        #expect(Message.allCases.allSatisfy { !swiss.text($0).contains("ß") })
        #expect(Message.allCases.allSatisfy { !swiss.text($0).contains("„") })
        #expect(swiss.text(.howThisWorksText).contains("«Hm»"))
        #expect(swiss.text(.close) == "Schliessen")
        #expect(Self.messages("de").text(.close) == "Schließen")
    }

    @Test(
        "Quotation marks and callouts follow the language and its region",
        arguments: [
            ("en", "“x”", "Note"), ("en-US", "“x”", "Note"), ("de", "„x“", "Hinweis"), ("de-AT", "„x“", "Hinweis"),
            ("de-CH", "«x»", "Hinweis"),
        ])
    func conventions(tag: String, quoted: String, note: String) throws {
        let conventions = MessageCatalog.builtIn.messages(in: try #require(Language(tag))).conventions
        #expect(conventions.smart(#""x""#) == quoted)
        #expect(conventions.words.note == note)
    }

    @Test("A region without a table of its own speaks its language", arguments: ["de-LU", "en-GB", "en-Latn-IE"])
    func regions(tag: String) throws {
        let language = try #require(Language(tag))
        let messages = MessageCatalog.builtIn.messages(in: language)
        #expect(messages.missing == [])
        #expect(messages.language == language)
        #expect(messages.text(.search) == (language.primary == "de" ? "Suche" : "Search"))
    }

    @Test("The built-in languages fill the same places, in every form", arguments: Message.allCases)
    func places(message: Message) {
        func places(_ text: String) -> Set<String> {
            Set(text.matches(of: /\{(\w+)\}/).map { String($0.1) }).subtracting(["count", "number"])
        }
        let english = MessageTable.builtIn["en"]?.wordings[message]
        let german = MessageTable.builtIn["de"]?.wordings[message]
        #expect(english?.isPlural == german?.isPlural, "\(message.key)")
        for category in PluralCategory.allCases {
            #expect((english?.form(category)).map(places) == (german?.form(category)).map(places), "\(message.key)")
            #expect(german?.form(category).isEmpty == false && english?.form(category).isEmpty == false, "\(message.key)")
        }
    }

    @Test("The built-in languages lack nothing", arguments: MessageTable.builtIn.keys.sorted())
    func complete(tag: String) throws {
        let messages = MessageCatalog.builtIn.messages(in: try #require(Language(tag)))
        #expect(messages.missing == [])
        #expect(messages.lender == nil)
    }

    @Test("A key is written as keys of content are, and no two are the same")
    func keys() {
        #expect(Message.twoWays.key == "two_ways")
        #expect(Message.topicAI.key == "topic_ai")
        #expect(Message.sizeTile16.key == "size_tile16")
        #expect(Message(key: "two_ways") == .twoWays)
        let keys = Message.allCases.map(\.key) + WordList.allCases.map(\.key)
        #expect(Set(keys).count == keys.count)
    }
}

struct NumberWordTests {
    @Test(
        "Numbers are words in both languages",
        arguments: [
            (0, "no", "keine"), (1, "one", "eine"), (12, "twelve", "zwölf"), (16, "sixteen", "sechzehn"), (17, "seventeen", "siebzehn"),
            (20, "twenty", "zwanzig"), (21, "twenty-one", "einundzwanzig"), (30, "thirty", "dreißig"),
            (41, "forty-one", "einundvierzig"), (100, "one hundred", "einhundert"), (101, "one hundred and one", "einhunderteins"),
            (356, "three hundred and fifty-six", "dreihundertsechsundfünfzig"), (1000, "1000", "1000"),
        ])
    func words(number: Int, english: String, german: String) {
        #expect(MessageCatalog.builtIn.messages(in: .english).numberWord(number) == english)
        #expect(MessageCatalog.builtIn.messages(in: .german).numberWord(number) == german)
    }

    @Test("Swiss German has no sharp s") func swiss() {
        #expect(MessageCatalog.builtIn.messages(in: Language(known: "de-CH")).numberWord(31) == "einunddreissig")
    }
}

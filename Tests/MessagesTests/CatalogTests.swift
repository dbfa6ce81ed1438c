import Messages
import SiteModel
import SiteValues
import Testing

/// A project's own words over the built-in ones, or beside them.
struct CatalogTests {
    static let french = Language(known: "fr")

    @Test("A project's wording takes the place of the built-in one, in the regions of the language, too")
    func ownWording() {
        let catalog = MessageCatalog(files: [MessageTable(.german, wordings: [.home: "Daheim"])])
        #expect(catalog.messages(in: .german).text(.home) == "Daheim")
        #expect(catalog.messages(in: Language(known: "de-CH")).text(.home) == "Daheim")
        #expect(catalog.messages(in: .german).text(.search) == "Suche")
        #expect(MessageCatalog.builtIn.messages(in: .german).text(.home) == "Start")
    }

    @Test("A region's own wording is stronger than its language's")
    func region() {
        let catalog = MessageCatalog(files: [
            MessageTable(.german, wordings: [.home: "Daheim"]), MessageTable(Language(known: "de-AT"), wordings: [.home: "Zuhause"]),
        ])
        #expect(catalog.messages(in: Language(known: "de-AT")).text(.home) == "Zuhause")
        #expect(catalog.messages(in: .german).text(.home) == "Daheim")
    }

    @Test("What a language lacks is borrowed from the site's default language, and named")
    func borrowing() {
        let catalog = MessageCatalog(files: [MessageTable(Self.french, wordings: [.home: "Accueil"])])
        let messages = SiteMessages([.german, Self.french], from: catalog)[Self.french]
        #expect(messages.text(.home) == "Accueil")
        #expect(messages.text(.search) == "Suche")
        #expect(messages.lender == .german)
        #expect(messages.missing.count == Message.allCases.count - 1 + 3)
        #expect(messages.missing.contains("search") && !messages.missing.contains("home"))
    }

    @Test("A default language without words borrows from English")
    func defaultLanguage() {
        let messages = SiteMessages([Self.french], from: .builtIn)[Self.french]
        #expect(messages.text(.search) == "Search")
        #expect(messages.lender == .english)
        #expect(messages.isEmpty)
    }

    @Test("A borrowed count keeps the forms and the number words of the language that lends it")
    func borrowedCount() {
        // In French zero is singular.
        let messages = SiteMessages([.german, Self.french], from: .builtIn)[Self.french]
        #expect(messages.sentence(.thingsInOrder, count: 3) == "Drei Dinge, der Reihe nach")
        #expect(messages.sentence(.searchCount, count: 0) == "Keine Treffer")
    }

    @Test("A borrowed sentence about languages is right about them")
    func notTranslated() {
        let messages = SiteMessages([.english, Self.french], from: .builtIn)[Self.french]
        #expect(
            messages.text(.notTranslated, languages: ["target": Self.french, "language": .english])
                == "This page is not available in French yet. Here is the English text.")
    }

    @Test("A form that a language needs and does not have is missing")
    func missingForm() {
        let polish = MessageTable(
            Language(known: "pl"), wordings: [.searchCount: .forms([.one: "{number} wynik", .few: "{number} wyniki"])])
        let messages = MessageCatalog(files: [polish]).messages(in: polish.language)
        #expect(messages.missing.contains("search_count.many"))
        #expect(messages.text(.searchCount, count: 22) == "22 wyniki")
    }
}

import Diagnostics
import Messages
import SiteLoading
import SiteModel
import SiteValues
import TestSupport
import Testing

/// Files of words: a language that is not built in, or own wordings of one that is.
struct WordsFileTests {
    private static let french = Language(known: "fr")

    private static func read(_ text: String, as name: String = "words.fr.yml") -> (catalog: MessageCatalog, found: [Diagnostic]) {
        var log = DiagnosticLog()
        let tree = SourceTree(files: [SourceFile(path: "content/\(name)", text: text)])
        let catalog = WordsFile.catalog(of: tree, into: &log)
        return (catalog, log.sorted)
    }

    @Test("Thousands of keys that nobody knows are told one by one, and soon", .timeLimit(.minutes(1)))
    func unknownKeys() {
        let keys = (0..<6_000).map { "serach_\($0): \"x\"\n" }
        let found = Self.read(keys.joined()).found
        #expect(found.count == 6_000 && found.allSatisfy { $0.rule == .unknownKey })
    }

    @Test("Texts, forms, lists and names of languages are read")
    func words() throws {
        let (catalog, found) = Self.read(
            """
            home: Accueil
            search_count: {one: "{number} résultat", other: "{number} résultats"}
            month_names: [janvier, février, mars, avril, mai, juin, juillet, août, septembre, octobre, novembre, décembre]
            date_pattern: "{day} {month} {year}"
            first_of_month: 1er
            not_translated: "Cette page n'existe pas encore en {target}. Voici le texte en {language}."
            language_names: {fr: français, de: allemand}
            """)
        #expect(found == [])
        let messages = catalog.messages(in: Self.french)
        #expect(messages.text(.home) == "Accueil")
        #expect(messages.text(.searchCount, count: 0) == "0 résultat")
        #expect(messages.text(.searchCount, count: 2) == "2 résultats")
        #expect(messages.date(try #require(CivilDate("2027-01-01"))) == "1er janvier 2027")
        #expect(messages.date(try #require(CivilDate("2027-08-14"))) == "14 août 2027")
        #expect(
            messages.text(.notTranslated, languages: ["target": Self.french, "language": .german])
                == "Cette page n’existe pas encore en français. Voici le texte en allemand.")
    }

    @Test("Quotation marks and spaces of the words are set as the language has them")
    func typography() {
        let (catalog, found) = Self.read(
            #"""
            quotes: ["«\u202F", "\u202F»", "“", "”"]
            no_break_before: ["!", "?", ";", ":", "»"]
            search_none: 'Rien trouvé pour "{question}" ?'
            """#)
        #expect(found == [])
        #expect(catalog.messages(in: Self.french).text(.searchNone) == "Rien trouvé pour «\u{202F}{question}\u{202F}»\u{202F}?")
    }

    @Test("The French example is whole")
    func example() throws {
        let tree = try SourceTree.read(root: Repository.fixtures + "/Sites/french")
        var log = DiagnosticLog()
        #expect(WordsFile.catalog(of: tree, into: &log).messages(in: Self.french).missing == [])
        #expect(log.sorted == [])
    }

    @Test("A built-in language may be reworded")
    func reworded() {
        let (catalog, found) = Self.read("home: Daheim", as: "words.de.yml")
        #expect(found == [])
        #expect(catalog.messages(in: .german).text(.home) == "Daheim")
        #expect(catalog.messages(in: .german).missing == [])
    }

    @Test("An empty word is not written yet", arguments: ["home: ''", "home:", "month_names: []", "search_count: {one: '', other: ''}"])
    func empty(line: String) {
        let (catalog, found) = Self.read(line)
        #expect(found == [])
        #expect(catalog.messages(in: Self.french).isEmpty)
    }

    @Test(
        "What cannot be meant is found at its place",
        arguments: [
            ("serach: Chercher", "1:1+6 unknown-key", "Did you mean `search`?"),
            ("edition: Édition {nombre}", "1:18+8 wrong-placeholder", "Did you mean `{number}`?"),
            ("protects_us: Protège {organization}", "1:22+14 wrong-placeholder", "Did you mean `{organisation}`?"),
            ("home: Accueil {x}", "1:15+3 wrong-placeholder", "Write the text without it."),
            ("\nprotects_us: Protège", "2:14+7 wrong-placeholder", "Put `{organisation}` where its value belongs."),
            ("home: {one: Accueil}", "1:7+1 wrong-type", "Write the text after `home:`."),
            ("home: [Accueil]", "1:7+1 wrong-type", "Write one text after `home:`."),
            ("search_count: {few: x}", "1:16+3 unknown-key", "Its forms are `one`, `other`."),
            (
                "search_count: 1 résultat|{count} résultats", "1:25+1 wrong-placeholder",
                "Write `one: …` and `other: …` on lines of their own below the key."
            ),
            (
                "weekday_names: [lundi, mardi]", "1:16+1 bad-value",
                "Write them like `[Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday]`."
            ),
            ("quotes: « »", "1:9+3 wrong-type", "Write it like `[one, two]`."),
            ("language_names: {French: français}", "1:18+6 bad-value", "Write it like `en: English`."),
        ])
    func mistakes(text: String, place: String, remedy: Phrase) throws {
        let (_, found) = Self.read(text)
        let finding = try #require(found.first)
        let location = finding.location
        #expect("\(location.line ?? 0):\(location.column ?? 0)+\(location.length) \(finding.rule)" == place)
        #expect(finding.remedy == remedy)
        #expect(found.count == 1)
    }

    @Test("A file whose name says no language is a finding")
    func name() {
        let (_, found) = Self.read("home: x", as: "words.french_.yml")
        #expect(found.map(\.rule) == ["unknown-file"])
    }

    @Test("Words for a language that the site does not have are named, and those of a region's language are not")
    func unused() {
        let files = ["de", "fr", "it"].map { SourceFile(path: "content/words.\($0).yml", text: "home: x") }
        var log = DiagnosticLog()
        WordsFile.reportUnused(in: SourceTree(files: files), languages: [.english, Language(known: "de-CH"), Self.french], into: &log)
        #expect(log.sorted.map(\.location.path) == ["content/words.it.yml"])
        #expect(log.sorted.map(\.rule) == ["unknown-language-suffix"])
    }
}

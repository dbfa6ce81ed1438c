import TestSupport
import Testing

/// Two lines of settings and one short guideline are a site.
struct SmallestProjectTests {
    private static let german =
        "title: Zeig, was du backst!\nstance: encouragement\n---\nEin Foto vom ersten Blech sagt mehr als jede Anzeige.\n"
    private static let english =
        "title: Show what you bake!\nstance: encouragement\n---\nA picture of the first tray says more than any advert.\n"

    @Test(
        "Two lines and ten lines are a site with nothing above a note",
        arguments: [
            ("de", "enamel", "Hoppla. Und jetzt?"), ("en", "enamel", "Oops. Now what?"), ("de", "margin", "Hoppla. Und jetzt?"),
            ("en", "margin", "Oops. Now what?"),
        ])
    func smallest(language: String, theme: String, oops: String) throws {
        let folder = try TemporaryFolder()
        try folder.write("organisation: Krume GmbH\nlanguages: [\(language)]\ntheme: \(theme)\n", to: "content/site.yml")
        let words = language == "de" ? Self.german : Self.english
        try folder.write("---\nid: BK-01\nnumber: 1\n" + words, to: "content/guidelines/show.md")
        let check = try Binary.run(["check", "--strict"], in: folder.path)
        #expect(check.status == 0, "\(check.errors)")
        #expect(try Binary.run(["build", "-q", "--strict"], in: folder.path).status == 0)
        for page in [
            "index", "guidelines", "contacts", "oops", "pause", "search", "404", "guidelines/show", "sheets/desk-card", "sheets/handbook",
        ] {
            let text = try folder.text(of: "site/\(page).html")
            #expect(text.contains("<html lang=\"\(language)\""), "\(page)")
            #expect(!text.contains("Larkholm") && !text.contains("…</h"), "\(page)")
        }
        #expect(try folder.text(of: "site/oops.html").contains(oops))
    }

    @Test("In two languages the standard pages and words are in both, and a file replaces one")
    func both() throws {
        let folder = try TemporaryFolder()
        try folder.write("organisation: Krume GmbH\nlanguages: [de, en]\n", to: "content/site.yml")
        try folder.write("---\nid: BK-01\nnumber: 1\n" + Self.german, to: "content/guidelines/show.md")
        try folder.write("---\n" + Self.english.replacing("stance: encouragement\n", with: ""), to: "content/guidelines/show.en.md")
        try folder.write("---\nlayout: oops\ntitle: Ruf an!\n---\nRuf an.\n", to: "content/pages/hilfe.md")
        try folder.write("---\ntitle: Ring us!\n---\nRing us.\n", to: "content/pages/hilfe.en.md")
        let built = try Binary.run(["build", "--strict"], in: folder.path)
        #expect(built.status == 0, "\(built.errors)")
        #expect(try folder.text(of: "site/index.html").contains("Wozu das gut ist"))
        #expect(try folder.text(of: "site/en/index.html").contains("What this is for"))
        #expect(try folder.text(of: "site/en/index.html").contains("Post away"))
        #expect(try folder.text(of: "site/hilfe.html").contains("Ruf an!"))
        #expect(!folder.exists("site/oops.html"))
    }
}

import SiteFields
import SiteModel
import Testing

struct ContentFileTests {
    @Test(
        "A path says which kind is kept in a file, and what it translates",
        arguments: [
            ("content/guidelines/pause.md", .documents(folder: "guidelines"), "pause", nil, "content/guidelines/pause.md"),
            ("content/pages/voice.de.md", .documents(folder: "pages"), "voice", "de", "content/pages/voice.md"),
            ("content/data/faq.en-GB.yml", .entries(file: "faq"), "faq", "en-GB", "content/data/faq.yml"),
            ("content/data/kit.yml", .single(file: "kit"), "kit", nil, "content/data/kit.yml"),
            ("content/checks.yml", .list(file: "checks"), "checks", nil, "content/checks.yml"),
        ] as [(String, ContentPlace, String, String?, String)])
    func known(path: String, place: ContentPlace, name: String, tag: String?, original: String) throws {
        let file = try #require(ContentFile(path))
        #expect(file.place == place)
        #expect(file.name == name)
        #expect(file.languageTag == tag)
        #expect(file.originalPath == original)
    }

    @Test(
        "In other files no kind is kept",
        arguments: [
            "content/site.yml", "content/site.de.yml", "content/guidelines/tea.png", "content/nowhere/tea.md", "content/tea.md",
            "content/data/faqs.yml", "content/guidelines/a.b.de.md", "content/guidelines/deep/tea.md", "records/guidelines/tea.md",
            "content",
        ])
    func unknown(path: String) {
        #expect(ContentFile(path) == nil)
    }
}

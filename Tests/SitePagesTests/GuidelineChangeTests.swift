import SiteModel
import Testing

/// What guidelines say about their changes is told to everybody, once: on What's new and in the feed.
struct GuidelineChangeTests {
    /// A guideline with two notes of one day, an editorial one, and an older one.
    private static func site() throws -> BuiltSite {
        var tiny = TinySite()
        let notes = """
            changes:
            - {date: 2026-11-20, class: material, note: "Ring within the hour & not later."}
            - {date: 2026-11-20, class: material, note: Ask twice.}
            - {date: 2026-11-21, class: editorial, note: Only shorter.}
            """
        let note = "changes:\n- {date: 2026-11-02, class: material, note: First edition.}"
        try tiny.replace(note, with: notes + "\n- {date: 2026-11-02, class: material, note: First edition.}", in: "guidelines/wet-paper.md")
        return try tiny.built()
    }

    @Test("What's new tells material changes by days, the last day first, with a link to each guideline, and no editorial one")
    func page() throws {
        let page = try Self.site().main("whats-new.html")
        let start = try #require(page.firstRange(of: "id=\"changed-for-you\""))
        let part = page[start.lowerBound...]
        let notes = ["Ring within the hour &amp; not later.", "Ask twice.", "First edition."]
        let places = try notes.map { try #require(part.firstRange(of: $0)?.lowerBound, "\($0)") }
        #expect(places == places.sorted())
        #expect(part.contains("href=\"guidelines/wet-paper.html\""))
        #expect(!part.contains("Only shorter."))
        #expect(part.split(separator: "datetime=\"2026-11-20\"").count == 2, "a day is named once")
    }

    @Test("The feed has an entry for the notes of each day, with an id that further notes leave alone, and a link to the guideline")
    func feed() throws {
        func ids(_ site: BuiltSite) throws -> [String] { try site.text("feed.xml").matches(of: /<id>(.*?)<\/id>/).map { String($0.1) } }
        let site = try Self.site()
        let text = try site.text("feed.xml")
        let before = try ids(BuiltSite.plain.get())
        #expect(Set(before).isSubset(of: try ids(site)))
        #expect(Set(try ids(site)).subtracting(before).count == 1)
        #expect(text.contains("<summary>Ring within the hour &amp; not later. Ask twice.</summary>") && !text.contains("Only shorter."))
        #expect(text.contains("href=\"guidelines/wet-paper.html\""))
        #expect(text.contains("<updated>2026-11-20T00:00:00Z</updated>"))
    }

    @Test("A guideline that nobody has translated is told in its own language, and says so")
    func fallback() throws {
        var tiny = TinySite()
        tiny["guidelines/wet-paper.de.md"] = nil
        tiny["pages/whats-new.de.md"] = "---\ntitle: Neues\n---\n"
        let site = try tiny.built()
        #expect(try site.text("de/feed.xml").contains("<entry xml:lang=\"en\">"))
        let page = try site.main("de/whats-new.html")
        let start = try #require(page.firstRange(of: "Was sich für dich geändert hat"))
        #expect(page[start.lowerBound...].contains("lang=\"en\""))
    }

    @Test("Where no guideline tells of a change, the part is not there")
    func none() throws {
        var tiny = TinySite()
        for (path, text) in tiny.all where text.contains("\nchanges:\n") {
            tiny[path] = text.replacing("class: material", with: "class: editorial")
        }
        #expect(!(try tiny.built().main("whats-new.html").contains("changed-for-you")))
    }
}

import Testing

/// `in_menu:` of a page decides who leads there.
struct MenuPlaceTests {
    private static func site(_ place: String?) throws -> BuiltSite {
        var tiny = TinySite()
        tiny["pages/tides.md"] =
            "---\ntitle: When the tide turns\nmenu: Tides\n\(place.map { "in_menu: \($0)\n" } ?? "")---\nTwice a day.\n"
        return try tiny.built()
    }

    /// The head, the foot, the list of all pages and the page of the launch, as far as they lead to the page.
    private static func leading(_ site: BuiltSite) throws -> Set<String> {
        let page = try site.text("contacts.html")
        let parts = [
            "head": try #require(page.split(separator: "</nav>", maxSplits: 1).first).description,
            "foot": try #require(page.split(separator: "</main>", maxSplits: 1).last).description,
            "list": try site.main("sitemap.html"), "launch": try site.main("launch.html"),
        ]
        return Set(parts.filter { $0.value.contains("tides.html") }.keys)
    }

    @Test(
        "A page is led to from the place that it names",
        arguments: [
            (nil, ["list"]), ("head", ["head", "list"]), ("foot", ["foot", "list"]), ("team", ["launch", "list"]), ("none", []),
        ] as [(String?, Set<String>)])
    func places(_ place: String?, _ leading: Set<String>) throws {
        #expect(try Self.leading(Self.site(place)) == leading)
    }

    @Test("What is for the team is a part of its own on the list of all pages, called like the page of the launch")
    func team() throws {
        let parts = try Self.site("team").main("sitemap.html").split(separator: "<h2>")
        let part = try #require(parts.first { $0.contains("tides.html") })
        #expect(part.hasPrefix("Page launch"))
        #expect(!part.contains("glossary.html"))
    }

    @Test("In the head the search stays last, and a page is marked on itself")
    func head() throws {
        let site = try Self.site("head")
        let own = try site.text("tides.html")
        let tides = try #require(own.firstRange(of: "Tides</span>"))
        let search = try #require(own.firstRange(of: "<span>Search"))
        #expect(tides.lowerBound < search.lowerBound)
        #expect(own.contains("aria-current=\"page\"><span>Tides"))
        #expect(try !site.text("contacts.html").contains("aria-current=\"page\"><span>Tides"))
    }
}

import Testing
import Text

/// A server shows the 404 page at any depth.
struct NotFoundTests {
    @Test("With a base URL every link on it begins at the root of the server, and it loads nothing")
    func withBaseURL() throws {
        var tiny = TinySite()
        try tiny.replace("owner: office", with: "owner: office\nbase_url: https://boats.example/post/", in: "site.yml")
        let site = try tiny.built()
        for tag in try site.tags("404.html") {
            guard let address = tag["href"] ?? tag["action"], !address.hasPrefix("#") else { continue }
            #expect(address.hasPrefix("/post/") || address.hasPrefix("mailto:") || address == "data:,", "\(address)")
            #expect(tag["rel"] != "stylesheet" && tag.name != "script")
        }
        #expect(try site.tags("404.html").contains { $0["href"] == "/post/oops.html" })
        #expect(try site.tags("oops.html").allSatisfy { $0["href"]?.hasPrefix("/") != true })
    }

    @Test("Its styles are in its text, and its policy lets in those and no others")
    func styles() throws {
        let site = try BuiltSite.plain.get()
        let text = try site.text("404.html")
        let start = try #require(text.firstRange(of: "<style>"))
        let end = try #require(text.firstRange(of: "</style>"))
        let sum = Base64.text(of: SHA256(of: Array(text[start.upperBound..<end.lowerBound].utf8)).bytes)
        #expect(text.contains("style-src &#39;sha256-\(sum)&#39;;") || text.contains("style-src 'sha256-\(sum)';"))
        #expect(try !site.text("index.html").contains("sha256-"))
    }

    @Test("That of the default language says it in the other languages as well")
    func languages() throws {
        var tiny = TinySite()
        tiny["pages/not-found.de.md"] = "---\ntitle: Verirrt\nsummary: Hier ist nichts.\nlead: Hier ist nichts.\n---\nWohin?\n"
        let site = try tiny.built()
        #expect(try site.tags("404.html").contains { $0.name == "section" && $0["lang"] == "de" })
        #expect(try site.tags("404.html").contains { $0.name == "a" && $0["href"] == "de/oops.html" })
        #expect(try !site.tags("de/404.html").contains { $0.name == "section" && $0["lang"] == "en" })
    }

    @Test("Without one they are relative, which holds for the top of the site")
    func withoutBaseURL() throws {
        let site = try BuiltSite.plain.get()
        #expect(try site.tags("404.html").contains { $0.name == "a" && $0["href"] == "oops.html" })
    }

    @Test("It is not a page to be found: not in the sitemaps")
    func hidden() throws {
        var tiny = TinySite()
        try tiny.replace("owner: office", with: "owner: office\nbase_url: https://boats.example/post", in: "site.yml")
        let site = try tiny.built()
        #expect(try !site.text("sitemap.xml").contains("404.html"))
        #expect(try !site.main("sitemap.html").contains("404.html"))
    }
}

import Foundation
import SiteModel
import SitePlan
import Testing

/// The files for machines.
struct SiteFileTests {
    private static func site(base: String?) throws -> BuiltSite {
        var tiny = TinySite()
        if let base { try tiny.replace("owner: office", with: "owner: office\nbase_url: \(base)", in: "site.yml") }
        return try tiny.built()
    }

    @Test("The feed holds the news, newest first, escaped, each with an id that no address changes")
    func feed() throws {
        let text = try Self.site(base: nil).text("feed.xml")
        let newer = try #require(text.firstRange(of: "News &amp; &lt;more&gt;"))
        let older = try #require(text.firstRange(of: "Older news"))
        #expect(newer.lowerBound < older.lowerBound)
        #expect(text.contains("<updated>2026-11-02T00:00:00Z</updated>"))
        #expect(text.contains("href=\"whats-new.html#newer\""))
        let moved = try Self.site(base: "https://boats.example/post").text("feed.xml")
        #expect(moved.contains("href=\"https://boats.example/post/whats-new.html#newer\""))
        func ids(_ text: String) -> [String] { text.matches(of: /<id>(.*?)<\/id>/).map { String($0.1) } }
        #expect(ids(text) == ids(moved))
        // The feed's own, two entries of the change log, and what each guideline notes of itself.
        let notes = try Self.site(base: nil).plan.site.defaultLocalizedSite.materialChanges
        #expect(ids(text).count == 3 + notes.count)
    }

    @Test("Each feed parses as XML")
    func wellFormed() throws {
        let site = try Self.site(base: "https://boats.example/post")
        for path in ["feed.xml", "de/feed.xml", "sitemap.xml"] {
            let open = try site.text(path).matches(of: /<([a-z:]+)(?:\s[^>]*[^\/])?>/).map { String($0.1) }
            let closed = try site.text(path).matches(of: /<\/([a-z:]+)>/).map { String($0.1) }
            #expect(open.sorted() == closed.sorted(), "\(path)")
        }
    }

    @Test("guidelines.json tells another program what a guideline is, and gives help no stance")
    func json() throws {
        let site = try Self.site(base: nil)
        let object = try JSONSerialization.jsonObject(with: Data(site.text("de/guidelines.json").utf8))
        let root = try #require(object as? [String: Any])
        #expect(root["format"] as? Int == 1)
        #expect(root["language"] as? String == "de")
        #expect(root["organisation"] as? String == "Paper Boats & Sons")
        let guidelines = try #require(root["guidelines"] as? [[String: Any]])
        #expect(guidelines.map { $0["id"] as? String } == ["SM-01", "SM-02", "SM-03", "SM-04", "SM-05"])
        #expect(guidelines.map { $0["stance"] as? String } == ["red_line", "grey_zone", "encouragement", nil, nil])
        #expect(guidelines.map { $0["language"] as? String } == ["en", "de", "en", "en", "en"])
        #expect(guidelines[1]["title"] as? String == "Nasses Papier, trockener Witz")
        #expect(guidelines[1]["url"] as? String == "guidelines/wet-paper.html")
        #expect(guidelines[1]["next_review"] as? String == "2027-05-02")
    }

    @Test("sitemap.xml needs a base URL, and names each page with its twin")
    func sitemap() throws {
        #expect(try !Self.site(base: nil).paths.contains("sitemap.xml"))
        let text = try Self.site(base: "https://boats.example/post").text("sitemap.xml")
        #expect(text.contains("<loc>https://boats.example/post/oops.html</loc>"))
        #expect(text.contains("hreflang=\"de\" href=\"https://boats.example/post/de/oops.html\""))
        #expect(!text.contains("desk-card"))
    }

    @Test(
        "robots.txt keeps the site out of indexes unless the settings let it in",
        arguments: [("noindex", "Disallow: /\n"), ("index", "Allow: /\n")])
    func robots(setting: String, line: String) throws {
        var tiny = TinySite()
        try tiny.replace("owner: office", with: "owner: office\nrobots: \(setting)", in: "site.yml")
        let site = try tiny.built()
        #expect(try site.text("robots.txt") == "User-agent: *\n" + line)
        #expect(try site.tags("index.html").first { $0.name == "meta" && $0["name"] == "robots" }?["content"] == setting)
    }

    @Test("Assets are named after their content, and pages ask for that name")
    func fingerprints() throws {
        let site = try Self.site(base: nil)
        let sheet = try #require(site.paths.first { $0.hasPrefix("assets/plain.") && $0.hasSuffix(".css") })
        #expect(sheet.wholeMatch(of: /assets\/plain\.[0-9a-f]{10}\.css/) != nil)
        #expect(try site.tags("de/guidelines/wave.html").contains { $0.name == "link" && $0["href"] == "../../" + sheet })
    }
}

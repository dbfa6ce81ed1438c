import Testing

/// A server shows the 404 page at any depth.
struct NotFoundTests {
    @Test("With a base URL every link on it is a whole address, while its files stay relative")
    func withBaseURL() throws {
        var tiny = TinySite()
        try tiny.replace("owner: office", with: "owner: office\nbase_url: https://boats.example/post/", in: "site.yml")
        let site = try tiny.built()
        for tag in try site.tags("404.html") {
            guard let address = tag["href"] ?? tag["action"], !address.hasPrefix("#") else { continue }
            if tag.name == "a" || tag.name == "form" {
                #expect(address.hasPrefix("https://boats.example/post/") || address.hasPrefix("mailto:"), "\(address)")
            } else if tag["rel"] == "stylesheet" {
                #expect(!address.contains(":"))
            }
        }
        #expect(try site.tags("404.html").contains { $0["href"] == "https://boats.example/post/oops.html" })
        #expect(try site.tags("oops.html").allSatisfy { $0.name != "a" || $0["href"]?.hasPrefix("https://boats.example") != true })
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

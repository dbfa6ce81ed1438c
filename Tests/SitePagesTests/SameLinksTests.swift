import SiteModel
import SitePlan
import SiteSearch
import Testing

/// A link of a text leads to the same place wherever the text is; and what feeds, calendars and the search lead to is there. The mail
/// has a suite of its own.
struct SameLinksTests {
    private static let targets = [
        "SM-04", "../pages/oops.md", "../incidents/regatta.md", "../incidents/regatta.md#afterwards", "../data/house%20rules.pdf",
        "<../data/house rules.pdf#page=3>", "../data/house%20rules.pdf?v=2#page=3", "https://wind.example/a/?q=1&b=c#now",
        "mailto:office@boats.example", "mailto:a@boats.example,b@boats.example?subject=Boats%20%26%20more", "tel:+442079460000",
        "https://wind.example/W%C3%A4rme,(so)", "../data/situations.yml#splash", "#soaked", "wave.md", "../launch/party.md",
    ]

    private static func site(base: String?) throws -> BuiltSite {
        var tiny = TinySite()
        if let base { try tiny.replace("owner: office", with: "owner: office\nbase_url: \(base)", in: "site.yml") }
        tiny["data/house rules.pdf"] = "%PDF-"
        let text = try #require(tiny["guidelines/secret-folds.md"])
        tiny["guidelines/secret-folds.md"] =
            text + "\n\n### Soaked\n\n" + targets.enumerated().map { "[Word\($0)](\($1))" }.joined(separator: "\n\n") + "\n"
        return try tiny.built()
    }

    /// Where the links lead, by their words: whole addresses, or paths from the site's root.
    private func targets(of path: String, in site: BuiltSite) throws -> [String: String] {
        let links = try site.tags(path).filter { $0.name == "a" && $0.text.hasPrefix("Word") }
        return Dictionary(links.map { ($0.text, whole($0["href"] ?? "", on: path)) }) { first, _ in first }
    }

    private func whole(_ address: String, on path: String) -> String {
        if address.contains(":") { return address }
        if address.hasPrefix("#") { return path + address }
        let end = address.firstIndex { $0 == "#" || $0 == "?" } ?? address.endIndex
        return RouteTests.resolved(String(address[..<end]), from: path) + address[end...]
    }

    @Test("On its own sheet, each link of a guideline leads where it leads on its page")
    func sheets() throws {
        let site = try Self.site(base: "https://boats.example/post")
        let page = try targets(of: "guidelines/secret-folds.html", in: site)
        #expect(page.count == Self.targets.count)
        let sheet = try targets(of: "sheets/guideline-secret-folds.html", in: site)
        let samePage = page.filter { $0.value.hasPrefix("guidelines/secret-folds.html#") }.keys
        #expect(Set(samePage) == ["Word13"])
        #expect(sheet.filter { !samePage.contains($0.key) } == page.filter { !samePage.contains($0.key) })
        try expectPlaces(of: sheet, in: site)
    }

    @Test(
        "In a document of all guidelines, links lead to its own chapters or where they lead on the page",
        arguments: ["handbook", "review-copy"])
    func documents(name: String) throws {
        let site = try Self.site(base: "https://boats.example/post")
        let path = "sheets/\(name).html"
        let page = try targets(of: "guidelines/secret-folds.html", in: site)
        let document = try targets(of: path, in: site)
        #expect(Set(document.keys) == Set(page.keys))
        let own = document.filter { $0.value.hasPrefix("\(path)#") }
        #expect(own["Word0"] == "\(path)#sm-04")
        #expect(own["Word2"] == "\(path)#story-regatta")
        #expect(document.filter { own[$0.key] == nil } == page.filter { own[$0.key] == nil })
        try expectPlaces(of: document, in: site)
    }

    /// Each file is there, and so is each place on a page.
    private func expectPlaces(of targets: [String: String], in site: BuiltSite) throws {
        for target in targets.values where !target.contains(":") {
            let parts = target.split(separator: "#", maxSplits: 1).map(String.init)
            let path = String(parts[0].prefix { $0 != "?" }).replacing("%20", with: " ")
            guard path.hasSuffix(".html") else { continue }
            #expect(site.paths.contains(path), "\(target)")
            guard parts.count == 2 else { continue }
            #expect(try site.tags(path).contains { $0["id"] == parts[1] }, "\(target)")
        }
    }

    @Test("On paper, an address that is only behind words is printed after them", arguments: ["guideline-secret-folds", "handbook"])
    func printed(name: String) throws {
        let sheet = try Self.site(base: "https://boats.example/post").text("sheets/\(name).html")
        for (words, address) in [
            ("Word7", "https://wind.example/a/?q=1&amp;b=c#now"), ("Word8", "office@boats.example"),
            ("Word9", "a@boats.example, b@boats.example"), ("Word10", "+442079460000"),
        ] {
            let start = try #require(sheet.firstRange(of: ">\(words)</a>")).upperBound
            let note = sheet[start...].prefix(160)
            #expect(note.hasPrefix("<span class=\"fn\"><a href=\""), "\(words): \(note)")
            #expect(note.contains(">\(address)</a></span>"), "\(words): \(note)")
        }
    }

    @Test("An address that the words already say is not printed twice")
    func saidAlready() throws {
        var tiny = TinySite()
        let text = try #require(tiny["guidelines/secret-folds.md"])
        tiny["guidelines/secret-folds.md"] =
            text + "\n\n[office@boats.example](mailto:office@boats.example), [Ring +44 20 7946 0000](tel:+442079460000)\n"
        let sheet = try tiny.built().text("sheets/guideline-secret-folds.html").replacing("\u{A0}", with: " ")
        #expect(sheet.contains(">office@boats.example</a>, "))
        #expect(sheet.contains(">Ring +44 20 7946 0000</a></p>"))
    }

    @Test("What a feed, guidelines.json and a sitemap name is on the site", arguments: [nil, "https://boats.example/post"])
    func machines(base: String?) throws {
        let site = try Self.site(base: base)
        for path in ["feed.xml", "de/feed.xml", "guidelines.json", "de/guidelines.json"] + (base == nil ? [] : ["sitemap.xml"]) {
            let text = try site.text(path)
            let found = text.matches(of: /(?:href=|"url": ?|<loc>)"?([^"<]+)/).map { String($0.1).replacing("&amp;", with: "&") }
            #expect(!found.isEmpty, "\(path)")
            for address in found {
                if let base, path.hasSuffix(".xml") { #expect(address.hasPrefix(base + "/"), "\(path): \(address)") }
                let target = base.map { address.replacing($0 + "/", with: "") } ?? address
                let isWhole = target != address
                try expectPlaces(of: [path: isWhole ? target : whole(target, on: path)], in: site)
                let file = (isWhole ? target : whole(target, on: path)).prefix { $0 != "#" }
                #expect(site.paths.contains(String(file)), "\(path): \(address)")
            }
        }
    }

    @Test("Every address in a calendar file is a page of the site")
    func calendars() throws {
        let base = "https://boats.example/post"
        let site = try Self.site(base: base)
        let calendars = site.paths.filter { $0.hasSuffix(".ics") }
        #expect(!calendars.isEmpty)
        for path in calendars {
            let text = try site.text(path).replacing("\r\n ", with: "")
            for address in text.matches(of: /https:\/\/boats\.example\/post\/[^\s\\,;"]*/).map({ String($0.0) }) {
                let target = String(address.dropFirst(base.count + 1))
                try expectPlaces(of: [path: target], in: site)
                #expect(site.paths.contains(String(target.prefix { $0 != "#" })), "\(path): \(address)")
            }
        }
        let party = try site.text("calendar/party.ics")
        #expect(party.contains("URL:\(base)/launch/party.html"))
    }

    @Test(
        "The address in a calendar file is ASCII, as the format has it",
        arguments: [
            ("https://intra.müller.example/post", "https://intra.xn--mller-kva.example/post"),
            ("https://müller.example:8443", "https://xn--mller-kva.example:8443"),
            ("https://boats.example/böte", "https://boats.example/b%C3%B6te"), ("https://boats.example/", "https://boats.example"),
        ])
    func asciiAddress(base: String, written: String) throws {
        let party = try Self.site(base: base).text("calendar/party.ics").replacing("\r\n ", with: "")
        #expect(party.contains("URL:\(written)/launch/party.html\r\n"), "\(party)")
    }

    @Test("What the search finds is there, down to the place on the page")
    func search() throws {
        let site = try Self.site(base: nil)
        let index = SearchIndex(of: site.plan.site.defaultLocalizedSite, in: site.plan)
        #expect(index.units.count > 5)
        for section in index.sections {
            let address = index.units[section.unit].address + (section.anchor.map { "#\($0)" } ?? "")
            try expectPlaces(of: ["search": address], in: site)
        }
    }
}

import SiteModel
import SitePlan
import SiteValues
import Testing

/// One site in two languages, where one of them is not finished.
struct LanguageTests {
    let site: BuiltSite

    init() throws {
        site = try BuiltSite.plain.get()
    }

    @Test(
        "Every page leads to itself in the other language, and back",
        arguments: ["index.html", "get-involved.html", "guidelines/wet-paper.html", "situations/splash-swim.html", "launch/party.html"])
    func languageSwitch(path: String) throws {
        let there = try #require(site.tags(path).first { $0.name == "a" && $0["hreflang"] == "de" }?["href"])
        #expect(RouteTests.resolved(there, from: path) == "de/" + path)
        let back = try #require(site.tags("de/" + path).first { $0.name == "a" && $0["hreflang"] == "en" }?["href"])
        #expect(RouteTests.resolved(back, from: "de/" + path) == path)
    }

    @Test("The switch is among the first links of a page, and in its foot", arguments: ["index.html", "oops.html", "de/index.html"])
    func languageSwitchInTheHead(path: String) throws {
        let links = try site.tags(path).filter { $0.name == "a" }
        let other = path.hasPrefix("de/") ? "en" : "de"
        let places = links.indices.filter { links[$0]["hreflang"] == other }
        #expect(places.count == 2)
        #expect(places.allSatisfy { links[$0]["href"] == links[places[0]]["href"] })
        #expect(try #require(places.first) < 12, "after the navigation only")
    }

    @Test("A page says its language")
    func documentLanguage() throws {
        #expect(try site.tags("index.html").first { $0.name == "html" }?["lang"] == "en")
        #expect(try site.tags("de/index.html").first { $0.name == "html" }?["lang"] == "de")
        #expect(try site.tags("de/index.html").first { $0.name == "main" }?["lang"] ?? "de" == "de")
    }

    @Test("A page without translation is shown in the original, says so in the reader's language, and carries the right lang")
    func fallback() throws {
        let tags = try site.tags("de/guidelines/wave.html")
        #expect(tags.first { $0.name == "html" }?["lang"] == "de")
        #expect(tags.first { $0.name == "main" }?["lang"] == "en")
        let notice = try #require(tags.first { $0.classes.contains("flag") })
        #expect(notice["lang"] == "de")
        #expect(notice.text.contains("noch nicht auf Deutsch"))
        #expect(notice.text.contains("Englisch"))
    }

    @Test("A page without translation says the language of its words, whatever kind it is")
    func mainLanguage() throws {
        for page in site.screens where page.textLanguage != page.language {
            let tags = try site.tags(page.route.path)
            #expect(tags.first { $0.name == "main" }?["lang"] == page.textLanguage.tag, "\(page.route)")
            #expect(tags.contains { $0.classes.contains("flag") }, "\(page.route)")
        }
    }

    @Test("Inside an untranslated text the labels speak its language, too")
    func labels() throws {
        let page = try site.main("de/guidelines/wave.html")
        #expect(page.contains("Two examples"))
        #expect(!page.contains("Zwei Beispiele"))
    }

    @Test("A translated page has no notice and German labels")
    func translated() throws {
        #expect(try !site.tags("de/guidelines/wet-paper.html").contains { $0.classes.contains("flag") })
        #expect(try site.main("de/guidelines/wet-paper.html").contains("Zwei Beispiele"))
        #expect(try !site.tags("guidelines/wave.html").contains { $0.classes.contains("flag") })
    }

    @Test("Untranslated words on a translated page carry their own lang: a title in a list, an entry of a data file")
    func parts() throws {
        let home = try site.main("de/index.html")
        #expect(home.contains("<span lang=\"en\">Wave to everyone!</span>"))
        #expect(home.contains("<b>Nasses Papier, trockener Witz</b>"))
        let levels = try site.main("de/get-involved.html")
        #expect(levels.contains("<div class=\"passage\" lang=\"en\"><p class=\"small soft\">Stufe 1</p>"))
        #expect(levels.contains("<h3>An Land</h3>"))
    }

    @Test("The feed and the JSON exist in each language")
    func files() throws {
        #expect(site.paths.isSuperset(of: ["feed.xml", "de/feed.xml", "guidelines.json", "de/guidelines.json"]))
        #expect(try site.text("de/feed.xml").contains("xml:lang=\"de\""))
    }
}

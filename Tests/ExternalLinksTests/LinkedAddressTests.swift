import Diagnostics
import SiteOutput
import SiteValues
import Testing

@testable import ExternalLinks

/// Which addresses there are, where they are written, and what is remembered of them.
struct LinkedAddressTests {
    private func collected(_ page: String, _ sources: [String: String], own: String? = nil) throws -> [LinkedAddress] {
        let tree = OutputTree([OutputFile(path: try #require(OutputPath("index.html")), bytes: Array(page.utf8))])
        return LinkedAddress.all(in: tree, own: own, sources: sources.map { SourceFile(path: $0, text: $1) }.sorted { $0.path < $1.path })
    }

    @Test("An address is one address wherever it is written, with the places on it, and points at each of its lines")
    func once() throws {
        let found = try collected(
            "<a href=\"https://a.example/x?b=1&amp;c=2\">1</a><a href=\"https://a.example/x?b=1&amp;c=2#two\">2</a>",
            [
                "content/a.md": "Ö [x](https://a.example/x?b=1&c=2).\n",
                "content/b.yml": "a: b\nurl: \"https://a.example/x?b=1&c=2#two\"\n",
                "other/c.md": "https://a.example/x?b=1&c=2",
            ])
        #expect(found.map(\.address) == ["https://a.example/x?b=1&c=2"])
        #expect(found[0].places.map { "\($0.path):\($0.line ?? 0):\($0.column ?? 0)" } == ["content/a.md:1:7", "content/b.yml:2:7"])
        #expect(found[0].fragments.map(\.name) == ["two"])
    }

    @Test("The site's own pages, relative links, mails and what is only loaded are none of these")
    func own() throws {
        let page =
            "<a href=\"https://own.example/post/x.html\">1</a><a href=\"x.html\">2</a><a href=\"mailto:a@b.example\">3</a>"
            + "<img src=\"https://c.example/p.png\"><a href=\"https://own.example/postage\">4</a>"
        #expect(try collected(page, [:], own: "https://own.example/post").map(\.address) == ["https://own.example/postage"])
    }

    @Test("One with umlauts is found in the file that has them, and one that no file has points at the settings")
    func written() throws {
        let page = "<a href=\"https://a.example/%C3%BCber\">1</a><a href=\"https://b.example/\">2</a>"
        let found = try collected(page, ["content/a.md": "(https://a.example/über)"])
        #expect(found.map { $0.places[0].path } == ["content/a.md", "content/site.yml"])
    }

    @Test(
        "A place on somebody's page is found however it is written, and not in part",
        arguments: [
            ("<h2 id=\"two\">", true), ("<a name='two'>", true), ("<H2 ID=two>", true), ("<h2 id=two-b>", false),
            ("<h2 id=\"user-content-two\">", true),
            ("<h2 id=\"twofold\">", false), ("two", false),
        ])
    func places(_ page: String, _ isThere: Bool) {
        #expect(PagePlaces.has("two", in: Array(page.utf8)) == isThere)
    }

    @Test("Parts after # that name no place are not looked for", arguments: ["", "top", ":~:text=x", "/route", "!route", "page=3"])
    func none(_ fragment: String) { #expect(!PagePlaces.isPlace(fragment)) }

    private func day(_ text: String) throws -> CivilDate { try #require(CivilDate(text)) }

    @Test("A good answer is good for a week, a bad one is asked again, and the last good day stays known")
    func cache() throws {
        let linked = try collected("<a href=\"https://a.example/#two\">1</a>", [:])
        var cache = LinkCache()
        cache.remember(LinkState(.good(movedTo: nil), found: ["two"]), of: "https://a.example/", on: try day("2026-11-01"))
        cache = LinkCache(parsing: cache.bytes)
        func known(on day: String) throws -> Int { cache.states(of: linked, on: try self.day(day), daysKept: 7).count }
        #expect(try known(on: "2026-11-07") == 1)
        #expect(try known(on: "2026-11-08") == 0)
        #expect(try known(on: "2026-10-31") == 0, "from the future")
        let other = try collected("<a href=\"https://a.example/#three\">1</a>", [:])
        #expect(cache.states(of: other, on: try day("2026-11-02"), daysKept: 7).isEmpty, "another place was never looked for")
        cache.remember(LinkState(.broken(status: 404)), of: "https://a.example/", on: try day("2026-11-08"))
        cache = LinkCache(parsing: cache.bytes)
        #expect(cache.lastGood("https://a.example/") == (try day("2026-11-01")))
        #expect(try known(on: "2026-11-08") == 0)
        let found = LinkFindings.all(of: linked, ["https://a.example/": LinkState(.broken(status: 404))], cache)
        #expect(found.count == 1 && "\(found[0].summary)".contains("it was there on 2026-11-01"))
    }

    @Test("A file that is something else gives an empty cache")
    func garbage() {
        #expect(LinkCache(parsing: Array("{}".utf8)) == LinkCache())
        #expect(LinkCache(parsing: Array("# sitegen external links 1\nx\ty\n".utf8)) == LinkCache())
    }
}

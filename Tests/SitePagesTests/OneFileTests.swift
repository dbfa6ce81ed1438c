import Diagnostics
import SiteModel
import SitePipeline
import SitePlan
import SiteValues
import TestSupport
import Testing

@testable import OneFile
@testable import SiteComponents

/// The whole site as one document.
struct OneFileTests {
    private func document(_ site: TinySite = TinySite(), in languages: Set<Language>? = nil) throws -> (route: String, text: String) {
        let planned = try site.built().planned
        let file = SiteRenderer.renderOneFile(planned, in: languages, theme: PlainTheme(), files: ThemeFiles(PlainTheme.source))
        return (file.route.path, String(decoding: file.bytes, as: UTF8.self))
    }

    private func ids(_ text: String) -> [String] {
        text.matches(of: /\ id="([^"]*)"/).map { String($0.1) }
    }

    @Test("Every page for a screen is in it, and nothing else")
    func pages() throws {
        let site = try TinySite().built()
        let ids = Set(ids(try document().text))
        for page in site.plan.pages where page.key != .layout(.notFound) {
            #expect(ids.contains(OneFilePlaces.id(of: page.route)) == (page.medium == .screen), "\(page.route)")
        }
        #expect(!ids.contains("404/"))
    }

    @Test("No id is there twice, and every link in it leads to one")
    func links() throws {
        let text = try document().text
        let ids = ids(text)
        #expect(Set(ids).count == ids.count)
        // Drawings are of a theme, and the plain one has none.
        let links = text.matches(of: /<a [^>]*href="#([^"]*)"/).map { String($0.1) }
        #expect(links.count > 20)
        #expect(links.filter { !ids.contains($0) } == [])
    }

    @Test("Nothing is loaded")
    func requests() throws {
        let text = try document().text
        #expect(text.matches(of: /\ (?:src|action|srcset)="(?!data:)/).isEmpty)
        #expect(!text.contains("<link rel=\"stylesheet\""))
        #expect(text.contains("<style>"))
        #expect(text.contains("'use strict'</script>") || text.contains("'use strict'\n</script>"))
    }

    @Test("The file of some languages is named after them and has no page of another")
    func languages() throws {
        let german = try #require(Language("de"))
        let (route, text) = try document(in: [german])
        #expect(route == "guidelines.de.html")
        #expect(text.contains("<html lang=\"de\""))
        #expect(ids(text).filter { !$0.hasPrefix("de/") && $0.hasSuffix("/") } == [])
        #expect(try document().route == "guidelines.html")
    }

    @Test("The first page comes first, and lists come before what they list")
    func order() throws {
        let pages = ids(try document().text).filter { $0.hasSuffix("/") }
        #expect(pages.first == "index/")
        let list = try #require(pages.firstIndex(of: "guidelines/"))
        let one = try #require(pages.firstIndex { $0.hasPrefix("guidelines/") && $0 != "guidelines/" })
        #expect(list < one)
    }

    @Test("Without a public address a file of the site is words, with one it is a link to the site")
    func files() throws {
        var site = TinySite()
        let without = try document(site).text
        #expect(!without.contains(".ics"))
        #expect(without.contains("class=\"btn ghost\" hidden>") || without.contains("class=\"btn\" hidden>"))
        try site.replace("organisation:", with: "base_url: https://intra.example/post\norganisation:", in: "site.yml")
        let with = try document(site).text
        #expect(with.contains("href=\"https://intra.example/post/calendar/"))
        #expect(with.contains("data-copy=\"https://intra.example/post/guidelines/wave.html\""))
    }

    @Test("A link to a file of the site keeps its query and its place in the file", arguments: ["", "?v=1", "#page=3", "?v=1&b=2#page=3"])
    func fileAddresses(suffix: String) throws {
        var site = TinySite()
        try site.replace("organisation:", with: "base_url: https://intra.example/post\norganisation:", in: "site.yml")
        site["pages/rules.pdf"] = "%PDF-"
        try site.replace("Words.", with: "Read [the rules](rules.pdf\(suffix)).", in: "pages/plain.md")
        let text = try document(site).text.replacing("&amp;", with: "&")
        #expect(text.contains("href=\"https://intra.example/post/files/pages/rules.pdf\(suffix)\""))
    }

    @Test("What would end an element of styles or scripts is written otherwise")
    func endings() {
        let script = String(decoding: Inline.script(Array("a='</script><!--'".utf8)), as: UTF8.self)
        #expect(script == "<script>a='<\\/script><\\!--'</script>\n")
    }

    @Test("Pictures and fonts that styles name come along, and what is not there is not asked for")
    func styles() {
        let files = EmbeddedFiles([RenderedFile(route: Route("assets/a.svg"), text: "<svg/>")])
        let css = "x{a:url(a.svg);b:url( '../assets/a.svg' );c:url(gone.png);d:url(data:,);e:url(#f)}"
        let result = String(decoding: files.styles(Array(css.utf8), at: Route("assets/s.css")), as: UTF8.self)
        let data = "data:image/svg+xml;base64,PHN2Zy8+"
        #expect(result == "x{a:url(\(data));b:url(\(data));c:url(data:,);d:url(data:,);e:url(#f)}")
    }

    @Test("More than the budget is a warning")
    func size() throws {
        let plan = try TinySite().built().plan
        var log = DiagnosticLog()
        let large = RenderedFile(route: Route("guidelines.html"), bytes: Array(repeating: 32, count: OneFileDocument.budget + 1))
        OneFileDocument.reportSize(of: large, in: plan, into: &log)
        #expect(log.sorted.map(\.rule) == ["one-file-too-large"])
        #expect(!log.hasErrors)
        var quiet = DiagnosticLog()
        OneFileDocument.reportSize(of: RenderedFile(route: Route("guidelines.html"), bytes: []), in: plan, into: &quiet)
        #expect(quiet.sorted.isEmpty)
    }
}

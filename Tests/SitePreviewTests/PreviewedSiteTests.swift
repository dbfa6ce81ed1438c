import Diagnostics
import Foundation
import SiteOutput
import Testing

@testable import SitePreview

@Suite struct PreviewedSiteTests {
    private struct News: Decodable, Equatable {
        struct Finding: Decodable, Equatable {
            let severity: String
            let text: String
            var path: String?
        }
        let site: String
        let before: String
        let sheets: [[String]]
        let stale: Bool
        struct Page: Decodable, Equatable {
            let sources: [String]
            let meters: [String]
        }
        let findings: [Finding]
        var pages: [String: Page] = [:]
        struct Own: Decodable, Equatable {
            let name: String
            let title: String
        }
        var own: [Own] = []
    }

    @Test("A browser hears how each page reads, and which file a finding is about; a failed build leaves the pages as they were")
    func pages() throws {
        let page = PreviewPage(path: "a.html", sources: ["content/a.md"], meters: ["Words: 12"])
        let tree = try outputTree(["a.html": "1"])
        let site = PreviewedSite(run: 7).after(
            .site(tree, [PreviewFinding(severity: .warning, text: "x", path: "content/a.md")], pages: [page]))
        #expect(try news(site).pages == ["a.html": .init(sources: ["content/a.md"], meters: ["Words: 12"])])
        #expect(try news(site).findings.map(\.path) == ["content/a.md"])
        #expect(site.after(.failed([])).pages == [page])
        #expect(site.after(.site(tree, [])).pages.isEmpty)
    }

    private func news(_ site: PreviewedSite) throws -> News {
        #expect(!site.message.utf8.contains(UInt8(ascii: "\n")), "a line end would cut the event in two")
        return try JSONDecoder().decode(News.self, from: Data(site.message.utf8))
    }

    @Test("A new site gets a new label; the same one, or none, keeps it")
    func labels() throws {
        let first = try PreviewedSite.showing(["index.html": "1"])
        #expect(first.label.description == "7.1" && first.changes(since: PreviewedSite(run: 7)) == 1)
        let same = first.after(.site(try outputTree(["index.html": "1"]), []))
        #expect(same == first)
        let failed = first.after(.failed([PreviewFinding(severity: .error, text: "x")]))
        #expect(failed.label == first.label && failed.tree == first.tree && failed.isStale)
        let mended = failed.after(.site(try outputTree(["index.html": "1"]), []))
        #expect(mended == first)
        let second = failed.after(.site(try outputTree(["index.html": "2", "b.html": ""]), []))
        #expect(second.label.description == "7.2" && second.changes(since: failed) == 2)
    }

    @Test("A page of the preview's own is served beside the site, changes with a build that fails, and stays when one cannot make it")
    func own() throws {
        func colours(_ text: String) -> [PreviewDocument] {
            [PreviewDocument(name: "colours.html", title: "Colours", bytes: Array(text.utf8))]
        }
        let tree = try outputTree(["index.html": "1"])
        let first = PreviewedSite(run: 7).after(.site(tree, [], own: colours("green")))
        #expect(PreviewAnswer(to: "/__sitegen/colours.html", in: first, below: .root).text.hasPrefix("green<script src"))
        #expect(PreviewAnswer(to: "/__sitegen/colours.html", in: first, below: .root).text.contains(" data-own></script>"))
        let failed = first.after(.failed([], own: colours("pale")))
        #expect(failed.tree == tree && failed.label.description == "7.2" && failed.styleChange == nil)
        #expect(PreviewAnswer(to: "/__sitegen/colours.html", in: failed, below: .root).text.hasPrefix("pale"))
        #expect(failed.after(.failed([])).own == failed.own && failed.after(.failed([])).label == failed.label)
        #expect(failed.after(.site(tree, [], own: colours("green"))).label.description == "7.3")
        #expect(PreviewAnswer(to: "/__sitegen/other.html", in: first, below: .root).status == .notFound)
    }

    @Test("A browser hears which pages of the preview's own there are, and such a page how an editor opens its places")
    func ownPages() throws {
        let page = PreviewDocument(name: "yours.html", title: "64 % yours", bytes: Array("mine".utf8))
        let site = PreviewedSite(run: 7).after(.site(try outputTree(["index.html": "1"]), [], own: [page]))
        #expect(try news(site).own == [.init(name: "yours.html", title: "64 % yours")])
        let tag = "mine<script src=\"/__sitegen/preview.js\" data-site=\"7.1\" data-own"
        let answer = PreviewAnswer(to: "/__sitegen/yours.html", in: site, below: .root, editor: "vscode://file/a&lt;%22/")
        #expect(answer.text == tag + " data-editor=\"vscode://file/a&amp;lt;%22/\"></script>\n")
        #expect(PreviewAnswer(to: "/__sitegen/yours.html", in: site, below: .root).text == tag + "></script>\n")
    }

    @Test("Findings reach the browser as they were worded, whatever is in them")
    func findings() throws {
        let text = "error: \"x\" <b>&amp;</b> \\ \u{1}\t\r\n  |\u{2028} ü 🙂"
        let site = PreviewedSite(run: 7).after(.failed([PreviewFinding(severity: .warning, text: text)]))
        let expected = News(site: "7.0", before: "", sheets: [], stale: false, findings: [.init(severity: "warning", text: text)])
        #expect(try news(site) == expected)
    }

    @Test("A change of style sheets alone is told with their addresses")
    func styles() throws {
        let first = try PreviewedSite.showing(["index.html": #"<link href="a b.01.css">"#, "a b.01.css": "1"])
        let second = first.after(.site(try outputTree(["index.html": #"<link href="a b.02.css">"#, "a b.02.css": "2"]), []))
        #expect(
            try news(second) == News(site: "7.2", before: "7.1", sheets: [["a%20b.01.css", "a%20b.02.css"]], stale: false, findings: []))
        let third = second.after(.site(try outputTree(["index.html": "new"]), []))
        #expect(try news(third).before == "")
    }

    private func early(_ pages: [String: String], assets: [OutputFile] = []) -> EarlySite {
        EarlySite(assets: assets) { pages[$0].map { Array($0.utf8) } }
    }

    @Test("A page that somebody has open is shown before its build is over, and the end of that build reloads nothing")
    func earlyPages() throws {
        let first = try PreviewedSite.showing(["a.html": "1", "b.html": "1", "data.js": "1"])
        let ahead = try #require(first.showing(early(["a.html": "2", "b.html": "1"]), ofBuild: 5, to: ["b.html", "a.html"]))
        #expect(ahead.label.description == "7.2" && ahead != first && !ahead.isWhole)
        #expect(ahead.message.contains(#""checking":true"#) && first.message.contains(#""checking":false"#))
        #expect(PreviewAnswer(to: "/a.html", in: ahead, below: .root).text.hasPrefix("2<script"))
        #expect(PreviewAnswer(to: "/a.html", in: ahead, below: .root).page == "a.html")
        for path in ["/data.js", "/c.html", "/new", "/__sitegen/places/a.html"] {
            #expect(PreviewAnswer(to: path, in: ahead, below: .root).waits, "\(path)")
            #expect(!PreviewAnswer(to: path, in: first, below: .root).waits, "\(path)")
        }
        let tree = try outputTree(["a.html": "2", "b.html": "1", "data.js": "2"])
        let whole = ahead.after(.site(tree, []), number: 5)
        #expect(whole.label == ahead.label && whole.isWhole && whole.tree == tree && whole.changes(since: first) == 2)
        #expect(ahead.after(.site(tree, []), number: 6).label.description == "7.3", "what another build has made")
    }

    @Test("A build that fails after its pages were shown brings the last good site back, and the next one is waited for")
    func earlyFailure() throws {
        let first = try PreviewedSite.showing(["a.html": "1"])
        let ahead = try #require(first.showing(early(["a.html": "2"]), ofBuild: 1, to: ["a.html"]))
        let failed = ahead.after(.failed([PreviewFinding(severity: .error, text: "x")]), number: 1)
        #expect(failed.label.description == "7.3" && failed.tree == first.tree && failed.isStale && failed.isWhole)
        #expect(failed.showing(early(["a.html": "3"]), ofBuild: 2, to: ["a.html"]) == nil)
    }

    @Test("A build is waited for where nobody would see a difference, before there is a site, and where files of every page change")
    func earlyForNobody() throws {
        let sheet = OutputFile(path: try #require(OutputPath("a.css")), text: "1")
        let first = try PreviewedSite.showing(["a.html": "1", "b.html": "1", "a.css": "1"])
        let pages = ["a.html": "1", "b.html": "2"]
        #expect(first.showing(early(pages, assets: [sheet]), ofBuild: 1, to: []) == nil)
        #expect(first.showing(early(pages, assets: [sheet]), ofBuild: 1, to: ["a.html", "gone.html"]) == nil)
        #expect(first.showing(early(pages, assets: [sheet]), ofBuild: 1, to: ["b.html"]) != nil)
        let other = OutputFile(path: sheet.path, text: "2")
        #expect(first.showing(early(pages, assets: [other]), ofBuild: 1, to: ["b.html"]) == nil)
        #expect(PreviewedSite(run: 7).showing(early(pages), ofBuild: 1, to: ["b.html"]) == nil)
    }

    @Test("While early pages are shown, those of a later build take their place, whoever looks")
    func earlyTwice() throws {
        let first = try PreviewedSite.showing(["a.html": "1"])
        let second = try #require(first.showing(early(["a.html": "2"]), ofBuild: 1, to: ["a.html"]))
        let third = try #require(second.showing(early(["a.html": "2", "b.html": "3"]), ofBuild: 2, to: ["a.html"]))
        #expect(third.label.description == "7.3" && third.bytes(at: "b.html") == Array("3".utf8))
        #expect(third.after(.site(try outputTree(["a.html": "2", "b.html": "3"]), []), number: 2).changes(since: second) == 2)
    }
}

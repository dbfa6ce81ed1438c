import Diagnostics
import Foundation
import SiteModel
import SitePipeline
import SitePlan
import TestSupport
import Testing

@testable import SiteComponents

/// Where the organisation's logo is shown, and with which of its files.
struct LogoPageTests {
    private static func drawing(_ colour: String, width: Int = 40) -> String {
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 \(width) 10\"><path fill=\"\(colour)\" d=\"M2 2h6v6H2z\"/></svg>"
    }

    private func site(_ setting: String, _ change: (inout TinySite) throws -> Void = { _ in }) throws -> TinySite {
        var site = TinySite()
        site["brand/logo.svg"] = Self.drawing("#111")
        site["brand/sign.svg"] = Self.drawing("#111", width: 10)
        site["brand/night.svg"] = Self.drawing("#eee")
        site["brand/paper.svg"] = Self.drawing("#000")
        try site.replace("owner: office", with: "owner: office\n\(setting)", in: "site.yml")
        try change(&site)
        return site
    }

    private func head(_ page: String) throws -> String {
        let start = try #require(page.firstRange(of: "class=\"brand\""))
        let end = try #require(page[start.upperBound...].firstRange(of: "<nav"))
        return String(page[start.lowerBound..<end.lowerBound])
    }

    @Test("Each page has the logo for the day and the one for the night, by a relative path, in the name of the organisation")
    func pages() throws {
        let built = try site("logo: {light: brand/logo.svg, dark: brand/night.svg, print: brand/paper.svg}").built()
        for (page, up) in [("index.html", ""), ("guidelines/wet-paper.html", "../"), ("de/index.html", "../")] {
            let head = try head(built.text(page))
            #expect(head.contains("<source media=\"screen and (prefers-color-scheme: dark)\" srcset=\"\(up)files/brand/night.svg\">"))
            #expect(
                head.contains(
                    "<img src=\"\(up)files/brand/logo.svg\" alt=\"Paper Boats &amp; Sons\" width=\"144\" height=\"36\">"
                ))
            #expect(!head.contains("<small>") && !head.contains("mount"))
        }
        #expect(built.plan.copies.map(\.route.path) == ["files/brand/logo.svg", "files/brand/night.svg", "files/brand/paper.svg"])
    }

    @Test("A sign has the name in words beside it, and a dark one alone has a plate by night")
    func sign() throws {
        let head = try head(site("logo: brand/sign.svg").built().text("index.html"))
        #expect(head.contains("<picture class=\"logo logo-mount\">") && head.contains("alt=\"\" width=\"36\""))
        #expect(head.contains("<small>") && !head.contains("<source"))
        // Nobody can tell the colours of this one.
        let unknown = try site("logo: brand/logo.webp") { $0["brand/logo.webp"] = "RIFF" }
        #expect(try self.head(unknown.built().text("index.html")).contains("logo-mount"))
        #expect(try self.head(site("logo: brand/night.svg").built().text("index.html")).contains("<picture class=\"logo logo-word\">"))
    }

    @Test("Without one the theme's mark stays, and the page for wrong addresses never loads one")
    func without() throws {
        #expect(try head(TinySite().built().text("index.html")).contains("m-bigcomma"))
        let page = try site("logo: brand/logo.svg\nfavicon: brand/sign.svg").built().text("404.html")
        #expect(!page.contains("files/brand") && page.contains("<small>"))
    }

    @Test("Sheets have the one for paper, on the card, the poster, the first and the last slide and the cover")
    func sheets() throws {
        let built = try site("logo: {light: brand/logo.svg, print: brand/paper.svg}").built()
        for (sheet, count) in [
            ("print/desk-card", 1), ("print/posters", built.plan.site.defaultLocalizedSite.guidelines.count), ("print/deck-launch", 2),
            ("print/handbook", 1),
        ] {
            let path = try #require(
                built.paths.first { $0.hasSuffix("\(sheet.dropFirst("print/".count)).html") && !$0.hasPrefix("de/") },
                "\(sheet): \(built.paths.sorted())")
            #expect(try built.text(path).matches(of: /files\/brand\/paper\.svg/).count == count, "\(path)")
            #expect(try !built.text(path).contains("files/brand/logo.svg"))
        }
    }

    @Test("The icon of the tab is the site's own, in pages and sheets, or else the theme's")
    func favicon() throws {
        let own = try site("favicon: brand/sign.svg").built()
        #expect(
            try own.text("guidelines/wet-paper.html").contains(
                "<link rel=\"icon\" type=\"image/svg+xml\" href=\"../files/brand/sign.svg\">"))
        let ico = try site("favicon: brand/tab.ico") { $0["brand/tab.ico"] = "icon" }.built()
        #expect(try ico.text("index.html").contains("<link rel=\"icon\" type=\"image/x-icon\" href=\"files/brand/tab.ico\">"))
        #expect(try TinySite().built().text("index.html").contains("href=\"assets/favicon."))
    }

    @Test("In the one file both are in the document, and nothing is asked for")
    func oneFile() throws {
        let planned = try site("logo: {light: brand/logo.svg, dark: \"brand/night,2.svg\"}\nfavicon: brand/sign.svg") {
            $0["brand/night,2.svg"] = Self.drawing("#eee")
        }.built().planned
        let file = SiteRenderer.renderOneFile(planned, theme: PlainTheme(), files: ThemeFiles(PlainTheme.source))
        let text = String(decoding: file.bytes, as: UTF8.self)
        #expect(text.contains("<source media=\"screen and (prefers-color-scheme: dark)\" srcset=\"data:image/svg+xml;base64,"))
        #expect(text.contains("<link rel=\"icon\" href=\"data:image/svg+xml;base64,"))
        #expect(text.matches(of: /\ (?:src|srcset)="(?!data:)/).isEmpty)
    }

    @Test("A mail brings a PNG along and names it; of a drawing, which mail programs do not show, it keeps to the name")
    func mail() throws {
        func mail(_ setting: String) throws -> BuiltSite {
            try site(setting) { site in
                site["brand/logo.png"] = Self.drawing("#111")
                site["data/kit.yml"] = """
                    email: {subject: Boats, greeting: Hello, sign_off: Ahoy, body: Row on.}
                    chat_message: Boats ahoy
                    tile: {title: Boats, line: They float}
                    manager_pack: {title: For captains, intro: Read this, messages: [Row on]}
                    call_for_authors: {title: Write, text: Do}
                    event_sign: {title: Ahoy, text: We take pictures}
                    """
            }.built()
        }
        let message = try mail("logo: {light: brand/logo.svg, print: brand/logo.png}").text("kit/announcement.eml")
        let boundary = try #require(message.firstMatch(of: /multipart\/related; type="text\/html"; boundary="([^"]+)"/)).1
        let id = try #require(message.firstMatch(of: /Content-ID: <([^>]+)>/)).1
        #expect(message.replacing("=\r\n", with: "").replacing("=3D", with: "=").contains("<img src=\"cid:\(id)\" alt="))
        #expect(message.contains("Content-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n"))
        #expect(message.contains("\r\n--\(boundary)--\r\n"))
        let outer = try #require(message.firstMatch(of: /multipart\/alternative; boundary="([^"]+)"/)).1
        #expect(!boundary.hasPrefix(outer) && !outer.hasPrefix(boundary))
        let drawn = try mail("logo: brand/logo.svg")
        #expect(try !drawn.text("kit/announcement.eml").contains("related"))
        #expect(try !drawn.text("kit/announcement.html").contains("<img"))
    }

    @Test("What a site does not show has no styles in its stylesheet, and paper keeps all of them")
    func styles() throws {
        let theme = ThemeAssets(
            name: "plain",
            files: [
                SourceFile(path: "css/10-base.css", text: "main{}"), SourceFile(path: "css/36-photos.css", text: ".photo{top:0}"),
                SourceFile(path: "css/37-logo.css", text: ".logo{top:0}"), SourceFile(path: "css/93-logo-sheets.css", text: ".face{top:0}"),
                SourceFile(path: "css/50-logo.css", text: ".theirs{left:0}"),
                SourceFile(path: "css/38-long-lists.css", text: ".rules{top:0}"),
                SourceFile(path: "css/51-my-logo-row.css", text: ".row{left:0}"),
            ])
        func style(_ site: BuiltSite, _ name: String = "plain.") throws -> String {
            let files = ThemeFiles(theme, without: StyledPart.unused(in: site.plan)).files
            let file = try #require(files.first { $0.route.path.contains("/\(name)") && $0.route.path.hasSuffix(".css") })
            return String(decoding: file.bytes, as: UTF8.self)
        }
        let without = try style(TinySite().built())
        #expect(without.contains("main{") && !without.contains("top:0"))
        #expect(without.contains(".theirs{left:0}") && without.contains(".row{left:0}"), "a theme's own files are its own")
        let folders = ["enamel", "margin"].map { Repository.root + "/themes/\($0)/Assets/css" }
        let ours = Set(try folders.flatMap { try FileManager.default.contentsOfDirectory(atPath: $0) }.map { "css/" + $0 })
        var many = TinySite()
        for number in 100..<140 {
            many["guidelines/g\(number).md"] =
                "---\nid: SM-\(number)\nnumber: \(number)\ntitle: One more \(number)\nstance: grey_zone\nkind: rule\n---\nWell.\n"
        }
        #expect(try style(many.built()).contains(".rules{top:0}"))
        #expect(StyledPart.allCases.allSatisfy { !$0.files.isEmpty && $0.files.isSubset(of: ours) }, "\(ours)")
        let with = try style(site("logo: brand/logo.svg").built())
        #expect(with.contains(".logo{top:0}") && with.contains(".face{top:0}") && !with.contains(".photo"))
        #expect(try style(TinySite().built(), "print.").contains(".face{top:0}"))
    }
}

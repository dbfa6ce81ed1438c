import Diagnostics
import SiteModel
import SitePlan
import Testing

/// A script that one page needs is paid for by that page alone.
struct LayoutScriptTests {
    private static let theme = ThemeAssets(
        name: "plain",
        files: [
            SourceFile(path: "js/kit.js", text: "'kit'"), SourceFile(path: "layouts/oops.js", text: "'spill'"),
            SourceFile(path: "layouts/kettle.js", text: "'kettle'"), SourceFile(path: "favicon.svg", text: "<svg/>"),
        ])

    @Test("A script of a layout is loaded by its page alone, after the one of all pages")
    func loaded() throws {
        let site = try TinySite().built(with: Self.theme)
        let script = try #require(site.files.first { $0.route.path.hasPrefix("assets/plain-oops.") })
        #expect(String(decoding: script.bytes, as: UTF8.self) == "'spill'\n")
        for page in site.plan.pages where page.medium == .screen {
            let text = try site.text(page.route.path)
            #expect(text.contains("plain-oops.") == (page.key == .layout(.oops)), "\(page.route)")
        }
        let oops = try site.text("oops.html")
        let common = try #require(oops.firstRange(of: "assets/plain."))
        let own = try #require(oops.firstRange(of: "assets/plain-oops."))
        #expect(common.lowerBound < own.lowerBound)
    }

    @Test("A script whose name is not a layout's goes with every page")
    func unknown() throws {
        let site = try TinySite().built(with: Self.theme)
        let scripts = site.files.filter { $0.route.path.hasSuffix(".js") && $0.route.path.contains("plain") }
        #expect(scripts.count == 2)
        let common = try #require(scripts.first { $0.route.path.hasPrefix("assets/plain.") })
        #expect(String(decoding: common.bytes, as: UTF8.self) == "'kit'\n'kettle'\n")
    }
}

import Diagnostics
import Messages
import SiteChecking
import SiteLoading
import SiteModel
import SitePipeline
import SitePlan
import SiteValues
import TestSupport
import Testing

/// What the preview says about an open page.
struct PageMetersTests {
    private func meters(_ files: [String: String]) throws -> [String: PageMeters] {
        var log = DiagnosticLog()
        let settings = ["content/site.yml": "organisation: Gates\nlanguages: [en, de]\n"]
        let tree = SourceTree(files: settings.merging(files) { $1 }.map { SourceFile(path: $0, text: $1) })
        let day = try #require(CivilDate("2026-11-22"))
        let site = try #require(SiteLoader.load(tree, options: LoadOptions(asOf: day), into: &log))
        let plan = PlannedSite(site, messages: SiteMessages(site.languages, from: .builtIn), into: &log).plan
        return Dictionary(PageMeters.all(of: site, plan).map { ($0.route.path, $0) }) { first, _ in first }
    }

    private static let head = "---\nid: SM-01\nnumber: 1\nstance: grey_zone\ntitle: Get tea\nsummary: Fury waits.\n---\n"

    @Test("A guideline has its words, its reading level by its language's formula, its card line and what it lacks")
    func guideline() throws {
        let english = String(repeating: "Write it, save it, get tea. ", count: 20)
        let german = String(repeating: "Schreib es auf, hol dir Tee und warte ab. ", count: 20)
        let all = try meters([
            "content/guidelines/tea.md": Self.head + english,
            "content/guidelines/tea.de.md": "---\ntitle: Hol Tee\nsummary: Die Wut kann warten.\n---\n\(german)",
        ])
        let page = try #require(all["guidelines/tea.html"])
        #expect(page.sources == ["content/guidelines/tea.md"])
        #expect(page.lines.count == 4)
        #expect(page.lines[0] == "Words in the text: 120 (120 to 200 are read to the end)")
        #expect(page.lines[1].hasPrefix("Reading level: Flesch "))
        #expect(page.lines[2].hasSuffix(" of 140 characters"))
        #expect(page.lines[3] == "So far: page ready · card ready · no pause question · not in the quiz")
        let twin = try #require(all["de/guidelines/tea.html"])
        #expect(twin.sources == ["content/guidelines/tea.de.md", "content/guidelines/tea.md"])
        #expect(twin.lines[1].hasPrefix("Reading level: Wiener Sachtextformel "))
    }

    @Test("A text of a few sentences has no reading level, and only a guideline has a card line")
    func short() throws {
        let all = try meters([
            "content/guidelines/tea.md": Self.head + "Get tea.\n", "content/pages/rights.md": "---\ntitle: Rights\n---\nAsk.\n",
            "content/pages/long.md": "---\ntitle: Long\n---\n" + String(repeating: "Ask what we have seen. ", count: 20),
        ])
        #expect(all["guidelines/tea.html"]?.lines.contains { $0.hasPrefix("Reading level") } == false)
        #expect(all["rights.html"]?.lines == [])
        #expect(all["long.html"]?.lines.map { $0.hasPrefix("Reading level: Flesch") } == [true])
        // Not translated: the page in German shows the English text, and is measured as such.
        #expect(all["de/long.html"]?.lines.first?.hasPrefix("Reading level: Flesch") == true)
    }
}

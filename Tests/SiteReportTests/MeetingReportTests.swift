import Diagnostics
import SiteModel
import SiteReport
import SiteValues
import TestSupport
import Testing

/// The page for the meeting with Legal.
struct MeetingReportTests {
    private func page(_ changes: [(file: String, old: String, new: String)] = [], findings: [Diagnostic] = []) throws -> String {
        let site = try SmallSite.site(replacing: changes)
        let report = MeetingReport(of: site, findings: findings, messages: SmallSite.messages(site.languages[0]))
        return String(decoding: report.bytes, as: UTF8.self)
    }

    @Test("It asks nobody for anything, runs nothing, and says its language")
    func alone() throws {
        let page = try page()
        for request in ["<script", "<link", "<img", "src=", "url(", "@import", "http://", "https://"] {
            #expect(!page.contains(request), "\(request)")
        }
        #expect(page.contains("<html lang=\"en\">") && page.hasPrefix("<!doctype html>"))
        #expect(page.contains("22 November 2026"))
    }

    @Test("Titles and findings are text in it, whatever is in them")
    func escaping() throws {
        let finding = Diagnostic(rule: "jargon", severity: .warning, at: SourceLocation(path: "content/a.md"), "“<b>” is a word.")
        let page = try page(
            [("content/guidelines/get-tea.md", "title: Get cross, get tea, then type", "title: \"<i>Tea</i>\"")], findings: [finding])
        #expect(page.contains("&lt;b>") || page.contains("&lt;b&gt;"))
        #expect(!page.contains("<i>Tea"))
    }

    @Test("A German project has a German page")
    func german() throws {
        let page = try page([("content/site.yml", "languages: [en, de]", "languages: [de]")])
        #expect(page.contains("<html lang=\"de\">") && page.contains("So weit sind unsere Richtlinien"))
        #expect(page.contains("Offene Fakten") && !page.contains("Open facts"))
    }
}

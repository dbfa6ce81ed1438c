import Diagnostics
import SiteChecking
import SiteModel
import TestSupport
import Testing

/// Rules run on sites that did not load cleanly. A value that is missing or unreadable has one finding, from loading, and no rule adds one
/// about the value that stands in for it.
struct UnreadableValueTests {
    @Test(
        "A rule says nothing about a value that could not be read",
        arguments: [
            ("content/pages/welcome.md", "reviewed: yesterday", "bad-date"),
            ("content/guidelines/get-tea.md", "reviewed: 2026-02-30", "bad-date"),
            ("content/launch/party.md", "id: Party!", "bad-value"),
            ("content/site.yml", "updated: soon", "bad-date"),
            ("content/incidents/beer.md", "id: [beer]", "wrong-type"),
        ])
    func stand(file: String, line: String, finding: RuleID) throws {
        let before = try SmallSite().check()
        var site = try SmallSite()
        try site.lay(line, over: file)
        let (loading, rules) = try site.check()
        let key = line.prefix { $0 != ":" }
        #expect(loading.contains { $0.rule == finding && $0.location.path == file })
        let new = rules.filter { !before.rules.contains($0) && $0.location.path == file }
        #expect(new.map(\.summary) == [], "\(key)")
    }

    @Test("A review date that is missing is not overdue, and nothing asks for it")
    func missing() throws {
        var site = try SmallSite()
        site["content/pages/welcome.md"] = site["content/pages/welcome.md"]?.replacing(/\nreviewed: [^\n]*/, with: "")
        let (loading, rules) = try site.check()
        #expect(!loading.contains { $0.location.path == "content/pages/welcome.md" && $0.severity == .error })
        #expect(!rules.contains { $0.rule == "review-overdue" })
    }
}

import Diagnostics
import SiteReport
import Testing

/// The preview's page of what is not the owner's yet.
struct OwnershipReportTests {
    private func page(languages: String, of chapters: [OwnershipReport.Chapter: [OwnershipReport.Entry]]) throws -> String {
        let site = try SmallSite.site(replacing: [("content/site.yml", "languages: [en, de]", languages)])
        let report = OwnershipReport(of: site, percent: 64, progress: "64 % yours, 2 questions left") { chapters[$0] ?? [] }
        return String(decoding: report.bytes, as: UTF8.self)
    }

    private static let chapters: [OwnershipReport.Chapter: [OwnershipReport.Entry]] = [
        .words: [.init(lines: [.init(place: SourceLocation(path: "content/a.md", line: 7), text: "A <b>door</b>.", found: "door")])],
        .claims: [
            .init(
                question: "codex: what is it called?", name: "codex", answer: SourceLocation(path: "content/data/facts.yml", line: 2),
                lines: [.init(place: SourceLocation(path: "content/b & c.md", line: 3), text: "Read {{ codex }}.", found: "{{ codex }}")])
        ],
    ]

    @Test("What is claimed comes first, each place is a button, and an author's markup is text") func order() throws {
        let page = try page(languages: "languages: [en, de]", of: Self.chapters)
        #expect(page.contains("<h1>64 % yours, 2 questions left</h1>") && page.contains("d=\"M0 0h64v3h-64z\""))
        #expect(page.contains("<button type=\"button\" data-place=\"content/b &amp; c.md:3\">content/b &amp; c.md:3</button>"), "\(page)")
        #expect(page.contains("A &lt;b><mark>door</mark>&lt;/b>.") || page.contains("A &lt;b&gt;<mark>door</mark>&lt;/b&gt;."), "\(page)")
        let places = page.matches(of: /data-place="([^"]*)"/).map { String($0.1) }
        #expect(places == ["content/data/facts.yml:2", "content/b &amp; c.md:3", "content/a.md:7"])
        #expect(page.contains("<code>sitegen adopt</code> asks you all of this"))
        #expect(!page.contains("Addresses of the sample company"), "a chapter without entries is left out")
    }

    @Test("In German where the site begins with German") func german() throws {
        let page = try page(languages: "languages: [de, en]", of: Self.chapters)
        #expect(page.contains("<html lang=\"de\">"))
        #expect(page.contains("Was du sonst einfach behauptest") && page.contains("Wörter der Musterfirma"))
        #expect(page.contains("<code>sitegen adopt</code> fragt dich das alles"))
    }

    @Test("A site that is its owner's says so") func nothing() throws {
        #expect(try page(languages: "languages: [en, de]", of: [:]).contains("Nothing of the sample is left"))
    }
}

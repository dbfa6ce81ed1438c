import Diagnostics
import SiteChecking
import TestSupport
import Testing

struct LinkRuleTests {
    struct Mistake: Sendable, CustomTestStringConvertible {
        let body: String
        let rule: RuleID
        let hint: String
        var testDescription: String { body }
    }

    static let mistakes = [
        Mistake(body: "[the tea](../guidelines/get-teaa.md)", rule: "broken-link", hint: "../guidelines/get-tea.md"),
        Mistake(body: "[the tea](get-tea.md)", rule: "broken-link", hint: "../guidelines/get-tea.md"),
        Mistake(body: "[the tea](/guidelines/get-tea.html)", rule: "broken-link", hint: "as seen from this one"),
        Mistake(body: "[](SN-06)", rule: "broken-link", hint: "SM-06"),
        Mistake(body: "[](SM-16)", rule: "broken-link", hint: "a guideline that is out"),
        Mistake(body: "[tea](ftp://tea.example)", rule: "broken-link", hint: "https://"),
        Mistake(body: "[tea](javascript:alert(1))", rule: "broken-link", hint: "https://"),
        Mistake(body: "[the beer](../incidents/beer.md#what-came-off-it)", rule: "broken-anchor", hint: "#what-came-of-it"),
        Mistake(body: "[the secrets](SM-01#nowhere)", rule: "broken-anchor", hint: "heading"),
        Mistake(body: "## Tea\n\n[tea](#teaa)", rule: "broken-anchor", hint: "#tea"),
        Mistake(body: "![A gate](https://pictures.example/gate.png)", rule: "broken-picture", hint: "beside the text"),
        Mistake(body: "![A gate](oops.md)", rule: "broken-picture", hint: "link"),
        Mistake(body: "[Click here!](SM-01)", rule: "vague-link-text", hint: "name the page"),
        Mistake(body: "[Mehr …](SM-01)", rule: "vague-link-text", hint: "name the page"),
    ]

    @Test("A broken link is found with a hint", arguments: mistakes)
    func mistake(_ mistake: Mistake) throws {
        var site = try SmallSite()
        try site.lay(mistake.body, over: "content/pages/welcome.md")
        let findings = try Self.findings(of: site)
        #expect(findings.map(\.rule) == [mistake.rule])
        #expect(findings.first?.remedy?.contains(mistake.hint) == true, "\(findings.first?.remedy?.english ?? "none")")
        let lines = (site["content/pages/welcome.md"] ?? "").split(separator: "\n", omittingEmptySubsequences: false)
        let place = try #require(findings.first?.location)
        #expect(place.path == "content/pages/welcome.md")
        #expect(lines[try #require(place.line) - 1].contains("["), "the line of the finding is the link's")
    }

    @Test(
        "A file with a percent sign in its name is suggested to whoever types the name, and to nobody else",
        arguments: [("%41.pdf", "%2541.pdf"), ("a%20b.pdf", "a%2520b.pdf"), ("%42.pdf", nil), ("a%2520c.pdf", "a%2520b.pdf")])
    func percent(typed: String, meant: String?) throws {
        var site = try SmallSite()
        for name in ["%41", "a%20b", "a+b"] { site["content/pages/\(name).pdf"] = "%PDF-1.4" }
        try site.lay("[the file](\(typed))", over: "content/pages/welcome.md")
        let remedy = try #require(try Self.findings(of: site).first { $0.rule == "broken-link" }?.remedy?.english)
        #expect(meant.map { remedy == "Did you mean `\($0)`?" } ?? !remedy.hasPrefix("Did you mean"), "\(remedy)")
    }

    @Test(
        "A link that leads somewhere is not",
        arguments: [
            "[the tea](../guidelines/get-tea.md)", "[](SM-06)", "[tea](SM-06)", "[the beer](../incidents/beer.md#what-came-of-it)",
            "## Tea\n\n[tea](#tea)", "[top](#main)", "![A gate](gate.png)", "[the picture](gate.png)", "[mail](mailto:a@b.test)",
            "[a page](https://nordtor.test/x?y=1#z)", "[ring](tel:+49405550)", "<https://nordtor.test>",
        ])
    func good(_ body: String) throws {
        var site = try SmallSite()
        try site.lay(body, over: "content/pages/welcome.md")
        #expect(try Self.findings(of: site) == [])
    }

    /// The picture of the text that was laid over is named by nobody now, which is not what is looked at here.
    private static func findings(of site: SmallSite) throws -> [Diagnostic] {
        try site.check().rules.filter { $0.rule != "file-not-named" }
    }

    @Test("Every kind of text is looked through, in every language")
    func everywhere() throws {
        var site = try SmallSite()
        try site.lay(
            "- id: photo\n  situation: Foto?\n  nodes:\n  - id: go\n    answer: Los\n    body: '[x](nowhere.md)'",
            over: "content/data/situations.de.yml")
        try site.lay("cant_come: '[x](nowhere.md)'", over: "content/launch/party.md")
        try site.lay("steps:\n- {title: A, text: '[x](nowhere.md)'}", over: "content/pages/oops.de.md")
        try site.lay("binding: {title: Code, href: ../pages/nowhere.md}", over: "content/guidelines/secrets.md")
        let findings = try site.findings(of: .brokenLink)
        #expect(
            Set(findings.map(\.location.path)) == [
                "content/data/situations.de.yml", "content/launch/party.md", "content/pages/oops.de.md", "content/guidelines/secrets.md",
            ])
    }

    @Test("A text that two languages share is looked at once, in its own", arguments: ["[x](nowhere.md)", "[x](#nowhere)"])
    func once(_ body: String) throws {
        var site = try SmallSite()
        try site.lay(body, over: "content/guidelines/be-useful.md")
        #expect(try site.check().rules.filter { $0.rule.name.hasPrefix("broken") }.count == 1)
    }

    @Test(
        "A link to what is not on the site is a note that says why and what to do",
        arguments: [
            ("content/pages/welcome.md", "draft: true", "it is a draft", "reword"),
            ("content/pages/welcome.md", "publish: 2027-01-01", "it comes out on 2027-01-01", "comes with it"),
            ("content/incidents/beer.md", "expire: 2026-11-01", "it expired on 2026-11-01", "reword"),
            ("content/guidelines/secrets.md", "expire: 2026-11-01\nreplaced_by: SM-06", "it expired on 2026-11-01", "`SM-06`"),
        ])
    func leftOut(path: String, fact: String, reason: String, hint: String) throws {
        var site = try SmallSite()
        try site.lay(fact, over: path)
        let found = try site.check().rules
        #expect(found.allSatisfy { $0.rule != "broken-link" })
        let notes = found.filter { $0.rule == "link-left-out" }
        #expect(!notes.isEmpty)
        for note in notes {
            #expect(note.severity == .note)
            #expect(note.summary.contains(reason))
            #expect(note.remedy?.contains(hint) == true)
        }
    }
}

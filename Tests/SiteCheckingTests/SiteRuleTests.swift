import Diagnostics
import SiteChecking
import SiteFeatures
import SiteModel
import SiteValues
import TestSupport
import Testing

struct SiteRuleTests {
    @Test(
        "An event whose hour does not exist is found before it is published, and let be once it is over",
        arguments: [("", 1), ("\ndraft: true", 1), ("\npublish: 2027-01-01", 1), ("\nexpire: 2026-11-01", 0)])
    func clockChange(key: String, count: Int) throws {
        var site = try SmallSite()
        try site.lay(
            "start: 2027-03-28T01:30\nend: 2027-03-28T04:00\ntime_zone: Europe/London\(key)", over: "content/launch/party.md")
        #expect(try site.findings(of: .clockChange).count == count)
    }

    @Test("What was read needs no second date, whichever of the two it has", arguments: ["date: 2026-11-02", "read: 2026-11-02"])
    func lawThatWasRead(key: String) throws {
        var site = try SmallSite()
        try site.lay(
            "law:\n- {jurisdiction: Germany, text: Opinions are free., source: Art. 5 GG, \(key)}", over: "content/guidelines/secrets.md")
        #expect(try site.check().rules.filter { $0.rule == "law-pointer-unchecked" } == [])
    }

    @Test("A review is overdue the day after it was due, not before", arguments: [("2027-05-02", 0), ("2027-05-03", 1)])
    func reviewDay(day: String, count: Int) throws {
        let site = try SmallSite()
        let found = try site.findings(of: .reviewOverdue, on: #require(CivilDate(day)))
        #expect(found.isEmpty == (count == 0))
    }

    @Test("An overdue review names its owner")
    func reviewOwner() throws {
        var site = try SmallSite()
        try site.lay(Rule.reviewOverdue.example.broken, over: Rule.reviewOverdue.example.file)
        #expect(try site.findings(of: .reviewOverdue).first?.remedy?.contains("Social media team") == true)
    }

    @Test("The sample's contacts are the sample's own business")
    func sampleOrganisation() throws {
        var site = try SmallSite()
        try site.lay(Rule.sampleContact.example.broken, over: Rule.sampleContact.example.file)
        #expect(try site.findings(of: .sampleContact).count == 1)
        try site.lay("organisation: Larkholm Doors", over: "content/site.yml")
        #expect(try site.findings(of: .sampleContact).isEmpty)
    }

    @Test("A standard page takes the place of each missing one, and a note names them")
    func layouts() throws {
        var site = try SmallSite()
        for name in ["oops", "contacts"] { try site.lay("layout: plain", over: "content/pages/\(name).md") }
        let found = try site.findings(of: .requiredLayoutMissing)
        #expect(found.map(\.severity) == [.note])
        #expect(found.first?.summary == "Standard pages are shown for these layouts: `oops`, `contacts`.")
    }

    @Test("A consent ends on its day", arguments: [("2026-11-22", true), ("2026-11-23", false)])
    func consent(day: String, isOver: Bool) throws {
        var site = try SmallSite()
        try site.lay(
            "- id: jo\n  consent: C-1\n  consent_expires: \(day)\n  name: Jo\n  place: Forge\n  sentence: Hello.",
            over: "content/data/superstars.yml")
        #expect(try site.findings(of: .consentExpired).isEmpty == !isOver)
    }

    @Test("A text shown in another language counts once, in its own")
    func fallbacks() throws {
        var site = try SmallSite()
        try site.lay("Too short.", over: "content/guidelines/oops.md")
        #expect(try site.findings(of: .bodyLength).map(\.location.path) == ["content/guidelines/oops.md"])
    }

    @Test("An empty opening in the translation is found, too")
    func translatedOpening() throws {
        var site = try SmallSite()
        try site.lay("why:\n  lead: Ach.\n  text: Ja.", over: "content/site.de.yml")
        #expect(try site.findings(of: .openingEmpty).map(\.location.path) == ["content/site.de.yml"])
    }

    @Test("Encouragement and help are half of the words that advise; a notice is on neither side")
    func half() throws {
        var site = try SmallSite()
        #expect(try site.findings(of: .encouragementOutnumbered).isEmpty)
        try site.lay("kind: notice", over: "content/guidelines/oops.md")
        #expect(try site.findings(of: .encouragementOutnumbered).first?.summary.contains("Of a hundred words") == true)
        #expect(try site.findings(of: .encouragementOutnumbered).first?.severity == .warning)
        // Somebody has only chosen among the starter's texts so far.
        try site.lay("sample_words: [quokka]", over: "content/site.yml")
        #expect(try site.findings(of: .encouragementOutnumbered).first?.severity == .note)
    }

    @Test("A story is called like its file, wherever it is named")
    func storyNames() throws {
        var site = try SmallSite()
        try site.lay("id: ale", over: "content/incidents/beer.md")
        try site.lay("incidents: [ale]", over: "content/guidelines/get-tea.md")
        try site.lay("incidents_home: ale", over: "content/site.yml")
        let found = try site.findings(of: .idNotFileName)
        #expect(found.map(\.location.path) == ["content/incidents/beer.md"])
        #expect(found.first?.remedy?.contains("ale.md") == true)
    }

    @Test("An archived story need not be told, and is still called like its file")
    func archivedStory() throws {
        var site = try SmallSite()
        try site.lay("incidents: []", over: "content/guidelines/get-tea.md")
        #expect(try site.findings(of: .orphanIncident).count == 1)
        try site.lay("archived: true", over: "content/incidents/beer.md")
        #expect(try site.findings(of: .orphanIncident).isEmpty)
        try site.lay("id: ale", over: "content/incidents/beer.md")
        #expect(try site.findings(of: .idNotFileName).map(\.location.path) == ["content/incidents/beer.md"])
    }

    @Test("A page on no list is found unless a text links to it")
    func pageUnlinked() throws {
        var site = try SmallSite()
        try site.lay("Get tea.", over: "content/guidelines/get-tea.md")
        try site.lay("in_menu: none", over: "content/pages/welcome.md")
        #expect(try site.findings(of: .pageUnlinked).map(\.location.path) == ["content/pages/welcome.md"])
        try site.lay("in_menu: foot", over: "content/pages/welcome.md")
        #expect(try site.findings(of: .pageUnlinked).isEmpty)
        try site.lay("in_menu: none", over: "content/pages/welcome.md")
        try site.lay("See [the first day](../pages/welcome.md).", over: "content/guidelines/get-tea.md")
        #expect(try site.findings(of: .pageUnlinked).isEmpty)
    }

    @Test("A brand colour under a name that a token had before is told the new one")
    func formerToken() throws {
        var site = try SmallSite()
        try site.lay("brand:\n  enamel: \"#c3e4b4\"", over: "content/site.yml")
        #expect(try site.findings(of: .unknownToken).map(\.remedy) == ["Did you mean `accent-surface`?"])
    }

    @Test("What fits on a card is counted with the sizes of the theme: larger letters leave less room")
    func sheetSizes() throws {
        var site = try SmallSite()
        site.themes = Repository.root
        #expect(try site.findings(of: .sheetOverflow) == [])
        try site.lay("brand:\n  print-guideline-title: \"30\"", over: "content/site.yml")
        let found = try site.findings(of: .sheetOverflow)
        #expect(!found.isEmpty && found.allSatisfy { $0.summary.contains("does not fit on") })
    }
}

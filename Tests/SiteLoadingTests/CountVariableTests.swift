import Diagnostics
import Markdown
import SiteLoading
import SiteModel
import SiteValues
import TestSupport
import Testing
import Text

/// Counts and days are never typed: texts take them from what the site has.
@Suite struct CountVariableTests {
    private static func guideline(_ number: Int, _ stance: String) -> String {
        "---\nid: SM-0\(number)\nnumber: \(number)\ntitle: Guideline \(number)\nstance: \(stance)\n---\nA text of its own.\n"
    }

    private static func event(_ rest: String = "") -> String {
        "---\nid: party\nstart: 2027-01-14T15:00\nend: 2027-01-14T16:00\n\(rest)title: Party\n"
            + "summary: Come.\nlead: Cake.\nplace: Canteen\n---\nCome.\n"
    }

    private func site(_ body: String, german: String, event: String? = nil) -> SmallSite {
        var files = [
            "guidelines/a.md": Self.guideline(1, "red_line"), "guidelines/b.md": Self.guideline(2, "red_line"),
            "guidelines/c.md": Self.guideline(3, "encouragement"), "pages/rights.md": SmallSite.page(body: body + "\n"),
            "pages/rights.de.md": "---\ntitle: Rechte\nsummary: Was du darfst.\n---\n\(german)\n",
        ]
        if let event { files["launch/party.md"] = event }
        return SmallSite(files, languages: "en, de")
    }

    private func words(_ loaded: (site: Site?, findings: [Diagnostic]), in language: Language = .english) -> String? {
        loaded.site?.localizedSite(language)?.articles.first.map { OpenMark.plain($0.body.plainText) }
    }

    @Test("Guidelines are counted in all and by stance, in figures and in words, in each language")
    func guidelinesAreCounted() {
        let loaded = site(
            "{{ Red_line_count_in_words }} of {{ guideline_count_in_words }}, {{ red_line_count }} of {{ guideline_count }}, "
                + "{{ grey_zone_count_in_words }} and {{ encouragement_count_in_words }}.",
            german: "{{ Red_line_count_in_words }} von {{ guideline_count_in_words }}, {{ grey_zone_count }}."
        ).load()
        #expect(!loaded.findings.contains { $0.rule == "unknown-variable" })
        #expect(words(loaded) == "Two of three, 2 of 3, no and one.")
        #expect(words(loaded, in: .german) == "Zwei von drei, 0.")
    }

    @Test("An event says its day and its hours, and the next one is the one that is still to come")
    func anEventSaysItsDay() {
        let loaded = site(
            "{{ party.day }}, {{ party.time }} to {{ party.end }}; {{ next_event.date }}.",
            german: "{{ party.day }}, {{ party.time }} Uhr.",
            event: Self.event("owner: desk\n")
        ).load()
        #expect(words(loaded) == "Thursday 14 January 2027, 15:00 to 16:00; 14 January 2027.")
        #expect(words(loaded, in: .german) == "Donnerstag, 14. Januar 2027, 15:00 Uhr.")
        #expect(loaded.site?.openFacts.isEmpty == true)
    }

    @Test("The day of an event that is not announced yet is open, and nobody can overlook it")
    func theDayOfAnUnannouncedEventIsOpen() throws {
        let loaded = site("On {{ party.day }}.", german: "Am {{ party.day }}.", event: Self.event("draft: true\n")).load()
        #expect(words(loaded) == "On [to be confirmed: when and where?].")
        let open = try #require(loaded.site?.openFacts.first)
        #expect(open.name == "party.day")
        #expect(open.fact == nil)
        #expect(open.uses.map { "\($0.path):\($0.line ?? 0)" } == ["content/pages/rights.de.md:5", "content/pages/rights.md:8"])
    }

    @Test("A contact without a number is an open question where a text says its number") func aContactWithoutANumberIsOpen() {
        var site = SmallSite(["pages/rights.md": SmallSite.page(body: "Ring {{ oops_phone }}.\n")])
        site.files["data/contacts.yml"] =
            "entries:\n- {id: desk, email: desk@example.org, name: The desk, role: Answers, hours: weekdays, for_what: All}\n- {id: oops, name: Oops, role: Answers, hours: always, for_what: All}\n"
        let loaded = site.load()
        #expect(words(loaded) == "Ring [to be confirmed: which number?].")
        #expect(loaded.site?.openFacts.map(\.name) == ["oops_phone"])
        #expect(loaded.findings.filter { $0.severity == .error }.isEmpty)
    }

    @Test("The address of a guideline's binding text may be a fact; while it is open, there is no link")
    func anAddressMayBeAFact() {
        let rule =
            "---\nid: SM-01\nnumber: 1\ntitle: One\nstance: red-line\n"
            + "binding: {title: Code, note: It binds., href: \"{{ code_url }}\"}\n---\nA text.\n"
        func href(_ value: String) -> String? {
            let loaded = SmallSite([
                "guidelines/a.md": rule, "data/facts.yml": "entries:\n- id: code_url\n  type: link\n  question: where?\n\(value)",
            ]).load()
            return loaded.site?.defaultLocalizedSite.guidelines.first?.binding?.href
        }
        #expect(href("  value: https://example.org/code\n  confirmed: 2026-11-02\n  by: Legal\n") == "https://example.org/code")
        #expect(href("") == nil)
    }
}

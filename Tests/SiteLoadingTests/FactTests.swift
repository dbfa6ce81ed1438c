import Diagnostics
import Markdown
import SiteLoading
import SiteModel
import SiteValues
import TestSupport
import Testing
import Text

/// What is true of one organisation only is said in one place, and what nobody has confirmed looks like it.
@Suite struct FactTests {
    private static let confirmed = "  confirmed: 2026-11-02\n  by: Legal\n"

    private func site(_ facts: String, german: String? = nil, body: String, germanBody: String? = nil) -> SmallSite {
        var files = ["data/facts.yml": "entries:\n" + facts, "pages/rights.md": SmallSite.page(body: body + "\n")]
        if let german { files["data/facts.de.yml"] = "entries:\n" + german }
        if let germanBody { files["pages/rights.de.md"] = "---\ntitle: Rechte\nsummary: Was du darfst.\n---\n\(germanBody)\n" }
        return SmallSite(files, languages: german == nil ? "en" : "en, de")
    }

    private func words(_ loaded: (site: Site?, findings: [Diagnostic]), in language: Language = .english) -> String? {
        loaded.site?.localizedSite(language)?.articles.first.map { OpenMark.plain($0.body.plainText) }
    }

    @Test("A confirmed fact reads like any other words, in each language") func aConfirmedFactReadsLikeAnyOtherWords() {
        let loaded = site(
            "- id: code_of_conduct\n  type: text\n  question: what is it called?\n  value: Code of *Conduct*\n\(Self.confirmed)",
            german: "- id: code_of_conduct\n  question: wie heißt er?\n  value: Verhaltenskodex\n",
            body: "See our {{ code_of_conduct }}.", germanBody: "Siehe {{code_of_conduct}}."
        ).load()
        // A value is plain words: its stars are shown, and found.
        #expect(loaded.findings.map(\.rule) == ["foreign-syntax"])
        #expect(words(loaded) == "See our Code of *Conduct*.")
        #expect(words(loaded, in: .german) == "Siehe Verhaltenskodex.")
        #expect(loaded.site?.openFacts.isEmpty == true)
    }

    @Test(
        "Numbers, days, addresses and names are shown as the language has them",
        arguments: [
            ("date", "2026-10-12", "12 October 2026", "12. Oktober 2026"), ("number", "41", "41", "41"),
            // A number to ring stays on one line.
            ("phone", "\"+44 20 7946 0133\"", "+44\u{A0}20\u{A0}7946\u{A0}0133", "+44\u{A0}20\u{A0}7946\u{A0}0133"),
            ("email", "legal@example.org", "legal@example.org", "legal@example.org"),
            ("name", "Conduct & Care", "Conduct & Care", "Conduct & Care"),
        ])
    func typesAreShownAsTheLanguageHasThem(type: String, value: String, english: String, german: String) {
        let loaded = site(
            "- id: it\n  type: \(type)\n  question: which?\n  value: \(value)\n\(Self.confirmed)",
            german: "- id: it\n  question: welche?\n",
            body: "It is {{ it }}", germanBody: "Es ist {{ it }}"
        ).load()
        #expect(loaded.findings == [])
        #expect(words(loaded) == "It is " + english)
        #expect(words(loaded, in: .german) == "Es ist " + german)
    }

    @Test("An open fact is its question, in each language, and the site knows every place that says it")
    func anOpenFactIsItsQuestion() throws {
        let loaded = site(
            "- id: section\n  type: text\n  question: which section?\n", german: "- id: section\n  question: welcher Abschnitt?\n",
            body: "Says {{ section }}, and\nagain {{ section }}.", germanBody: "Steht in {{ section }}."
        ).load()
        #expect(loaded.findings == [])
        #expect(words(loaded) == "Says [to be confirmed: which section?], and again [to be confirmed: which section?].")
        #expect(words(loaded, in: .german) == "Steht in [noch zu klären: welcher Abschnitt?].")
        let open = try #require(loaded.site?.openFacts)
        #expect(open.map(\.name) == ["section"])
        #expect(
            open[0].uses.map { "\($0.path):\($0.line ?? 0):\($0.column ?? 0)" } == [
                "content/pages/rights.de.md:5:10", "content/pages/rights.md:8:6", "content/pages/rights.md:9:7",
            ])
    }

    @Test("A value that nobody vouches for is shown and marked", arguments: ["", "  confirmed: 2026-11-02\n", "  by: Legal\n"])
    func aValueThatNobodyVouchesForIsMarked(rest: String) {
        let loaded = site("- id: kept\n  type: text\n  question: for how long?\n  value: thirty days\n\(rest)", body: "For {{ kept }}.")
            .load()
        #expect(words(loaded) == "For [thirty days, to be confirmed].")
        #expect(loaded.site?.openFacts.count == 1)
    }

    @Test("An open fact that no text says claims nothing") func anOpenFactThatNoTextSaysClaimsNothing() {
        let loaded = site("- id: kept\n  type: text\n  question: for how long?\n", body: "Hello.").load()
        #expect(loaded.site?.openFacts.isEmpty == true)
        let draft = SmallSite([
            "data/facts.yml": "entries:\n- id: kept\n  type: text\n  question: for how long?\n",
            "pages/rights.md": SmallSite.page("draft: true\n", body: "For {{ kept }}.\n"),
        ])
        #expect(draft.load().site?.openFacts.isEmpty == true)
        #expect(draft.load(drafts: true).site?.openFacts.count == 1)
    }

    @Test("A link to an address that is not known yet is words, and the question") func aLinkToAnOpenAddressIsWords() {
        let loaded = site(
            "- id: code_url\n  type: link\n  question: where is it?\n", body: "Read [the *code*]({{ code_url }}), [](rights.md)."
        ).load()
        #expect(words(loaded) == "Read the code ([to be confirmed: where is it?]), .")
        #expect(loaded.site?.defaultLocalizedSite.articles.first?.body.links.count == 1)
    }

    @Test("A known address is where a link leads") func aKnownAddressIsWhereALinkLeads() {
        let loaded = site(
            "- id: code_url\n  type: link\n  question: where is it?\n  value: https://example.org/a_b~c\n\(Self.confirmed)",
            body: "Read [the code]({{ code_url }})."
        ).load()
        #expect(loaded.site?.defaultLocalizedSite.articles.first?.body.links.map(\.destination) == ["https://example.org/a_b~c"])
    }

    @Test("A mistyped name is found at its place, with the one that was meant") func aMistypedNameIsFoundAtItsPlace() throws {
        let loaded = site("- id: code_of_conduct\n  type: name\n  question: which?\n", body: "See {{ code_of_condct }}.").load()
        let finding = try #require(loaded.findings.first)
        #expect(finding.line == "unknown-variable content/pages/rights.md:8:5")
        #expect(finding.location.length == "{{ code_of_condct }}".count)
        #expect(finding.remedy == "Did you mean `{{ code_of_conduct }}`?")
    }

    @Test(
        "What cannot be a fact is found",
        arguments: [
            ("- id: Code\n  type: text\n  question: q?\n", "bad-value"), ("- id: year\n  type: text\n  question: q?\n", "bad-value"),
            ("- id: x\n  type: word\n  question: q?\n", "bad-value"),
            ("- id: x\n  type: yes_no\n  question: q?\n  value: perhaps\n", "bad-value"),
            ("- id: x\n  type: date\n  question: q?\n  value: soon\n", "bad-date"),
            ("- id: x\n  type: text\n  question: q?\n  confirmed: 2026-11-02\n", "missing-field"),
            ("- id: x\n  type: text\n", "missing-field"),
            ("- id: x\n  type: text\n  question: q?\n- id: x\n  type: text\n  question: q?\n", "duplicate-id"),
        ])
    func whatCannotBeAFactIsFound(facts: String, rule: RuleID) {
        #expect(site(facts, body: "Hello.").load().findings.map(\.rule) == [rule])
    }

    @Test("A yes or no has no words of its own") func aYesOrNoHasNoWords() throws {
        let loaded = site(
            "- id: council\n  type: yes_no\n  question: is there one?\n  value: yes\n\(Self.confirmed)", body: "{{ council }}"
        ).load()
        #expect(loaded.findings.map(\.rule) == ["unknown-variable"])
        #expect(loaded.findings.first?.summary.contains("yes or a no") == true)
    }

    @Test("A value that is a fact is written once") func aValueThatIsAFactIsWrittenOnce() {
        let loaded = site(
            "- id: staff\n  type: number\n  question: how many?\n  value: 41\n\(Self.confirmed)",
            german: "- id: staff\n  question: wie viele?\n  value: 42\n", body: "{{ staff }}", germanBody: "{{ staff }}"
        ).load()
        #expect(loaded.findings.map(\.rule) == ["fact-in-translation"])
    }
}

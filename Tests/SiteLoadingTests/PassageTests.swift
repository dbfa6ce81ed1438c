import Diagnostics
import Markdown
import SiteLoading
import SiteModel
import SiteValues
import TestSupport
import Testing

/// A passage that holds only where something is so is on no page of an organisation where it is not.
@Suite struct PassageTests {
    private static let council = "- id: works_council\n  type: yes_no\n  question: is there one?\n"
    private static let yes = council + "  value: yes\n  confirmed: 2026-11-02\n  by: HR\n"
    private static let no = council + "  value: no\n  confirmed: 2026-11-02\n  by: HR\n"

    private func site(_ facts: String, body: String, keys: String = "", settings: String = "") -> SmallSite {
        let entries = facts.isEmpty ? "entries: []\n" : "entries:\n" + facts
        var site = SmallSite(["data/facts.yml": entries, "pages/rights.md": SmallSite.page(keys, body: body + "\n")])
        site.files["site.yml", default: ""] += settings
        return site
    }

    private func words(_ site: SmallSite) -> String? { site.load().site?.defaultLocalizedSite.articles.first?.body.plainText }

    private func rules(_ site: SmallSite) -> [String] { site.load().findings.map(\.rule.name) }

    @Test("A passage is said where its fact is confirmed as a yes, and nowhere else")
    func aPassageIsSaidWhereItIsSo() {
        let body = "Ask HR{{ if works_council }} or the works council{{ end }}."
        #expect(words(site(Self.yes, body: body)) == "Ask HR or the works council.")
        #expect(words(site(Self.no, body: body)) == "Ask HR.")
        #expect(words(site(Self.council, body: body)) == "Ask HR.")
        #expect(words(site(Self.council + "  value: yes\n", body: body)) == "Ask HR.")
    }

    @Test("While a question is open, neither a passage nor its opposite is said, and the question is asked")
    func neitherIsSaidWhileOpen() {
        let body = "Hello.\n\n{{ if works_council }}\nThere is one.\n{{ end }}\n\n{{ if not works_council }}\nThere is none.\n{{ end }}"
        #expect(words(site(Self.no, body: body)) == "Hello.\nThere is none.")
        let open = site(Self.council, body: body).load()
        #expect(open.site?.defaultLocalizedSite.articles.first?.body.plainText == "Hello.")
        #expect(open.site?.openFacts.map(\.name) == ["works_council"])
        #expect(open.site?.openFacts.first?.uses.map(\.line) == [10, 14])
    }

    @Test("What is asked only where something else is so is answered with no where it is not")
    func whatHasLostItsPointIsNotAsked() {
        let agreement = "- id: agreement\n  if: works_council\n  type: yes_no\n  question: is there an agreement?\n"
        let body = "Hello.{{ if agreement }} There is one.{{ end }}{{ if not agreement }} There is none.{{ end }}"
        let without = site(Self.no + agreement, body: body).load()
        #expect(without.site?.defaultLocalizedSite.articles.first?.body.plainText == "Hello. There is none.")
        #expect(without.site?.openFacts.map(\.name) == [])
        #expect(site(Self.yes + agreement, body: body).load().site?.openFacts.map(\.name) == ["agreement"])
        // As long as nobody has said whether there is a council, nobody knows about the agreement, either.
        #expect(words(site(Self.council + agreement, body: body)) == "Hello.")
    }

    @Test("An item that is gone leaves no gap in its list, and the lines after it keep their numbers")
    func anItemLeavesNoGap() {
        let body =
            "- One\n{{ if works_council }}\n- Two\n{{ end }}\n- {{ if works_council }}Three{{ end }}\n- Four\n\n[x](nowhere.md \"t\")"
        let loaded = site(Self.no, body: body).load()
        let document = loaded.site?.defaultLocalizedSite.articles.first?.body
        #expect(document?.plainText == "One\nFour\nx")
        #expect(html(document) == "<ul>\n<li>One</li>\n<li>Four</li>\n</ul>\n<p>x</p>\n")
        #expect(document?.links.first?.location.line == 15)
    }

    private func html(_ document: MarkdownDocument?) -> String {
        String(
            decoding: (document?.segments ?? []).flatMap { segment in if case .html(let bytes) = segment { bytes } else { [UInt8]() } },
            as: UTF8.self)
    }

    @Test("Passages may hold others, and braces that are meant stay") func passagesMayHoldOthers() {
        let body = "{{ if works_council }}A{{ if quiz }}B{{ end }}C{{ end }}D \\{{ if quiz }}"
        #expect(words(site(Self.yes, body: body, settings: "features: {quiz: false}\n")) == "ACD {{ if quiz }}")
        #expect(words(site(Self.no, body: body)) == "D {{ if quiz }}")
    }

    @Test("In data a passage is written the same way, and an item without words is none") func dataSaysItTheSameWay() {
        let keys = "lead: Ask HR{{ if works_council }} or the council{{ end }}.\nsay:\n- One\n- \"{{ if works_council }}Two{{ end }}\"\n"
        let without = site(Self.no, body: "Text.", keys: keys).load()
        #expect(without.findings == [])
        #expect(without.site?.defaultLocalizedSite.articles.first?.lead == "Ask HR.")
        #expect(without.site?.defaultLocalizedSite.articles.first?.say == ["One"])
        #expect(site(Self.yes, body: "Text.", keys: keys).load().site?.defaultLocalizedSite.articles.first?.say == ["One", "Two"])
    }

    @Test("An entry with a condition is gone with everything that names it") func anEntryIsGone() {
        var site = site(Self.no, body: "Text.", keys: "contact: council\n")
        site.files["data/contacts.yml", default: ""] +=
            "- {id: council, if: works_council, email: c@example.org, name: Council, role: Elected, hours: weekdays, for_what: All}\n"
        let loaded = site.load()
        // Somebody has said that there is none: nobody needs to hear it again at each mention.
        #expect(loaded.findings == [])
        #expect(loaded.site?.defaultLocalizedSite[Contact.self].map(\.id.name) == ["desk"])
        site.files["data/facts.yml"] = "entries:\n" + Self.yes
        #expect(site.load().findings == [])
        #expect(site.load().site?.defaultLocalizedSite[Contact.self].map(\.id.name) == ["desk", "council"])
    }

    @Test("A page with a condition is left out, and the finding says why") func aPageIsLeftOut() {
        let loaded = site(Self.no, body: "Text.", keys: "if: works_council\n").load()
        #expect(loaded.site?.defaultLocalizedSite.articles.isEmpty == true)
        #expect(loaded.findings.map(\.rule) == ["left-out"])
        #expect(loaded.findings.first?.summary == "Left out of the site. It holds only `if works_council`.")
        #expect(site(Self.yes, body: "Text.", keys: "if: works_council\n").load().findings == [])
        #expect(rules(site(Self.yes, body: "Text.", keys: "if: work_council\n")).contains("unknown-condition"))
    }

    @Test("A data file with a condition is gone with all it holds, and is read where that is so") func aDataFileIsLeftOut() {
        var without = site(Self.no, body: "Text.")
        without.files["data/monitoring.yml"] = "if: works_council\npurpose: To see.\n"
        without.files["data/faq.yml"] = "if: works_council\nentries:\n- {id: why, question: Why?, answer: So.}\n"
        let loaded = without.load()
        #expect(loaded.findings == [])
        #expect(loaded.site?.defaultLocalizedSite.monitoring == nil)
        #expect(loaded.site?.defaultLocalizedSite[FrequentQuestion.self].isEmpty == true)
        without.files["data/facts.yml"] = "entries:\n" + Self.yes
        #expect(rules(without).contains("missing-field"))
        #expect(without.load().site?.defaultLocalizedSite[FrequentQuestion.self].map(\.id.name) == ["why"])
        without.files["data/monitoring.yml"] = "if: work_council\n"
        #expect(rules(without).contains("unknown-condition"))
    }

    @Test("Only the law of the countries in site.yml is shown") func onlyTheLawOfOurCountries() {
        let body = "{{ if jurisdiction de }}\nBetrVG\n{{ end }}\n\n{{ if jurisdiction us, uk }}\nNLRA\n{{ end }}"
        #expect(words(site("", body: body)) == "BetrVG\nNLRA")
        #expect(words(site("", body: body, settings: "jurisdictions: [de, eu]\n")) == "BetrVG")
        #expect(words(site("", body: body, settings: "jurisdictions: [uk]\n")) == "NLRA")
        #expect(rules(site("", body: body, settings: "jurisdictions: [Germany]\n")) == ["bad-value"])
    }

    @Test(
        "What cannot be understood is found where it is written",
        arguments: [
            ("{{ if works_council }}Open.", "passage-unclosed", "Write `{{ end }}` where it ends, in the same text."),
            ("Closed.{{ end }}", "passage-unopened", "Write `{{ if … }}` where it begins, in the same text, or take this out."),
            ("{{ if work_council }}A{{ end }}", "unknown-condition", "Did you mean `works_council`?"),
            ("{{ if jurisdiction germany }}A{{ end }}", "unknown-condition", "Write `de`."),
            ("{{ if }}A{{ end }}", "unknown-condition", "Write `if works_council` or `if jurisdiction de`."),
            (
                "{{ if quiz and works_council }}A{{ end }}", "unknown-condition",
                "One name, with `not` before it if need be. Put one passage into another where two things have to be so."
            ),
            (
                "{{ if works_council }}A{{ else }}B{{ end }}", "unknown-condition",
                "Write `{{ end }} {{ if not works_council }}` instead: each passage says itself when it holds."
            ),
            ("{{ if works_council }}A{{ endif }}", "unknown-condition", "Write `{{ end }}`."),
        ])
    func whatCannotBeUnderstoodIsFound(body: String, rule: RuleID, remedy: Phrase) {
        let findings = site(Self.yes, body: "Text.\n\n" + body).load().findings
        #expect(findings.map(\.rule) == [rule])
        #expect(findings.first?.remedy == remedy)
        #expect(findings.first?.location.line == 10)
    }

    @Test("A translation says the same under the same conditions") func aTranslationSaysTheSame() {
        func findings(_ german: String) -> [String?] {
            var site = SmallSite(
                [
                    "data/facts.yml": "entries:\n" + Self.yes,
                    "data/facts.de.yml": "entries:\n- id: works_council\n  question: gibt es einen?\n",
                    "pages/rights.md": SmallSite.page(body: "Ask{{ if works_council }} the council{{ end }}.\n"),
                    "pages/rights.de.md": "---\ntitle: Rechte\nsummary: Was du darfst.\n---\n\(german)\n",
                ], languages: "en, de")
            site.files["site.yml", default: ""] += ""
            return site.load().findings.filter { $0.rule == "passage-differs" }.map(\.remedy?.english)
        }
        #expect(findings("Frag{{ if works_council }} den Betriebsrat{{ end }}.") == [])
        #expect(
            findings("Frag den Betriebsrat.") == [
                "Put `{{ if works_council }}` and `{{ end }}` around the same words as in content/pages/rights.md, line 8."
            ])
        #expect(findings("Frag{{ if works_council }} den Rat{{ end }}{{ if quiz }} im Quiz{{ end }}.").count == 1)
    }
}

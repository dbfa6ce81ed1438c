import Diagnostics
import Markdown
import SiteLoading
import SiteModel
import TestSupport
import Testing

/// Somebody has looked, and there is nothing to say: no text claims it, and nobody is asked again.
@Suite struct UnsaidFactTests {
    private static func fact(_ id: String, _ type: String = "text", said: Bool) -> String {
        "- id: \(id)\n  type: \(type)\n  question: what?\n  confirmed: 2026-11-02\n  by: HR\n"
            + (said ? "  value: \(type == "yes_no" ? "yes" : id.uppercased())\n" : "  said: no\n")
    }

    private static let facts =
        "entries:\n" + fact("gone", said: false) + fact("lost", said: false) + fact("here", said: true)
        + fact("council", "yes_no", said: false) + fact("site", "yes_no", said: true)

    private func body(_ text: String) -> (words: String?, findings: [Diagnostic], open: [String]) {
        let site = SmallSite(["data/facts.yml": Self.facts, "pages/rights.md": SmallSite.page("", body: text + "\n")])
        let loaded = site.load()
        return (
            loaded.site?.defaultLocalizedSite.articles.first?.body.plainText, loaded.findings, loaded.site?.openFacts.map(\.name) ?? []
        )
    }

    @Test(
        "What would say it goes, and whole sentences stay",
        arguments: [
            ("Stay. Courses are {{ gone }}. Ask us.", "Stay. Ask us."),
            ("Courses are {{ gone }}. Ask us.", "Ask us."),
            ("Stay.\nA long sentence of two lines\nwith {{ gone }} in it.\nAsk us.", "Stay. Ask us."),
            ("{{ here }}, {{ gone }}", "HERE"), ("{{ gone }}, {{ here }}", "HERE"), ("{{ gone }} und {{ here }}", "HERE"),
            ("It rests on {{ here }} and {{ gone }}.", "It rests on HERE."),
            ("On Friday, {{ gone }}. With cake.", "On Friday. With cake."),
            ("On Friday ({{ gone }}{{ if site }} and online{{ end }}). With cake.", "On Friday. With cake."),
            ("We are it. {{ gone }} {{ lost }}", "We are it."), ("We are it. {{ gone }} {{ here }}", "We are it. HERE"),
            ("{{ gone }}{{ if site }} Nobody else does.{{ end }}", "Nobody else does."),
            ("Ring.{{ if site }} Somebody comes {{ gone }} and stays. In any case.{{ end }}", "Ring. In any case."),
            ("Follow the [steps]({{ gone }}) as ever.", "Follow the steps as ever."),
            ("- One\n- Two {{ gone }}\n- Three", "One\nThree"), ("1. One. Or {{ gone }}.\n2. Two", "One.\nTwo"),
            ("On 12. Mai by {{ gone }} at seven. Then home.", "Then home."), ("By Art. 6 {{ gone }}. Then home.", "Then home."),
            ("{{ if council }}Yes.{{ end }}{{ if not council }}No.{{ end }} Stay.", "Stay."),
            ("| a | b |\n|---|---|\n| x | {{ gone }} |\n| y | z |", "a b\ny z"),
        ])
    func goes(text: String, left: String) {
        let (words, findings, open) = body(text)
        #expect(words == left)
        #expect(findings.map(\.summary.english) == [] && open == [])
    }

    @Test("A key goes with its only words, and a group with what it is called")
    func keys() throws {
        func guideline(_ number: Int, _ binding: String) -> String {
            "---\nid: SM-0\(number)\nnumber: \(number)\ntitle: Guideline \(number)\nstance: red_line\nbinding: {\(binding)}\n---\nA text.\n"
        }
        let files = [
            "data/facts.yml": Self.facts,
            "guidelines/a.md": guideline(1, "title: \"{{ here }}, {{ gone }}\", href: \"{{ lost }}\""),
            "guidelines/b.md": guideline(2, "title: \"{{ gone }}\", note: That is so."),
        ]
        let loaded = SmallSite(files).load()
        let bindings = loaded.site?.defaultLocalizedSite.guidelines.map { $0.binding }
        #expect(bindings?.map { $0?.title } == ["HERE", nil], "\(loaded.findings.map(\.summary.english))")
        #expect(bindings?.first??.href == nil)
    }

    @Test("A value beside it is found, and so is one who vouches for nothing")
    func contradiction() {
        let site = SmallSite(["data/facts.yml": Self.facts + "- id: both\n  type: text\n  question: what?\n  value: A\n  said: no\n"])
        #expect(site.load().findings.map(\.rule.name).contains("bad-value"))
    }
}

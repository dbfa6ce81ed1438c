import Diagnostics
import SiteLoading
import SiteModel
import SiteValues
import TestSupport
import Testing

@Suite struct PublicationTests {
    private static let keys = ["draft: true", "publish: 2027-01-14", "expire: 2026-12-01", "publish: 2026-11-22", "draft: false"]

    @Test(
        "The day decides what is published",
        arguments: [
            ("2026-11-22", false, ["expire: 2026-12-01", "publish: 2026-11-22", "draft: false"]),
            ("2026-11-21", false, ["expire: 2026-12-01", "draft: false"]),
            ("2026-11-30", false, ["expire: 2026-12-01", "publish: 2026-11-22", "draft: false"]),
            ("2026-12-01", false, ["publish: 2026-11-22", "draft: false"]),
            ("2027-01-14", false, ["publish: 2027-01-14", "publish: 2026-11-22", "draft: false"]),
            ("2026-12-01", true, ["draft: true", "publish: 2027-01-14", "publish: 2026-11-22", "draft: false"]),
        ])
    func theDayDecidesWhatIsOut(day: String, drafts: Bool, shown: [String]) throws {
        var files: [String: String] = [:]
        for (index, key) in Self.keys.enumerated() {
            files["pages/p\(index).md"] = SmallSite.page("order: \(index)\n\(key)\n", title: "\"\(key)\"")
        }
        let loaded = SmallSite(files).load(asOf: try #require(CivilDate(day)), drafts: drafts)
        #expect(loaded.site?.defaultLocalizedSite.articles.map(\.title) == shown)
        // What is not there is accounted for.
        #expect(loaded.findings.map(\.rule) == Array(repeating: "left-out", count: Self.keys.count - shown.count))
        #expect(loaded.findings.allSatisfy { $0.severity == .note })
    }

    @Test("The number of guidelines is that of the day") func theNumberOfGuidelinesIsThatOfTheDay() throws {
        let files = [
            "guidelines/ask.md": SampleGuideline.english, "data/must_haves.yml": "entries:\n- {id: contact, number: 15, title: Somebody}\n",
            "guidelines/later.md": SampleGuideline.english.replacing("SM-15\nnumber: 15", with: "SM-16\nnumber: 16\npublish: 2027-01-01"),
            "pages/count.md": SmallSite.page(title: "\"{{ guideline_count }} in {{ year }}\""),
        ]
        #expect(SmallSite(files).load().site?.defaultLocalizedSite.articles.first?.title == "1 in 2026")
        let later = try #require(CivilDate("2027-01-01"))
        #expect(SmallSite(files).load(asOf: later).site?.defaultLocalizedSite.articles.first?.title == "2 in 2027")
    }

    @Test("Questions and scenarios come and go with the guidelines that they are about")
    func questionsFollowTheirGuidelines() throws {
        let later = SampleGuideline.english.replacing(
            "SM-15\nnumber: 15", with: "SM-16\nnumber: 16\npublish: 2027-01-01\nexpire: 2027-02-01")
        let scenario = "answer: red_line, scenario: \"You post it.\", why: \"It is out.\""
        let small = SmallSite([
            "guidelines/ask.md": SampleGuideline.english, "guidelines/later.md": later,
            "data/must_haves.yml": "entries:\n- {id: contact, number: 15, title: Somebody}\n",
            "data/quiz.yml": "entries:\n- {id: now, rule: SM-15, \(scenario)}\n- {id: then, rule: SM-16, \(scenario)}\n",
            "data/faq.yml":
                "entries:\n- {id: of-none, question: Why?, answer: So.}\n- {id: of-both, rules: [SM-15, SM-16], question: Why?, answer: So.}\n"
                + "- {id: of-one, rules: [SM-16], question: Why?, answer: So.}\n",
        ])
        for (day, isOut) in [("2026-12-31", false), ("2027-01-01", true), ("2027-02-01", false)] {
            let date = try #require(CivilDate(day))
            let site = try #require(small.load(asOf: date).site?.defaultLocalizedSite)
            #expect(site.quiz.map(\.id.name) == (isOut ? ["now", "then"] : ["now"]), "\(day)")
            #expect(site.questions.map(\.id.name) == ["of-none", "of-both"] + (isOut ? ["of-one"] : []), "\(day)")
        }
    }

    @Test("`ai_guideline: false` switches off the guideline about AI and no other", arguments: [true, false])
    func aiGuideline(isOptional: Bool) throws {
        var small = SmallSite([
            "guidelines/ask.md": SampleGuideline.english,
            "guidelines/machines.md": SampleGuideline.english.replacing("SM-15", with: "SM-16")
                .replacing("number: 15", with: "number: 16").replacing("covers: contact", with: "covers: ai"),
            "pages/count.md": SmallSite.page("rules: [SM-16]\n", title: "\"{{ guideline_count }}\""),
            "data/must_haves.yml":
                "entries:\n- {id: contact, number: 15, optional: true, title: Somebody}\n"
                + "- {id: ai, number: 16, optional: \(isOptional), title: Machines}\n",
        ])
        #expect(small.load().site?.defaultLocalizedSite.articles.first?.title == "2")
        small.files["site.yml", default: ""] += "features: {ai_guideline: false}\n"
        let loaded = small.load()
        #expect(loaded.site?.defaultLocalizedSite.guidelines.map(\.id.description) == ["SM-15"])
        #expect(loaded.site?.defaultLocalizedSite.articles.first?.title == "1")
        #expect(loaded.findings.map(\.rule) == ["left-out", "reference-left-out"])
    }

    @Test("A malformed flag never publishes", arguments: ["yes", "True", "1", "on", "\"\\ttrue\""])
    func aMalformedFlagNeverPublishes(flag: String) {
        let loaded = SmallSite(["pages/rights.md": SmallSite.page("draft: \(flag)\n")]).load()
        #expect(loaded.findings.map(\.rule) == ["bad-value"])
        #expect(loaded.findings.allSatisfy { $0.severity == .error })
    }
}

import Diagnostics
import Testing

@testable import SiteEditing

struct DropPlanTests {
    @Test("A guideline that was never published goes with its files in every language")
    func files() throws {
        let texts = try EditedSite().dropping("SM-02")
        #expect(texts["content/guidelines/door.md"] == nil)
        #expect(texts["content/guidelines/door.en.md"] == nil)
        #expect(texts["content/guidelines/tea.md"]?.contains("id: SM-01 # for life\nnumber: 1\nincidents: [beer]\n") == true)
    }

    @Test("Entries that cannot be without it go, in every language; the others only forget it")
    func entries() throws {
        let texts = try EditedSite().dropping("SM-02")
        #expect(
            texts["content/data/quiz.yml"] == "entries:\n- {id: a, answer: red_line, rule: SM-01, scenario: A, why: A}\n")
        #expect(texts["content/data/quiz.en.yml"] == "entries:\n- {id: a, scenario: A, why: A}\n")
        #expect(texts["content/data/questions.yml"] == "entries:\n- id: q\n  pages: [faq#x, guidelines/tea]\n  ask: [tee]\n")
        #expect(texts["content/incidents/beer.md"] == "---\nid: beer\nguidelines: [SM-01]\n---\nText\n")
    }

    @Test(
        "Data that loses its last entry is an empty list, which YAML can read wherever its dashes were",
        arguments: [
            ("entries:\n- {id: a, rule: SM-02}\n- {id: b, rule: SM-02}\n", "entries: []\n"),
            ("entries:\n  - {id: a, rule: SM-02}\n", "entries: []\n"),
            ("entries:\n# ours:\n- {id: a, rule: SM-02}\n", "entries:\n# ours:\n  []\n"),
            ("entries: # ours:\n- {id: a, rule: SM-02}\n", "entries: # ours:\n  []\n"),
            ("entries:\r\n- {id: a, rule: SM-02}\r\n", "entries: []\r\n"),
        ])
    func lastEntry(before: String, after: String) throws {
        var site = EditedSite()
        site.files["content/data/quiz.yml"] = before
        #expect(try site.dropping("SM-02")["content/data/quiz.yml"] == after)
    }

    @Test("A sentence that ends in the title of what is gone is one to look at again")
    func titleLeft() throws {
        let remarks = try EditedSite().edit(dropping: ["SM-02"]).remarks
        #expect(
            remarks.contains { $0.text.english == "This line still names Shut it." && $0.place.hasPrefix("content/guidelines/tea.en.md") })
    }

    @Test("A link becomes its words, or the title in the language of the text")
    func links() throws {
        let texts = try EditedSite().dropping("SM-02")
        #expect(
            texts["content/data/faq.yml"]
                == "entries:\n- id: x\n  question: Q\n  answer: |\n    Siehe Tür \"zu\", auch dort.\n")
        #expect(texts["content/guidelines/tea.en.md"]?.hasSuffix("Drink tea, and ask first: Shut it\n") == true)
    }

    @Test(
        "A title is written as the quotation marks around the link want it",
        arguments: [
            ("'Frag [](SM-02)'", "'Frag Mama''s \"Tür\" \\ Tor'"), ("\"Frag [](SM-02)\"", "\"Frag Mama's \\\"Tür\\\" \\\\ Tor\""),
            ("Frag [](SM-02)", "Frag Mama's \"Tür\" \\ Tor"),
        ])
    func quotedTitles(before: String, after: String) throws {
        var site = EditedSite()
        let tea = EditedSite.guideline("SM-01", "", "Tee")
        site.files["content/guidelines/tea.md"] = tea.replacing("title: 'Tee'", with: "title: \(before)")
        for title in ["'Mama''s \"Tür\" \\ Tor'", "\"Mama's \\\"Tür\\\" \\\\ Tor\"", "Mama's \"Tür\" \\ Tor"] {
            site.files["content/guidelines/door.md"] = EditedSite.guideline("SM-02", "incidents: [beer]\n", "x").replacing(
                "title: 'x'", with: "title: \(title)")
            #expect(try site.dropping("SM-02")["content/guidelines/tea.md"]?.contains("title: \(after)\n") == true, "\(title)")
        }
    }

    @Test("A title that YAML would take for a key or a comment brings quotation marks with it")
    func colonTitles() throws {
        var site = EditedSite()
        let tea = EditedSite.guideline("SM-01", "", "Tee")
        site.files["content/guidelines/tea.md"] = tea.replacing("title: 'Tee'", with: "title: Frag \"die\" [](SM-02) und [](SM-02) # gern")
        site.files["content/guidelines/door.md"] = EditedSite.guideline("SM-02", "incidents: [beer]\n", "x").replacing(
            "title: 'x'", with: "title: 'Tür: \"zu\"'")
        #expect(
            try site.dropping("SM-02")["content/guidelines/tea.md"]?.contains(
                #"title: "Frag \"die\" Tür: \"zu\" und Tür: \"zu\"" # gern"# + "\n") == true)
        site.files["content/guidelines/tea.md"] = tea.replacing("title: 'Tee'", with: "title: >-\n  Frag [](SM-02)")
        #expect(try site.dropping("SM-02")["content/guidelines/tea.md"]?.contains("title: >-\n  Frag Tür: \"zu\"\n") == true)
    }

    @Test(
        "Several links in one value without quotation marks become words that share one pair of them",
        arguments: [
            ("Frag [die \"da\"](SM-02) und [](SM-02)", #""Frag die \"da\" und Tür: zu""#),
            ("Frag [](SM-02) und [die \"da\"](SM-02)", #""Frag Tür: zu und die \"da\"""#),
            ("Frag [](SM-02) und [](SM-03)", #""Frag Tür: zu und Tor""#), ("Frag [](SM-03) und [](SM-02)", #""Frag Tor und Tür: zu""#),
            ("Frag [](SM-03) und [das](SM-02)", "Frag Tor und das"),
        ])
    func severalLinks(before: String, after: String) throws {
        var site = EditedSite()
        site.files["content/guidelines/tea.md"] = EditedSite.guideline("SM-01", "", "Tee").replacing(
            "title: 'Tee'", with: "title: \(before)")
        site.files["content/guidelines/door.md"] = EditedSite.guideline("SM-02", "", "x").replacing("title: 'x'", with: "title: 'Tür: zu'")
        site.files["content/guidelines/gate.md"] = EditedSite.guideline("SM-03", "", "Tor")
        #expect(try site.dropping("SM-02", "SM-03")["content/guidelines/tea.md"]?.contains("title: \(after)\n") == true)
    }

    @Test("A line that still names a file which is gone is one to look at")
    func namedFiles() throws {
        var site = EditedSite()
        site.files["content/checks.yml"] = "entries:\n- id: x\n  in: [content/guidelines/door.md]\n"
        let remarks = try site.edit(dropping: ["SM-02"]).remarks
        #expect(remarks.contains { $0.place == "content/checks.yml:3" && $0.text == "This line still names content/guidelines/door.md." })
    }

    @Test("Links to an entry which goes with it become their words, by its file and by the page that shows it")
    func linksToEntries() throws {
        var site = EditedSite()
        site.files["content/pages/test.md"] = "---\ntitle: Test\nlayout: quiz\n---\nText\n"
        site.files["content/guidelines/tea.md"]? +=
            "Siehe [dort](../pages/test.md#b), [da](../pages/test.md#a), [hier](../data/quiz.yml#b).\n"
        let text = try site.dropping("SM-02")["content/guidelines/tea.md"]
        #expect(text?.hasSuffix("Siehe dort, [da](../pages/test.md#a), hier.\n") == true)
    }

    @Test("Words that led to an entry which goes with it go, too, and those that led to its neighbours stay")
    func searchOfEntries() throws {
        var site = EditedSite()
        site.files["content/data/search.yml"] =
            "entries:\n- {id: s, page: quiz#b, words: [x]}\n- {id: t, page: quiz#a, words: [y]}\n- {id: u, page: quiz, words: [z]}\n"
        site.files["content/data/questions.yml"] =
            "entries:\n- {id: q, pages: [quiz#b, faq#x], ask: [x]}\n- {id: r, pages: [quiz#b], ask: [y]}\n- {id: o, pages: [quiz.html#a], ask: [y]}\n"
        let texts = try site.dropping("SM-02")
        #expect(
            texts["content/data/search.yml"]
                == "entries:\n- {id: s, page: faq#x, words: [x]}\n- {id: t, page: quiz#a, words: [y]}\n- {id: u, page: quiz, words: [z]}\n")
        #expect(
            texts["content/data/questions.yml"]
                == "entries:\n- {id: q, pages: [faq#x], ask: [x]}\n- {id: o, pages: [quiz.html#a], ask: [y]}\n")
    }

    @Test("Words that led to its id lead elsewhere, too")
    func searchOfIDs() throws {
        #expect(
            try EditedSite().dropping("SM-01")["content/data/search.yml"] == "entries:\n- id: s\n  page: guidelines/door\n  words: [tür]\n")
    }

    @Test("Words that led to it lead to the page that a question names beside it, or go with it")
    func search() throws {
        var site = EditedSite()
        #expect(try site.dropping("SM-02")["content/data/search.yml"]?.contains("- id: s\n  page: faq#x\n  words: [tür]\n") == true)
        site.files["content/data/questions.yml"] = nil
        #expect(try site.dropping("SM-02")["content/data/search.yml"] == "entries:\n- id: t\n  page: SM-01\n  words: [tee]\n")
    }

    @Test("An answer of a situation rests on a related guideline from then on")
    func answers() throws {
        var site = EditedSite()
        site.files["content/data/situations.yml"] =
            "entries:\n- id: s\n  nodes:\n  - id: a\n    verdict: help\n    rules: [SM-02]\n  - id: b\n    verdict: help\n    rules: [SM-02, SM-01]\n"
        let edit = try site.edit(dropping: ["SM-02"])
        let text = try #require(site.texts(after: edit)["content/data/situations.yml"])
        #expect(
            text
                == site.files["content/data/situations.yml"]?.replacing("[SM-02]", with: "[SM-01]").replacing(
                    "[SM-02, SM-01]", with: "[SM-01]"))
        // After it, the lines that have the title of what is gone.
        #expect(edit.remarks.map(\.place) == ["content/data/situations.yml:6", "content/data/faq.yml:5", "content/guidelines/tea.en.md:4"])
    }

    @Test("The last guideline cannot go")
    func last() {
        #expect(throws: EditRefusal.self) { try EditedSite().dropping("SM-01", "SM-02") }
    }

    @Test("A topic that only it covered becomes optional")
    func mustHaves() throws {
        let texts = try EditedSite().dropping("SM-01")
        #expect(texts["content/data/must_haves.yml"]?.contains("- {id: calm, optional: true, number: 1, title: Ruhe}") == true)
        let others = try EditedSite().dropping("SM-02")
        #expect(others["content/data/must_haves.yml"]?.contains("optional: true, title: Türen") == true)
    }

    @Test("A story is told by the next guideline it is about, and goes when there is none")
    func incidents() throws {
        var site = EditedSite()
        site.files["content/guidelines/tea.md"] = EditedSite.guideline("SM-01", "", "Tee")
        let edit = try site.edit(dropping: ["SM-02"])
        #expect(site.texts(after: edit)["content/guidelines/tea.md"]?.contains("id: SM-01 # for life\nincidents: [beer]\n") == true)
        #expect(edit.remarks.contains { $0.text.english.contains("SM-01 tells `beer`") })
        site.files["content/guidelines/help.md"] = EditedSite.guideline("SM-03", "kind: help\n", "Hilfe")
        let texts = try site.dropping("SM-01", "SM-02")
        #expect(texts["content/incidents/beer.md"] == nil)
    }

    @Test("One that was published expires, and nothing else forgets it")
    func published() throws {
        let site = EditedSite()
        let texts = try site.dropping("SM-02", published: true)
        #expect(texts["content/guidelines/door.md"]?.contains("id: SM-02 # for life\nexpire: 2026-11-29\n") == true)
        #expect(texts["content/data/faq.yml"] == site.files["content/data/faq.yml"])
        #expect(texts["content/data/must_haves.yml"]?.contains("optional: true") == true)
        let remarks = try site.edit(dropping: ["SM-02"], published: true).remarks
        #expect(
            remarks.filter { $0.text.english.hasPrefix("This is about SM-02") }.map(\.place) == [
                "content/data/faq.yml:3", "content/data/quiz.yml:4",
            ])
    }

    @Test("A contact that nobody has goes in every language, with what leads nowhere else and the notes on it")
    func contacts() throws {
        var site = EditedSite()
        let rest = "email: a@example.org, role: R, hours: H, for_what: F"
        site.files["content/data/contacts.yml"] =
            "entries:\n- {id: desk, fallback: union, fallback_note: The reps. Not us., name: Pult, \(rest)}\n- {id: union, name: Die Leute vom Rat, \(rest)}\n"
        site.files["content/data/contacts.en.yml"] =
            "entries:\n- {id: desk, name: Desk, fallback_note: Not us.}\n- {id: union, name: The reps}\n"
        site.files["content/data/search.yml"] =
            "entries:\n- {id: s, contact: union, words: [rat]}\n- {id: t, contact: union, page: guidelines/tea, words: [tee]}\n"
        site.files["content/guidelines/tea.md"] = EditedSite.guideline("SM-01", "contact: union\n", "Tee")
        site.files["content/guidelines/tea.en.md"] = "---\ntitle: Tea\n---\nAsk [the reps](../pages/contacts.md#union). The reps know.\n"
        let edit = try site.edit(dropping: [], contacts: ["union"])
        let texts = site.texts(after: edit)
        #expect(texts["content/data/contacts.yml"] == "entries:\n- {id: desk, name: Pult, \(rest)}\n")
        #expect(texts["content/data/contacts.en.yml"] == "entries:\n- {id: desk, name: Desk}\n")
        #expect(texts["content/data/search.yml"] == "entries:\n- {id: t, page: guidelines/tea, words: [tee]}\n")
        #expect(texts["content/guidelines/tea.md"] == EditedSite.guideline("SM-01", "", "Tee"))
        #expect(texts["content/guidelines/tea.en.md"]?.hasSuffix("\nAsk the reps. The reps know.\n") == true)
        #expect(edit.remarks.contains { $0.text == "This line still names The reps." && $0.place == "content/guidelines/tea.en.md:4" })
        #expect(throws: EditRefusal.self) { try site.edit(dropping: [], contacts: ["desk", "union"]) }
        #expect(throws: EditRefusal.self) { try site.edit(dropping: [], contacts: ["unions"]) }
    }

    @Test("An id that nobody has is refused, with those there are")
    func unknown() {
        #expect(throws: EditRefusal.self) { try EditedSite().dropping("SM-09") }
    }

    @Test("A sentence that still names it is one to look at again")
    func mentions() throws {
        var site = EditedSite()
        site.files["content/guidelines/tea.md"]? += "Mehr dazu sagt SM-02, nicht SM-021.\n"
        let edit = try site.edit(dropping: ["SM-02"])
        #expect(
            edit.remarks.map(\.place) == ["content/data/faq.yml:5", "content/guidelines/tea.en.md:4", "content/guidelines/tea.md:10"])
    }

    @Test("Every place is shown with its line before and after")
    func places() throws {
        let places = try EditedSite().edit(dropping: ["SM-02"]).places
        #expect(
            places.contains(
                ChangedPlace(
                    path: "content/incidents/beer.md", line: 3, before: ["guidelines: [SM-02, SM-01]"], after: ["guidelines: [SM-01]"])))
        #expect(
            places.contains(ChangedPlace(path: "content/data/faq.yml", line: 3, before: ["  rules: [SM-02] # only this"], after: [])))
    }
}

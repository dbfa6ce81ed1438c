import Diagnostics
import SiteValues
import Testing

@testable import SiteEditing

struct RenamePlanTests {
    private func renamed(
        _ old: String, _ new: String, in site: EditedSite = EditedSite(), published: Bool = false, keepsAddress: Bool = true
    ) throws -> [String: String] {
        site.texts(after: try edit(old, new, in: site, published: published, keepsAddress: keepsAddress))
    }

    private func edit(
        _ old: String, _ new: String, in site: EditedSite, published: Bool = false, keepsAddress: Bool = true
    ) throws -> ProjectEdit {
        try RenamePlan.edit(
            renaming: old, to: new, of: site.sources, references: site.references(), keepsAddress: keepsAddress
        ) { _ in published }
    }

    @Test(
        "A file is renamed in every language, and links, search and questions follow",
        arguments: ["guidelines/door", "door", "content/guidelines/door.en.md"])
    func file(old: String) throws {
        let texts = try renamed(old, "gate")
        #expect(texts["content/guidelines/door.md"] == nil)
        #expect(texts["content/guidelines/gate.md"]?.contains("id: SM-02") == true)
        #expect(texts["content/guidelines/gate.en.md"] == EditedSite().files["content/guidelines/door.en.md"])
        #expect(texts["content/guidelines/tea.en.md"]?.hasSuffix("[](gate.md)\n") == true)
        #expect(texts["content/data/faq.yml"]?.contains("[](SM-02), auch [dort](../guidelines/gate.md#a)") == true)
        #expect(texts["content/data/search.yml"]?.contains("page: guidelines/gate\n") == true)
        #expect(texts["content/data/questions.yml"]?.contains("[guidelines/gate, faq#x, guidelines/tea]") == true)
    }

    @Test("Settings and rules that name a file by its path follow, in every language")
    func paths() throws {
        var site = EditedSite()
        let settings =
            "checks:\n  long-sentence: {content/guidelines/door.md: off, content/guidelines/door.en.md: note, content/guidelines/doors.md: off}\n"
        site.files["content/site.yml"]? += settings
        site.files["content/checks.yml"] = "entries:\n- {id: x, in: [content/guidelines/door.md, content/guidelines], words: [door]}\n"
        let texts = try renamed("door", "gate", in: site)
        #expect(texts["content/site.yml"]?.hasSuffix(settings.replacing("/door.", with: "/gate.")) == true)
        #expect(texts["content/checks.yml"] == site.files["content/checks.yml"]?.replacing("/door.", with: "/gate."))
    }

    @Test("A story has its id for its file name: both change, and so does what names it")
    func incident() throws {
        let texts = try renamed("beer", "one-beer")
        #expect(texts["content/incidents/one-beer.md"]?.hasPrefix("---\nid: one-beer\n") == true)
        #expect(texts["content/guidelines/tea.md"]?.contains("incidents: [one-beer]") == true)
    }

    @Test("An entry is renamed in every language")
    func entry() throws {
        let texts = try renamed("faq/x", "y")
        #expect(texts["content/data/faq.yml"]?.contains("- id: y\n") == true)
        #expect(texts["content/data/questions.yml"]?.contains("faq#y") == true)
        let quiz = try renamed("quiz/b", "quiz/bell")
        #expect(quiz["content/data/quiz.en.yml"]?.contains("{id: bell, ") == true)
    }

    @Test("Links to an entry by the page that shows it follow, and so does the search, whatever the page is called")
    func entryOnItsPage() throws {
        var site = EditedSite()
        site.files["content/pages/asked.md"] = "---\ntitle: Gefragt\nlayout: faq\n---\nText\n"
        site.files["content/guidelines/tea.md"]? += "Siehe [dort](../pages/asked.md#x), [hier](../data/faq.yml#x).\n"
        site.files["content/data/questions.yml"] = "entries:\n- id: q\n  pages: [asked#x, faq#x]\n  ask: [tee]\n"
        let texts = try renamed("faq/x", "y", in: site)
        #expect(texts["content/guidelines/tea.md"]?.hasSuffix("Siehe [dort](../pages/asked.md#y), [hier](../data/faq.yml#y).\n") == true)
        #expect(texts["content/data/questions.yml"]?.contains("pages: [asked#y, faq#x]") == true)
    }

    @Test("The former address of a page leads on to it")
    func alias() throws {
        let site = EditedSite()
        let texts = try renamed("door", "gate")
        let old = try #require(site.files["content/guidelines/door.md"])
        #expect(texts["content/guidelines/gate.md"] == old.replacing("\n---\nEin", with: "\naliases: [door]\n---\nEin"))
        #expect(texts["content/guidelines/gate.en.md"] == site.files["content/guidelines/door.en.md"])
        let remark = try edit("door", "gate", in: site).remarks.first
        #expect(remark?.place == "content/guidelines/gate.md")
        #expect(remark?.text.english.contains("--never-published") == true)
    }

    @Test(
        "Former addresses are kept, and one that the page takes again goes",
        arguments: [
            ("[gateway]", "aliases: [gateway, door]\n"), ("[gate]", "aliases: [door]\n"), ("\n- gate\n- x", "aliases: \n- x\n- door\n"),
            ("[guidelines/gate.html, x]", "aliases: [x, door]\n"), ("[]", "aliases: [door]\n"), ("", "aliases: [door] \n"),
        ])
    func aliases(before: String, after: String) throws {
        var site = EditedSite()
        site.files["content/guidelines/door.md"] = EditedSite.guideline("SM-02", "aliases: \(before)\n", "Tür")
        let text = try #require(try renamed("door", "gate", in: site)["content/guidelines/gate.md"])
        #expect(text.contains("number: 2\n\(after)stance"), "\(text)")
    }

    @Test("A contact whose number is a variable answers for its former name, too")
    func contactOfVariable() throws {
        var site = EditedSite()
        site.files["content/data/contacts.yml"] =
            "entries:\n- id: oops\n  phone: \"1\"\n  name: A\n- id: social # team\n  also: [press]\n  name: B\n- id: hr\n  name: C\n"
        let oops = try renamed("contacts/oops", "hotline", in: site)["content/data/contacts.yml"]
        #expect(oops?.hasPrefix("entries:\n- id: hotline\n  phone: \"1\"\n  name: A\n  also: [oops]\n- id: social") == true)
        let social = try renamed("contacts/social", "team", in: site)["content/data/contacts.yml"]
        #expect(social?.contains("- id: team # team\n  also: [press, social]\n") == true)
        let other = try renamed("contacts/hr", "people", in: site)["content/data/contacts.yml"]
        #expect(other?.hasSuffix("- id: people\n  name: C\n") == true)
    }

    @Test(
        "A contact that gets its former name back no longer answers for it beside",
        arguments: [
            ("[oops]", ""), ("[press, oops]", "  also: [press]\n"), ("\n  - oops\n  - press", "  also: \n  - press\n"),
            ("[]", "  also: []\n"),
        ])
    func contactBack(before: String, after: String) throws {
        var site = EditedSite()
        site.files["content/data/contacts.yml"] = "entries:\n- id: hotline\n  name: A\n  also: \(before)\n- id: hr\n  name: C\n"
        let back = try renamed("contacts/hotline", "oops", in: site)["content/data/contacts.yml"]
        #expect(back == "entries:\n- id: oops\n  name: A\n\(after)- id: hr\n  name: C\n")
    }

    @Test("One name in a variable for another: the contact answers for the former alone")
    func contactOfOtherVariable() throws {
        var site = EditedSite()
        site.files["content/data/contacts.yml"] = "entries:\n- id: oops\n  name: A\n  also: [social]\n- id: hr\n  name: C\n"
        let renamed = try renamed("contacts/oops", "social", in: site)["content/data/contacts.yml"]
        #expect(renamed == "entries:\n- id: social\n  name: A\n  also: [oops]\n- id: hr\n  name: C\n")
    }

    @Test("Where keys cannot be edited, the plan says what to write")
    func unusual() throws {
        var site = EditedSite()
        site.files["content/pages/voice.md"] = "---\ntitle: &t Stimme\nmenu: *t\n---\nText\n"
        let edit = try edit("voice", "tone", in: site)
        #expect(edit.renamed == ["content/pages/voice.md": "content/pages/tone.md"])
        #expect(edit.remarks.map(\.place) == ["content/pages/tone.md"])
        #expect(edit.remarks.first?.text.english.hasPrefix("Write `aliases: [voice]` into it") == true)
    }

    @Test("What nobody has seen leaves no address, and comes back as it was")
    func withoutAlias() throws {
        let there = try renamed("door", "gate", keepsAddress: false)
        var site = EditedSite()
        #expect(there["content/guidelines/gate.md"] == site.files["content/guidelines/door.md"])
        site.files = try renamed("door", "gate")
        #expect(try renamed("gate", "door", in: site, keepsAddress: false) == EditedSite().files)
    }

    @Test("The home page has its address whatever its file is called")
    func addressesWithoutAlias() throws {
        var site = EditedSite()
        site.files["content/pages/home.md"] = "---\nlayout: home\ntitle: Da\n---\nText\n"
        #expect(try renamed("pages/home", "start", in: site)["content/pages/start.md"] == site.files["content/pages/home.md"])
    }

    @Test(
        "A situation keeps the address of its pages, too",
        arguments: [
            ("", true, "\n  aliases: [photo]"), ("\n  aliases: [pic]", true, "\n  aliases: [pic, photo]"),
            ("\n  aliases: [picture]", true, "\n  aliases: [photo]"), ("\n  aliases: [picture]", false, ""), ("", false, ""),
        ])
    func situation(before: String, keepsAddress: Bool, after: String) throws {
        var site = EditedSite()
        let rest = "\n  nodes: [{id: a, verdict: go, title: x}]"
        site.files["content/data/situations.yml"] = "entries:\n- id: photo\(before)\(rest)\n- id: b\n  nodes: []\n"
        let edit = try edit("situations/photo", "picture", in: site, keepsAddress: keepsAddress)
        let text = site.texts(after: edit)["content/data/situations.yml"]
        let entry = before.isEmpty ? "- id: picture\(rest)\(after)" : "- id: picture\(after)\(rest)"
        #expect(text == "entries:\n\(entry)\n- id: b\n  nodes: []\n")
        #expect(edit.remarks.map(\.place) == (keepsAddress ? ["content/data/situations.yml"] : []))
    }

    @Test("An id is renamed wherever it is a word of its own")
    func id() throws {
        var site = EditedSite()
        site.files["content/guidelines/tea.md"]? += "Siehe SM-02, nicht SM-021 und nicht XSM-02.\n"
        let texts = try renamed("SM-02", "SM-07", in: site)
        #expect(texts["content/guidelines/tea.md"]?.hasSuffix("Siehe SM-07, nicht SM-021 und nicht XSM-02.\n") == true)
        #expect(texts["content/guidelines/door.md"]?.contains("id: SM-07 # for life\n") == true)
        #expect(texts["content/data/faq.yml"]?.contains("rules: [SM-07] # only this\n") == true)
    }

    @Test(
        "What cannot be is refused",
        arguments: [
            ("SM-09", "SM-10"), ("SM-02", "SM-01"), ("SM-02", "door"), ("door", "tea"), ("door", "Straße"), ("nothing", "x"),
            ("quiz/a", "b"),
        ])
    func refused(old: String, new: String) {
        #expect(throws: EditRefusal.self) { try renamed(old, new) }
    }

    @Test("An id that cards may cite stays")
    func published() {
        #expect(throws: EditRefusal.self) { try renamed("SM-02", "SM-07", published: true) }
    }

    @Test("Numbers close their gaps, and ids follow when they may")
    func renumbered() throws {
        var site = EditedSite()
        site.files["content/guidelines/door.md"] = site.files["content/guidelines/door.md"]?.replacing("number: 2", with: "number: 9")
        site.files["content/guidelines/tea.md"] = site.files["content/guidelines/tea.md"]?.replacing("number: 1", with: "number: 12")
        let numbers = site.texts(after: try RenumberPlan.edit(of: site.sources, ids: false) { _ in true })
        #expect(numbers["content/guidelines/door.md"]?.contains("id: SM-02 # for life\nnumber: 1\n") == true)
        let ids = site.texts(after: try RenumberPlan.edit(of: site.sources, ids: true) { _ in false })
        // Two ids change places, and nothing is renamed twice.
        #expect(ids["content/guidelines/door.md"]?.contains("id: SM-01 # for life\nnumber: 1\nrelated: [SM-02]\n") == true)
        #expect(ids["content/guidelines/tea.md"]?.contains("id: SM-02 # for life\nnumber: 2\nrelated: [SM-01]\n") == true)
        #expect(ids["content/incidents/beer.md"]?.contains("guidelines: [SM-01, SM-02]") == true)
        #expect(throws: EditRefusal.self) { try RenumberPlan.edit(of: site.sources, ids: true) { _ in true } }
    }
}

import Diagnostics
import FileSystem
import SiteModel
import SiteRecords
import SiteValues
import TestSupport
import Testing

/// Who has cleared what, and what becomes of it when the text or the day changes.
struct ApprovalTests {
    @Test("What a role has to clear and has not is a warning, in each language")
    func missing() throws {
        let found = try RecordedSite().findings()
        #expect(found.map(\.rule) == ["approval-missing", "approval-missing"])
        #expect(found.map(\.severity) == [.warning, .warning])
        #expect(found.map(\.location.path) == ["content/guidelines/secrets.de.md", "content/guidelines/secrets.md"])
        #expect(found[1].summary == "SM-05 (en) has not been cleared by Legal.")
        #expect(found[1].remedy == "Let Legal read it, then: `sitegen approve SM-05 --as legal`.")
    }

    @Test("The remedy, followed literally, makes the finding go away, and nothing else of the file changes")
    func approved() throws {
        let site = try RecordedSite()
        try site.approve("SM-05")
        #expect(try site.findings() == [])
        let meanings = try ["en", "de"].map { "\($0): \(try site.text("SM-05", $0).meaning)" }.joined(separator: ", ")
        let added = "approvals:\n  - role: legal\n    date: 2026-11-22\n    meaning: {\(meanings)}\n"
        #expect(
            try site.folder.text(of: "content/guidelines/secrets.md")
                == RecordedSite.guideline.replacing("stays in.\n---", with: "stays in.\n\(added)---"))
        #expect(try site.folder.text(of: "content/guidelines/secrets.de.md") == RecordedSite.translation)
    }

    @Test(
        "A typographic change needs no new approval",
        arguments: [
            ("thirty days. \"Delete\" means", "thirty\n**days**. “Delete” means"), ("us - the", "us – the"),
            ("us - the same day.", "us --- the same\nday."), ("## If", "### If"),
        ])
    func typography(_ old: String, _ new: String) throws {
        let site = try RecordedSite()
        try site.approve("SM-05")
        try site.replace(old, new)
        #expect(try site.findings() == [])
    }

    @Test("A changed word does, and the finding points at its line and says what became of it")
    func changed() throws {
        let site = try RecordedSite()
        try site.approve("SM-05")
        try site.replace("thirty days", "ninety days")
        let found = try #require(try site.findings().first)
        #expect(try site.findings().count == 1)
        #expect(found.rule == "approval-outdated")
        #expect(
            found.summary
                == "SM-05 (en) has changed since Legal cleared it on 2026-11-22: “thirty” became “ninety”.")
        #expect(found.location.line == 13)
        #expect(RecordFindings.refusal(for: [found]) != nil)
        try site.approve("SM-05", on: "2026-11-23")
        #expect(try site.findings(on: "2026-11-23") == [])
        #expect(try site.text("SM-05").approvals?.count == 2, "the superseded one stays as the record")
    }

    @Test("A stance is part of what is cleared, though it is not a word")
    func stance() throws {
        let site = try RecordedSite(["content/site.yml": RecordedSite.settings + "approvals:\n  legal: [content/guidelines]\n"])
        try site.approve("SM-05")
        try site.replace("stance: red_line", "stance: encouragement")
        #expect(try site.findings().map(\.rule) == ["approval-outdated", "approval-outdated"])
    }

    @Test("A text that is put back to what was cleared is cleared")
    func restored() throws {
        let site = try RecordedSite()
        try site.approve("SM-05")
        try site.replace("thirty days", "ninety days")
        try site.approve("SM-05", on: "2026-11-23")
        try site.replace("ninety days", "thirty days")
        #expect(try site.findings(on: "2026-11-24") == [])
    }

    @Test("An approval runs out on its day, and can be told of before")
    func expired() throws {
        let site = try RecordedSite()
        try site.approve("SM-05", expires: "2026-12-31")
        #expect(try site.findings(on: "2026-12-30") == [])
        let found = try site.findings(on: "2026-12-31")
        #expect(found.map(\.rule) == ["approval-expired"])
        #expect(Set(found.map(\.location.line)) == [9], "at the approvals")
        let live = try site.site()
        let due = ApprovalRows.expiring(in: live, by: try site.day("2027-01-01"), RecordedSite.messages(of: live))
        #expect(due.map(\.row) == [["SM-05", "Keep secrets", "Legal", "2026-11-22", "2026-12-31", "approval runs out"]])
        #expect(ApprovalRows.expiring(in: live, by: try site.day("2026-12-30"), RecordedSite.messages(of: live)).isEmpty)
    }

    @Test("A language that comes later has to be cleared, too")
    func laterLanguage() throws {
        let site = try RecordedSite()
        let german = try site.folder.text(of: "content/guidelines/secrets.de.md")
        try site.folder.remove("content/guidelines/secrets.de.md")
        try site.approve("SM-05")
        #expect(try site.findings() == [])
        try site.folder.write(german, to: "content/guidelines/secrets.de.md")
        #expect(
            try site.findings().map(\.summary) == ["SM-05 was cleared by Legal on 2026-11-22, but not what it says in de."])
    }

    @Test("What nobody has to clear, and somebody has, is a note when it changes, and holds no publish back")
    func voluntary() throws {
        let site = try RecordedSite(["content/site.yml": RecordedSite.settings])
        try site.approve("SM-05", as: "council")
        try site.replace("thirty", "ninety")
        let found = try site.findings()
        #expect(found.map(\.severity) == [.note])
        #expect(RecordFindings.refusal(for: found) == nil)
    }

    @Test("A demand that nothing can meet is a finding")
    func impossible() throws {
        let site = try RecordedSite([
            "content/site.yml": RecordedSite.settings + "approvals:\n  legal: [content/data/glossary.yml, content/nowhere]\n",
            "content/data/glossary.yml": "entries:\n- {id: post, term: Post, text: A text.}\n",
        ])
        #expect(try site.findings().map(\.rule) == ["approval-not-kept", "approval-not-kept"])
    }

    @Test("A record that was edited counts for nothing, and is named")
    func edited() throws {
        let site = try RecordedSite()
        try site.approve("SM-05")
        let path = "records/texts/\(try site.text("SM-05").meaning).txt"
        try site.replace("thirty", "ninety", in: path)
        #expect(try site.findings().map(\.location.path) == [path])
    }

    @Test("A text’s file that cannot be read is not taken for one that is not there")
    func unreadable() throws {
        let site = try RecordedSite()
        let loaded = try site.site()
        try site.folder.remove("content/guidelines/secrets.md")
        try site.folder.write("", to: "content/guidelines/secrets.md/file")
        #expect(throws: RecordError("content/guidelines/secrets.md could not be read: it is a folder, not a file.")) {
            try NewApprovals(
                of: ["SM-05"], in: SiteText.all(of: loaded), of: loaded, as: "legal", on: try site.day("2026-11-22"), expires: nil,
                root: try FolderReader(root: site.folder.path), messages: RecordedSite.messages(of: loaded), errors: [])
        }
    }

    @Test("What cannot be approved says why, and nothing is written")
    func refusals() throws {
        let site = try RecordedSite()
        let before = site.folder.listing
        #expect(throws: RecordError("There is no text 'SM-50'.", remedy: "Did you mean 'SM-05'?", isUsage: true)) {
            try site.approve("SM-05", "SM-50")
        }
        #expect(throws: RecordError("There is no role 'legl'.", remedy: "Did you mean 'legal'?", isUsage: true)) {
            try site.approve("SM-05", as: "legl")
        }
        #expect(throws: RecordError.self) { try site.approve("site") }
        #expect(site.folder.listing == before)
    }
}

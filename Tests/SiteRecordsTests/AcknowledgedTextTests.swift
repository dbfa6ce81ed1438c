import SiteRecords
import SiteValues
import TestSupport
import Testing

/// What somebody says to have read who acknowledges a guideline.
struct AcknowledgedTextTests {
    private static let path = "content/guidelines/secrets.md"

    private func record(_ site: RecordedSite, _ version: String, on day: String) throws {
        let loaded = try site.site(on: day)
        let release = RecordedRelease(version: version, of: loaded, scheduled: [])
        try RecordFiles.write(RecordedRelease.files(of: release, SiteText.all(of: loaded)), in: site.folder.path)
    }

    private func acknowledged(_ site: RecordedSite, on day: String = "2026-11-22", in path: String = path) throws -> AcknowledgedText {
        let history = try SiteHistory.read(root: site.folder.path)
        return try #require(AcknowledgedText.all(of: try site.site(on: day), history)[.english]?[path])
    }

    private func note(_ site: RecordedSite, _ class: String, on day: String) throws {
        let text = try site.folder.text(of: Self.path)
        let note = "  - date: \(day)\n    class: \(`class`)\n    note: Read this.\n"
        let new =
            text.contains("changes:\n")
            ? text.replacing("changes:\n", with: "changes:\n\(note)") : text.replacing("number: 5\n", with: "number: 5\nchanges:\n\(note)")
        try site.folder.write(new, to: Self.path)
    }

    /// As recorded on 10 January.
    private func released() throws -> (site: RecordedSite, first: Meaning) {
        let site = try RecordedSite(["content/site.yml": RecordedSite.settings])
        try record(site, "1", on: "2026-01-10")
        return (site, try acknowledged(site).meaning)
    }

    @Test("Typography asks nobody again, without any record too")
    func typography() throws {
        let (site, first) = try released()
        try site.replace("\"Delete\"", "“Delete”")
        #expect(try acknowledged(site) == acknowledged(try released().site))
        try site.folder.remove("records")
        #expect(try acknowledged(site).meaning == first)
    }

    @Test("An editorial change is the same text, before and after it is recorded")
    func editorial() throws {
        let (site, first) = try released()
        try site.replace("Ring us - the same day.", "Call us - the same day.")
        try note(site, "editorial", on: "2026-02-01")
        let changed = try acknowledged(site)
        #expect(changed.meaning == first && changed.former == [])
        #expect(changed.same.count == 2 && changed.same.last == first)
        try record(site, "2", on: "2026-02-02")
        #expect(try acknowledged(site) == changed)
        try site.replace("Call us - the same day.", "Call us the same day.")
        try note(site, "editorial", on: "2026-03-01")
        #expect(try acknowledged(site).meaning == first)
    }

    @Test("A material change is another text, and stays one after an editorial change on top of it")
    func material() throws {
        let (site, first) = try released()
        try site.replace("thirty days", "ninety days")
        try note(site, "material", on: "2026-02-01")
        let second = try acknowledged(site)
        #expect(second.meaning != first && second.same == [second.meaning] && second.former == [first])
        try record(site, "2", on: "2026-02-02")
        try site.replace("Ring us - the same day.", "Call us - the same day.")
        try note(site, "editorial", on: "2026-03-01")
        let third = try acknowledged(site)
        #expect(third.meaning == second.meaning && third.same.count == 2 && third.former == [first])
    }

    @Test("Of two notes since a release the material one decides")
    func both() throws {
        let (site, first) = try released()
        try site.replace("thirty days", "ninety days")
        try note(site, "material", on: "2026-02-01")
        try note(site, "editorial", on: "2026-02-01")
        #expect(try acknowledged(site).meaning != first)
    }

    @Test("A change that no note tells of, or only one from before the release, is taken for material")
    func silent() throws {
        let (site, first) = try released()
        try site.replace("thirty days", "ninety days")
        #expect(try acknowledged(site).meaning != first)
        try note(site, "editorial", on: "2026-01-09")
        #expect(try acknowledged(site).meaning != first)
    }

    @Test("A text that is put back to what somebody has read counts as read")
    func back() throws {
        let (site, first) = try released()
        try site.replace("thirty days", "ninety days")
        try note(site, "material", on: "2026-02-01")
        try record(site, "2", on: "2026-02-02")
        try site.replace("ninety days", "thirty days")
        try note(site, "material", on: "2026-03-01")
        let back = try acknowledged(site)
        #expect(back.meaning == first && back.former.count == 1)
    }

    @Test("A text that moved is known by its former name")
    func moved() throws {
        let (site, first) = try released()
        try site.folder.move(Self.path, to: "content/guidelines/keep.md")
        try site.folder.move("content/guidelines/secrets.de.md", to: "content/guidelines/keep.de.md")
        try site.replace("id: SM-05", "id: SM-15\naliases: [secrets]", in: "content/guidelines/keep.md")
        try site.replace("thirty days", "ninety days", in: "content/guidelines/keep.md")
        #expect(try acknowledged(site, in: "content/guidelines/keep.md").former == [])
        try site.replace("id: SM-15", "id: SM-05", in: "content/guidelines/keep.md")
        #expect(try acknowledged(site, in: "content/guidelines/keep.md").former == [first])
    }

    @Test("Who has read a translation that is behind has not read the new original, and who has read the new original has read both")
    func translationBehind() throws {
        let (site, _) = try released()
        func shared() throws -> [Language: AcknowledgedText] {
            let history = try SiteHistory.read(root: site.folder.path)
            let texts = AcknowledgedText.all(of: try site.site(), history).compactMapValues { $0[Self.path] }
            return AcknowledgedText.shared(texts, original: .english)
        }
        let before = try shared()
        let (english, german) = (try #require(before[.english]), try #require(before[.german]))
        #expect(english.same == german.same && Set(english.same) == [english.meaning, german.meaning])
        // The original changes, its translation does not.
        try site.replace("thirty days", "ninety days")
        try note(site, "material", on: "2026-02-01")
        let stale = try shared()
        let now = try #require(stale[.english]).meaning
        #expect(stale[.english]?.same == [now])
        #expect(stale[.english].map { Set($0.former) } == [english.meaning, german.meaning])
        #expect(stale[.german]?.meaning == german.meaning)
        #expect(stale[.german].map { Set($0.same) } == [german.meaning, now])
        // A release later it is still behind; then it follows.
        try record(site, "2", on: "2026-02-02")
        #expect(try shared() == stale)
        try site.replace("dreißig Tage", "neunzig Tage", in: "content/guidelines/secrets.de.md")
        try note(site, "material", on: "2026-03-01")
        let followed = try shared()
        #expect(followed[.english]?.same == followed[.german]?.same)
        #expect(followed[.english]?.former.contains(german.meaning) == true)
    }
}

import Diagnostics
import FileSystem
import Messages
import SiteModel
import SiteValues
import TestSupport
import Testing

@testable import SiteRecords

/// What was in force on a day, and what has changed since.
struct HistoryTests {
    /// Three releases: in the second the text says something else; before the third it got another file and another id.
    private func history() throws -> RecordedSite {
        let site = try RecordedSite(["content/site.yml": RecordedSite.settings])
        try record(site, "1", on: "2026-01-10")
        try site.replace("thirty days", "ninety days")
        try record(site, "2", on: "2026-03-01")
        try site.folder.move("content/guidelines/secrets.md", to: "content/guidelines/keep.md")
        try site.folder.move("content/guidelines/secrets.de.md", to: "content/guidelines/keep.de.md")
        try site.replace("the same day", "at once", in: "content/guidelines/keep.md")
        try record(site, "3", on: "2026-06-01")
        return site
    }

    private func record(_ site: RecordedSite, _ version: String, on day: String) throws {
        let loaded = try site.site(on: day)
        let release = RecordedRelease(version: version, of: loaded, scheduled: [])
        try RecordFiles.write(
            RecordedRelease.files(of: release, SiteText.all(of: loaded)), in: site.folder.path)
    }

    private func at(_ day: String, _ name: String, _ language: String? = nil, in site: RecordedSite) throws -> TextInForce {
        try TextInForce(
            name, in: language.flatMap { Language($0) }, on: try site.day(day), of: try SiteHistory.read(root: site.folder.path),
            current: try site.texts(), default: .english)
    }

    @Test(
        "The text of the release that was in force on the day is printed",
        arguments: [
            ("2026-01-10", "thirty days", "the same day"), ("2026-02-28", "thirty days", "the same day"),
            ("2026-03-01", "ninety days", "the same day"), ("2026-12-24", "ninety days", "at once"),
        ])
    func inForce(_ day: String, _ words: String, _ more: String) throws {
        let site = try history()
        for name in [
            "SM-05", "sm-05", "guidelines/secrets", "guidelines/keep", "secrets", "keep.md", "content/guidelines/secrets.md",
            "guidelines/keep.de.md",
        ] {
            let found = try at(day, name, in: site)
            #expect(found.state == .inForce)
            #expect(found.description.contains(words) && found.description.contains(more), "\(name) on \(day)")
        }
        #expect(try at(day, "SM-05", "de", in: site).description.contains("dreißig Tage"))
    }

    @Test("Before the first release nothing is claimed, and what never was is said to be unknown")
    func before() throws {
        let site = try history()
        #expect(throws: RecordError("Nothing is recorded for 2026-01-09: the first release, 1, is of 2026-01-10.")) {
            try at("2026-01-09", "SM-05", in: site)
        }
        #expect(throws: RecordError("There is no text 'SM-50'.", remedy: "Did you mean 'SM-05'?", isUsage: true)) {
            try at("2026-02-01", "SM-50", in: site)
        }
        #expect(throws: RecordError("SM-05 is not recorded in fr.", remedy: "It is in de, en.", isUsage: true)) {
            try at("2026-02-01", "SM-05", "fr", in: site)
        }
    }

    @Test("One that expired is in force to the day before, and says what took its place")
    func expired() throws {
        let site = try history()
        try site.replace("number: 5\n", "number: 5\nexpire: 2026-08-01\nreplaced_by: SM-06\n", in: "content/guidelines/keep.md")
        try site.folder.write(
            RecordedSite.guideline.replacing("SM-05", with: "SM-06").replacing("number: 5", with: "number: 6"),
            to: "content/guidelines/new.md")
        try record(site, "4", on: "2026-07-01")
        let last = try at("2026-07-31", "SM-05", in: site)
        #expect(last.state == .inForce && last.description.contains("It expires on 2026-08-01; SM-06 takes its place.\n"))
        #expect(!last.description.contains("took"))
        let gone = try at("2026-08-01", "SM-05", in: site)
        #expect(gone.state == .expired(try site.day("2026-08-01")))
        #expect(gone.description.contains("SM-06 took its place."))
        #expect(!gone.description.contains("ninety days"))
        try record(site, "5", on: "2026-09-01")
        let later = try at("2026-09-15", "SM-05", in: site)
        #expect(later.state == .expired(try site.day("2026-08-01")))
        #expect(later.description.hasPrefix("SM-05 (en) Keep secrets\n") && later.description.contains("SM-06 took its place."))
        #expect(try at("2026-02-01", "SM-06", in: site).state == .unknown)
    }

    @Test("A record is read as it was written, and half of one is none")
    func roundTrip() throws {
        let site = try history()
        let bytes = try #require(site.folder.bytes(of: "records/releases/2.tsv"))
        let release = try #require(RecordedRelease(parsing: bytes))
        #expect(release.bytes == bytes)
        #expect(RecordedRelease(parsing: Array(bytes.dropLast(9))) == nil)
    }

    @Test("Words that look like a heading in the record, or like what is put before such words, are read as they were")
    func words() throws {
        let site = try RecordedSite()
        try site.replace("Post keeps for thirty days.", "\\# 1 is a number.\n\n\\\\# is a sign.\n\n\\\\ is another.")
        let stored = StoredText(try site.text("SM-05"))
        #expect(stored.lines.map(\.text).contains("# 1 is a number."))
        #expect(StoredText(parsing: stored.bytes) == stored)
        #expect(stored.lines.filter(\.isHeading).map(\.text) == ["If it has happened"])
    }

    @Test(
        "A version is a name that a file can have on every system",
        arguments: [
            ("3", true), ("2026-11", true), ("v1.0_b", true), ("console", true), ("", false), (".3", false), ("-3", false), ("3.", false),
            ("con", false), ("NUL.1", false), ("com1", false), ("1/2", false), ("é", false), (String(repeating: "1", count: 41), false),
        ])
    func version(_ text: String, isOne: Bool) {
        #expect(RecordedRelease.isVersion(text) == isOne)
    }

    @Test("Changes are told since any release that is named, and otherwise since the last one up to the day")
    func since() throws {
        let site = try history()
        let records = try SiteHistory.read(root: site.folder.path)
        func report(on day: String, since version: String?) throws -> ChangeReport {
            try ChangeReport(of: try site.site(on: day), since: version, records)
        }
        #expect(try report(on: "2026-04-01", since: nil).release.version == "2")
        #expect(try report(on: "2026-04-01", since: "3").release.version == "3")
        #expect(try report(on: "2025-12-31", since: "1").release.version == "1")
        #expect(
            throws: RecordError(
                "Nothing is recorded up to 2025-12-31: the first release, 1, is of 2026-01-10.",
                remedy: "Name the release, such as `--since 1`.")
        ) { try report(on: "2025-12-31", since: nil) }
        #expect(throws: RecordError("There is no release '4'.", remedy: "There are 1, 2, 3.", isUsage: true)) {
            try report(on: "2026-12-01", since: "4")
        }
    }

    @Test("When one record cannot be written, nothing half-written stays, and what a killed run left is swept")
    func failure() throws {
        let site = try RecordedSite()
        try site.folder.write("half", to: "records/.sitegen-record-1-1")
        // A name that no folder takes is seen only when the file is put in its place.
        let long = "records/z\(String(repeating: "x", count: 300))"
        #expect(throws: FileError.self) { try RecordFiles.write(["records/a": [1], long: [2]], in: site.folder.path) }
        try site.folder.write("in the way", to: "records/texts/b/file")
        #expect(throws: FileError.self) { try RecordFiles.write(["records/c": [1], "records/texts/b": [2]], in: site.folder.path) }
        #expect(site.folder.listing.keys.filter { $0.hasPrefix("records/") }.sorted() == ["records/a", "records/texts/b/file"])
    }

    @Test("A changed meaning needs a note with a class; a typographic change does not")
    func notes() throws {
        let site = try history()
        #expect(try site.findings() == [])
        try site.replace("\"Delete\"", "“Delete”", in: "content/guidelines/keep.md")
        #expect(try site.findings() == [])
        try site.replace("at once", "within the hour", in: "content/guidelines/keep.md")
        let found = try site.findings()
        #expect(found.map(\.rule) == ["change-note-missing"])
        #expect(found[0].summary.contains("“at once.” became “within the hour.”"))
        #expect(RecordFindings.refusal(for: found, archiving: true) != nil)
        try site.replace(
            "summary: What is not out stays in.",
            "summary: What is not out stays in.\nchanges:\n- {date: 2026-11-20, class: material, note: Ring within the hour.}",
            in: "content/guidelines/keep.md")
        #expect(try site.findings() == [])
        let report = try ChangeReport(of: try site.site(), since: nil, try SiteHistory.read(root: site.folder.path))
        #expect(report.changes.map(\.changeClass) == [.material])
        #expect(report.text(in: .english).contains("[-at once.-]{+within the hour.+}"))
        let messages = RecordedSite.messages(of: try site.site())
        let mails = [Language.english, .german].map { language in
            ChangeMail(messages[language]) { "https://gates.example/\(language)/\($0)" }
        }
        #expect(
            mails[0].text(of: report.changes)
                == "What changed for you\n\n* Keep secrets\n  Ring within the hour.\n  https://gates.example/en/SM-05\n")
        #expect(mails[1].text(of: report.changes) == "", "its translation has not changed")
        let gone = RecordedChange(
            kind: .removed, name: "SM-09", language: .german, title: "Kein Blut", text: nil, before: nil, hunks: [], notes: [])
        #expect(mails[1].text(of: [gone]) == "Was sich für dich geändert hat\n\n* Kein Blut\n  Steht nicht mehr auf der Seite.\n")
        #expect(throws: RecordError.self) { try ChangeReport(of: try site.site(), since: "9", .empty) }
    }
}

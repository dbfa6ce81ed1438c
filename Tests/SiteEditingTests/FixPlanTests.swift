import Diagnostics
import SiteLoading
import SiteModel
import SiteValues
import Testing

@testable import SiteEditing

struct FixPlanTests {
    /// A guideline's keys after everything that has one right answer was mended.
    private func mended(
        _ text: String, at path: String = "content/guidelines/tea.md", beside others: [SourceFile] = []
    ) throws -> String {
        let files =
            [SourceFile(path: "content/site.yml", text: "organisation: Müller\nlanguages: [de]\n"), SourceFile(path: path, text: text)]
            + others
        var log = DiagnosticLog()
        let day = try #require(CivilDate("2026-11-29"))
        _ = SiteLoader.load(SourceTree(files: files), options: LoadOptions(asOf: day), into: &log)
        let edit = FixPlan.edit(mending: log.sorted, in: files)
        return String(decoding: try #require(edit.applied(to: files).first { $0.path == path }).bytes, as: UTF8.self)
    }

    @Test(
        "What has one right answer is written, and the rest of the line stays",
        arguments: [
            ("reviewed: 28 November 2026 # by us", "reviewed: 2026-11-28 # by us"),
            ("reviewed: \"28.11.2026\"", "reviewed: \"2026-11-28\""),
            ("in_pause_check: ja", "in_pause_check: true"),
            ("review_every: alle sechs Monate", "review_every: 6 months"),
            ("related: [SM\u{2011}01]", "related: [SM-01]"),
            ("reviewed:\u{20}2026-11-28\u{200B}", "reviewed: 2026-11-28"),
            ("today: #backtag ist heute", "today: \"#backtag ist heute\""),
        ])
    func values(before: String, after: String) throws {
        let text = "---\nid: SM-01\nnumber: 1\n\(before)\nstance: grey_zone\ntitle: Tee\n---\nEin Text.\n"
        #expect(try mended(text) == text.replacing(before, with: after))
    }

    @Test("A missing id and number are written as the first keys")
    func numbers() throws {
        let text = "---\nstance: grey_zone\ntitle: Tee\n---\nEin Text.\n"
        #expect(try mended(text) == "---\nid: SM-01\nnumber: 1\nstance: grey_zone\ntitle: Tee\n---\nEin Text.\n")
        #expect(try mended(text.replacing("\n", with: "\r\n")).hasPrefix("---\r\nid: SM-01\r\nnumber: 1\r\nstance:"))
    }

    @Test(
        "An id that is missing once and named once is that one; anything else is the next free",
        arguments: [
            ("related: [SM-07]", "Text", "SM-07", "7"), ("today: x", "Wie [Tee](SM-07).", "SM-07", "7"),
            ("related: [SM-07, SM-08]", "Text", "SM-03", "3"), ("related: [SM-02]", "Text", "SM-03", "3"),
            ("today: x", "Früher SM-07.", "SM-03", "3"),
        ])
    func named(key: String, body: String, id: String, number: String) throws {
        let text = "---\nstance: grey_zone\ntitle: Tee\n---\nEin Text.\n"
        let other = SourceFile(
            path: "content/guidelines/door.md",
            text: "---\nid: SM-02\nnumber: 2\n\(key)\nstance: grey_zone\ntitle: Tür\n---\n\(body)\n")
        #expect(try mended(text, beside: [other]).hasPrefix("---\nid: \(id)\nnumber: \(number)\nstance:"))
        // With two that lack one, nobody knows whose it is.
        let third = SourceFile(path: "content/guidelines/wall.md", text: text)
        #expect(try mended(text, beside: [other, third]).hasPrefix("---\nid: SM-03\nnumber: 3\n"))
    }

    @Test(
        "What needs somebody to choose stays",
        arguments: ["reviewed: 03/04/2026", "stance: grey", "reviewed: >-\n  28 November\n  2026", "id:"])
    func left(line: String) throws {
        let text = "---\nid: SM-01\nnumber: 1\n\(line)\ntitle: Tee\n---\nEin Text.\n"
        let whole = line == "id:" ? text.replacing("id: SM-01\n", with: "") : text
        #expect(try mended(whole) == whole)
    }
}

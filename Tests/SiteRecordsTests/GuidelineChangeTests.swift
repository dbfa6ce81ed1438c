import SiteModel
import TestSupport
import Testing

/// What the notes of a guideline tell its readers.
struct GuidelineChangeTests {
    private func changes(_ notes: [String]) throws -> [GuidelineChange] {
        let site = try RecordedSite(["content/site.yml": RecordedSite.settings])
        try site.replace("number: 5\n", "number: 5\nchanges:\n" + notes.map { "- {\($0)}\n" }.joined())
        return try site.site().defaultLocalizedSite.materialChanges
    }

    private static let (one, two) = (
        "date: 2026-11-02, class: material, note: Ring first", "date: 2026-11-02, class: material, note: Then write."
    )

    @Test("Another note of the same day, before or after, changes no name that is out, nor does other wording")
    func names() throws {
        let notes = [[Self.one], [Self.one, Self.two], [Self.two, Self.one], [Self.two]]
        for notes in notes {
            #expect(try changes(notes).map(\.id) == ["SM-05-2026-11-02"])
        }
        #expect(try changes([Self.one, Self.two]).map(\.text) == ["Ring first. Then write."])
        #expect(try changes([Self.one]).map(\.text) == ["Ring first"])
    }

    @Test("Days are told apart, the newest first, and editorial notes are left out")
    func days() throws {
        let found = try changes([
            Self.one, "date: 2026-11-20, class: material, note: New.", "date: 2026-11-21, class: editorial, note: Comma.",
        ])
        #expect(found.map(\.id) == ["SM-05-2026-11-20", "SM-05-2026-11-02"])
    }
}

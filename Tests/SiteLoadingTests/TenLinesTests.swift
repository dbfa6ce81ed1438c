import Diagnostics
import SiteLoading
import SiteModel
import SiteValues
import TestSupport
import Testing

/// A title, a stance and a text are a guideline.
struct TenLinesTests {
    private static let settings = SourceFile(path: "content/site.yml", text: "organisation: Backhaus Krume GmbH\nlanguages: [de]\n")

    private func load(_ guidelines: [String: String], settings: SourceFile = Self.settings) -> (site: Site?, log: DiagnosticLog) {
        var log = DiagnosticLog()
        let files = guidelines.map { SourceFile(path: "content/guidelines/\($0.key).md", text: $0.value) }
        let site = SiteLoader.load(
            SourceTree(files: files + [settings]), options: LoadOptions(asOf: CivilDate("2026-11-29") ?? .unreadable), into: &log)
        return (site, log)
    }

    @Test("A guideline of ten lines loads without a finding, and its first sentence is its summary")
    func tenLines() throws {
        let (site, log) = load([
            "danke":
                "---\nid: BK-01\nnumber: 1\ntitle: Sag danke!\nstance: encouragement\n---\n## Kurz\n\nWer z. B. am 3. Mai hilft, hört danke. Immer.\n"
        ])
        #expect(log.diagnostics == [])
        let guideline = try #require(site?.defaultLocalizedSite.guidelines.first)
        #expect(Self.spaced(guideline.summary) == "Wer z. B. am 3. Mai hilft, hört danke.")
        #expect(guideline.kind == .rule && guideline.owner == nil && guideline.reviewed == nil && guideline.pause == nil)
        #expect(site?.defaultLocalizedSite.settings.organisationShort == "Backhaus Krume")
    }

    @Test("Without an id and a number a guideline has the next free ones, whatever the order of files")
    func numbers() throws {
        let rest = "title: Sag es\nstance: grey_zone\n---\nSag es.\n"
        let (site, log) = load(["a": "---\n" + rest, "b": "---\nid: BK-04\nnumber: 2\n" + rest, "c": "---\nid: BK-05\n" + rest])
        #expect(site?.defaultLocalizedSite.guidelines.map(\.id.description).sorted() == ["BK-04", "BK-05", "BK-06"])
        #expect(site?.defaultLocalizedSite.guidelines.map(\.number) == [2, 5, 6])
        #expect(log.diagnostics.map(\.severity) == [.warning, .warning])
        #expect(log.sorted[0].remedy?.contains("`id: BK-06` and `number: 6`") == true)
    }

    @Test("Owner, contact and review come from site.yml where a guideline names none, and are not shown where nobody does")
    func shared() throws {
        let text = "---\nid: BK-01\nnumber: 1\ntitle: Sag es\nstance: grey_zone\nreviewed: 2026-11-01\n---\nSag es.\n"
        let settings = SourceFile(
            path: Self.settings.path, text: "organisation: Krume\nlanguages: [de]\nowner: care\ncontact: desk\nreview_every: 6 months\n")
        let guideline = try #require(load(["a": text], settings: settings).site?.defaultLocalizedSite.guidelines.first)
        #expect(guideline.owner == EntryID("care") && guideline.contact == EntryID("desk"))
        #expect(guideline.nextReview == CivilDate("2027-05-01"))
        let alone = try #require(load(["a": text]).site?.defaultLocalizedSite.guidelines.first)
        #expect(alone.owner == nil && alone.contact == nil && alone.nextReview == nil)
    }

    @Test(
        "A first sentence ends where a reader would say so",
        arguments: [
            ("Ja. Nein.", "Ja."), ("Ask Dr. Who? Now.", "Ask Dr. Who?"), ("No end", "No end"),
            ("Version 2.0 ist da. Gut.", "Version 2.0 ist da."),
            ("„Ja!“ Das reicht.", "„Ja!“"), ("See e.g. Anna. Bye.", "See e.g. Anna."),
        ])
    func sentences(text: String, first: String) throws {
        let (site, _) = load(["a": "---\nid: BK-01\nnumber: 1\ntitle: Ja\nkind: help\n---\n\(text)\n"])
        let found = try #require(site?.defaultLocalizedSite.guidelines.first).summary
        #expect(Self.spaced(found) == first)
    }

    /// Typography puts no-break spaces where an author typed blanks.
    private static func spaced(_ text: String) -> String {
        String(text.map { $0.isWhitespace ? " " : $0 })
    }
}

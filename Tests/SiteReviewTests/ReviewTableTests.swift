import Diagnostics
import Messages
import OfficeDocuments
import SiteLoading
import SiteModel
import SiteOutput
import SiteRecords
import SiteValues
import TestSupport
import Testing

@testable import SiteReview

/// Tables of a text, whose rows are paragraphs of a copy.
struct ReviewTableTests {
    @Test("The cells of a table are apart in the copy, and a space by what the text means")
    func cells() throws {
        let folder = try TemporaryFolder([
            "content/site.yml": "organisation: Gates\nlanguages: [en]\n",
            "content/pages/rights.md": "---\ntitle: Your rights\n---\n| Who | What |\n|---|---|\n| HR | keeps it |\n",
        ])
        var log = DiagnosticLog()
        let tree = try SourceTree.read(root: folder.path)
        let day = try #require(CivilDate("2026-11-22"))
        let site = try #require(SiteLoader.load(tree, options: LoadOptions(asOf: day), into: &log))
        let reader = ReviewReader(try #require(EntryID("legal")))
        let copy = ReviewCopy(for: reader, of: site, in: site.defaultLocalizedSite, .empty)
        let parts = try #require(copy.texts.first { $0.name == "pages/rights" }).parts.map(\.text)
        #expect(parts.contains("Who\u{2003}What") && parts.contains("HR\u{2003}keeps it"), "\(parts)")
        #expect(Meaning(of: "Who\u{2003}What") == Meaning(of: "Who What"))
        let bytes = try copy.document(MessageCatalog.builtIn.messages(in: .english)).docx()
        let sources = Dictionary(uniqueKeysWithValues: tree.files.map { ($0.path, $0) })
        #expect(try ReviewReading(bytes, named: "legal.en.docx", of: site, .empty, sources: sources).findings == [])
    }
}

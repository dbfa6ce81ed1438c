import Diagnostics
import Markdown
import SiteLoading
import SiteModel
import TestSupport
import Testing

/// Markdown below the keys and inside them reports at the author's own line and column.
@Suite struct MarkdownPlaceTests {
    @Test("A finding below the keys counts from the top of the file") func aFindingBelowTheKeysCountsFromTheTopOfTheFile() {
        let loaded = SmallSite(["pages/rights.md": SmallSite.page(body: "Fine.\n\nBad <b>bold</b>.\n")]).load()
        #expect(loaded.findings.first?.line == "raw-html content/pages/rights.md:10:5")
    }

    @Test(
        "A finding inside a key points into its block",
        arguments: [
            ("- id: a\n  term: A\n  plain: |\n    Fine.\n\n    Bad <b>bold</b>.\n", 7, 9),
            ("- id: a\n  term: A\n  plain: |\n\n    Bad <b>bold</b>.\n", 6, 9),
            ("- id: a\n  term: A\n  plain: >-\n    Bad <b>bold</b>.\n", 5, 9),
            ("- {id: a, term: A, plain: \"Bad <b>bold</b>.\"}\n", 2, 32),
            ("- {id: a, term: Größe, plain: Bad <b>bold</b>.}\n", 2, 35),
        ])
    func aFindingInsideAKeyPointsIntoItsBlock(entry: String, line: Int, column: Int) {
        let loaded = SmallSite(["data/glossary.yml": "entries:\n" + entry]).load()
        #expect(loaded.findings.first?.line == "raw-html content/data/glossary.yml:\(line):\(column)")
    }

    @Test("Headings of texts on one page have different anchors") func headingsOfTextsOnOnePageHaveDifferentAnchors() throws {
        let text = "plain: |\n    ## More\n\n    Words.\n"
        let loaded = SmallSite(["data/glossary.yml": "entries:\n- id: a\n  term: A\n  \(text)- id: b\n  term: B\n  \(text)"]).load()
        let ids = try #require(loaded.site?.defaultLocalizedSite.glossary.map { $0.plain.headings.map(\.id) })
        #expect(ids == [["a-plain-more"], ["b-plain-more"]])
    }

    @Test("A text over the limit in the settings is not parsed") func aTextBeyondTheLimitOfTheSettingsIsNotParsed() {
        var small = SmallSite(["pages/rights.md": SmallSite.page(body: String(repeating: "word ", count: 300))])
        small.files["site.yml", default: ""] += "limits: {document_kb: 1}\n"
        #expect(small.load().findings.map(\.rule) == ["document-too-large"])
    }
}

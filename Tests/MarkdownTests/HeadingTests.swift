import Markdown
import Testing

struct HeadingTests {
    @Test("Headings below the page title have ids") func headingsBelowThePageTitleHaveIds() {
        let reading = Reading("# One\n\n## Two *with* `code`\n\n### Über uns\n")
        #expect(
            reading.html == """
                <h2 id="one">One</h2>
                <h2 id="two-with-code">Two <em>with</em> <code>code</code></h2>
                <h3 id="ueber-uns">Über uns</h3>

                """)
        #expect(reading.document.headings.map(\.level) == [2, 2, 3])
        #expect(reading.document.headings.map(\.text) == ["One", "Two with code", "Über uns"])
        #expect(reading.document.headings.map(\.location.shown) == ["a.md:1:1+5", "a.md:3:1+20", "a.md:5:1+12"])
        #expect(reading.findings.isEmpty)
    }

    @Test("A deeper document has deeper headings") func aDeeperDocumentHasDeeperHeadings() {
        let reading = Reading("# a\n\n### b\n\n###### c\n", options: MarkdownOptions(.english, headingLevelOffset: 2))
        #expect(reading.document.headings.map(\.level) == [4, 5, 6])
    }

    @Test("Equal headings have different ids") func equalHeadingsHaveDifferentIds() {
        let reading = Reading("## A\n\n## A\n\n## A 2\n\n## A\n")
        #expect(reading.document.headings.map(\.id) == ["a", "a-2", "a-2-2", "a-3"])
    }

    @Test("Ids carry the prefix of the document") func idsCarryThePrefixOfTheDocument() {
        let reading = Reading("## A\n\n## A\n", options: MarkdownOptions(.english, idPrefix: "faq-"))
        #expect(reading.html == "<h2 id=\"faq-a\">A</h2>\n<h2 id=\"faq-a-2\">A</h2>\n")
    }

    @Test("A heading never takes the id of a footnote") func aHeadingNeverTakesTheIdOfAFootnote() {
        let reading = Reading("## fn 1\n\n## fnref 1 2\n\nx[^a] y[^a]\n\n[^a]: note\n")
        #expect(reading.document.headings.map(\.id) == ["fn-1-2", "fnref-1-2-2"])
    }

    @Test(
        "A skipped level is reported",
        arguments: [
            ("## a\n\n#### b", ["a.md:3:1+6 heading-level-jump"]),
            ("### a", ["a.md:1:1+5 heading-level-jump"]),
            ("# a\n\n### b", []),
            ("# a\n\n## b\n\n### c\n\n## d\n\n### e", []),
        ])
    func aSkippedLevelIsReported(text: String, findings: [String]) {
        #expect(Reading(text).findings == findings)
    }
}

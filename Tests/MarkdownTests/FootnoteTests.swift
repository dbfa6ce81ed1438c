import Markdown
import Testing

struct FootnoteTests {
    @Test("Footnotes are linked both ways") func footnotesAreLinkedBothWays() {
        let reading = Reading("A[^n] and B[^n].\n\n[^n]: The *note*.\n", in: .german)
        #expect(
            reading.html == """
                <p>A<sup class="footnote-ref"><a href="#fn-1" id="fnref-1" role="doc-noteref" aria-label="Fußnote 1">1</a></sup> and \
                B<sup class="footnote-ref"><a href="#fn-1" id="fnref-1-2" role="doc-noteref" aria-label="Fußnote 1">1</a></sup>.</p>
                <section class="footnotes">
                <ol>
                <li id="fn-1">
                <p>The <em>note</em>. \
                <a href="#fnref-1" class="footnote-backref" role="doc-backlink" aria-label="Zurück zum Text">↩\u{FE0E}</a> \
                <a href="#fnref-1-2" class="footnote-backref" role="doc-backlink" aria-label="Zurück zum Text">↩\u{FE0E}</a></p>
                </li>
                </ol>
                </section>

                """)
        #expect(reading.findings.isEmpty)
    }

    @Test("Ids carry the prefix of the document") func idsCarryThePrefixOfTheDocument() {
        let html = Reading("A[^n].\n\n[^n]: note\n", options: MarkdownOptions(.english, idPrefix: "q2-")).html
        for id in ["href=\"#q2-fn-1\"", "id=\"q2-fnref-1\"", "id=\"q2-fn-1\"", "href=\"#q2-fnref-1\""] { #expect(html.contains(id)) }
    }

    @Test("References work in tables and headings") func referencesWorkInTablesAndHeadings() {
        let reading = Reading("## H[^a]\n\n| x |\n|---|\n| y[^b] |\n\n[^a]: one\n[^b]:\n    - two\n")
        #expect(reading.html.contains("<h2 id=\"h\">H<sup class=\"footnote-ref\"><a href=\"#fn-1\""))
        #expect(reading.html.contains("<td>y<sup class=\"footnote-ref\"><a href=\"#fn-2\""))
        #expect(reading.html.contains("</ul>\n<p> <a href=\"#fnref-2\""))
        #expect(reading.findings.isEmpty)
    }

    @Test(
        "Notes without a reference, and references without a note, are reported",
        arguments: [
            ("a[^x] b\n\n[^y]: z", ["a.md:1:2+4 footnote-missing", "a.md:3:1+7 footnote-unused"]),
            ("a[^x]\n\n[^x]: one\n\n[^x]: two", ["a.md:5:1+9 footnote-unused"]),
            ("    [^x]: code\n\n```\n[^y]: code\n```\n", []),
            ("a `[^x]`", []),
        ])
    func looseEndsAreReported(text: String, findings: [String]) {
        #expect(Reading(text).findings == findings)
    }
}

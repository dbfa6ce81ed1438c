import Diagnostics
import Markdown
import TestSupport
import Testing

struct RawHTMLTests {
    @Test(
        "Raw HTML is reported where it is",
        arguments: [
            ("a <b>c</b> d", ["a.md:1:3+3 raw-html"]),
            ("ü <b>c", ["a.md:1:3+3 raw-html"]),
            ("`<b>` <b>", ["a.md:1:7+3 raw-html"]),
            ("x\n`<b>` <b>", ["a.md:2:7+3 raw-html"]),
            ("a `b\n<b>` <b> c", ["a.md:2:6+3 raw-html"]),
            ("one\n   two <i>\nthree <u>", ["a.md:2:8+3 raw-html", "a.md:3:7+3 raw-html"]),
            ("[d]: x\n[e]: y\n[d] [e]\n  <i>", ["a.md:4:3+3 raw-html"]),
            ("> a\n> <b>\nlazy <i>", ["a.md:2:3+3 raw-html", "a.md:3:6+3 raw-html"]),
            ("- x\n  - y\n    z <b>", ["a.md:3:7+3 raw-html"]),
            ("| a |\n|---|\n| x \\| <b> |", ["a.md:3:8+3 raw-html"]),
            ("<div class=\"x\">\ntext\n</div>", ["a.md:1:1+15 raw-html"]),
            ("a\n\n  <script>alert(1)</script>", ["a.md:3:3+25 raw-html"]),
            ("> <table>\n> <tr>", ["a.md:1:3+7 raw-html"]),
            ("<div>\n\nx\n\n</div>", ["a.md:1:1+5 raw-html"]),
            ("x </b>", ["a.md:1:3+4 raw-html"]),
            ("a <b>\n\nc <b>", ["a.md:1:3+3 raw-html", "a.md:3:3+3 raw-html"]),
            ("## a <b>", ["a.md:1:6+3 raw-html"]),
            ("a <!-- note --> b", []),
            ("<!-- note\nover lines -->\n\ntext", []),
            ("<!-- note --> <b>", ["a.md:1:1+17 raw-html"]),
            ("1 < 2 and &lt;b&gt; and \\<b>", []),
        ])
    func isReportedWhereItStands(text: String, findings: [String]) {
        #expect(Reading(text).findings == findings)
    }

    @Test("Places are counted from where the text begins") func theOriginOfTheTextCounts() {
        let reading = Reading("a <b>\nc <i>", from: MarkdownProvenance(path: "x.yml", line: 7, column: 5))
        #expect(reading.findings == ["x.yml:7:7+3 raw-html", "x.yml:8:7+3 raw-html"])
    }

    @Test("Raw HTML never reaches the page") func neverReachesThePage() {
        let reading = Reading("<script>alert(1)</script>\n\na <img src=x onerror=alert(1)> b <!-- c -->\n\n<div>\nx\n</div>\n")
        #expect(reading.html == "<p>a  b </p>\n")
    }

    @Test("A comment alone leaves nothing") func aCommentAloneLeavesNothing() {
        let reading = Reading("<!-- to do -->\n")
        #expect(reading.document.isEmpty)
        #expect(reading.document == MarkdownDocument.empty)
    }

    @Test(
        "The remedy says what to write instead",
        arguments: [
            ("<b>x", "**bold**"), ("<a href=\"x\">", "[words](address)"), ("<kbd>", "backticks"),
            ("x <blink>", "Markdown"),
        ])
    func theRemedySaysWhatToWrite(text: String, words: String) throws {
        let finding = try #require(Reading("x " + text).log.sorted.first)
        #expect(finding.remedy?.contains(words) == true)
    }
}

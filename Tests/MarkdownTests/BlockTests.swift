import Markdown
import Testing

struct BlockTests {
    @Test(
        "A table is where its first row is, and knows a column without a head; what only looks like one is none",
        arguments: [
            ("| Who | |\n|---|---|\n| a | b |", ["a.md:1:1+9 true"]), ("| | Now |\n|---|---|\n| a | |", ["a.md:1:1+9 false"]),
            ("Words.\n\n> | a | ![](b.png) | ![c](d.png) |\n> |---|---|---|\n", ["a.md:3:3+32 true"]),
            ("```\n| Who | |\n|---|---|\n```", []), ("    | Who | |\n    |---|---|", []),
        ])
    func tables(text: String, tables: [String]) {
        #expect(Reading(text).document.tables.map { "\($0.location.shown) \($0.hasEmptyHeads)" } == tables)
    }

    @Test("A table scrolls in a box with a name") func aTableScrollsInABoxWithAName() {
        let html = Reading("| a | b |\n|---|--:|\n| \"x\" | ~~y~~ |\n", in: .german).html
        #expect(html.hasPrefix("<div class=\"table-scroll\" role=\"group\" aria-label=\"Tabelle\" tabindex=\"0\">\n<table>\n<thead>"))
        #expect(html.contains("<td>„x“</td>\n<td align=\"right\"><del>y</del></td>"))
        #expect(html.hasSuffix("</table>\n</div>\n"))
    }

    @Test("A task has a name for people who cannot see its box") func aTaskHasANameForWhoCannotSeeItsBox() {
        #expect(
            Reading("- [ ] one\n- [x] two\n- three\n").html == """
                <ul>
                <li><input type="checkbox" disabled aria-label="To do" /> one</li>
                <li><input type="checkbox" checked disabled aria-label="Done" /> two</li>
                <li>three</li>
                </ul>

                """)
    }

    @Test("Code is escaped and kept") func codeIsEscapedAndKept() {
        let reading = Reading("```swift\n<b> & \"x\"\n```\n")
        #expect(reading.html == "<pre><code class=\"language-swift\">&lt;b&gt; &amp; &quot;x&quot;\n</code></pre>\n")
    }

    @Test("Sections hold the words under each heading") func sectionsHoldTheWordsUnderEachHeading() {
        let document = Reading(
            "Before *it*\nall.\n\n## A \"b\"\n\n- x `y`\n- [z](z.md) ![pic](p.png)\n\n| h | i |\n|---|---|\n| j | k |\n\n## Empty\n\n## C\n\n    code\n"
        ).document
        #expect(document.sections.map { $0.heading?.id } == [nil, "a-b", "empty", "c"])
        #expect(document.sections.map(\.plainText) == ["Before it all.", "x y\nz pic\nh i\nj k", "", "code\n"])
        #expect(document.plainText == "Before it all.\nA “b”\nx y\nz pic\nh i\nj k\nEmpty\nC\ncode\n")
        #expect(document.wordCount == 16)
    }

    @Test("A text without content is empty", arguments: ["", "\n\n", "   ", "[a]: x.md\n"])
    func aTextWithoutContentIsEmpty(text: String) {
        let document = Reading(text).document
        #expect(document.isEmpty)
        #expect(document.wordCount == 0)
    }

    @Test("Control characters cannot forge links") func controlCharactersCannotForgeLinks() {
        let reading = Reading("a\u{0}b &#0; \u{1}\u{7F} ÿþ &#255;&#254; \u{FFFD}")
        #expect(reading.html == "<p>a\u{FFFD}b \u{FFFD} \u{1}\u{7F} ÿþ ÿþ \u{FFFD}</p>\n")
        #expect(reading.document.links.isEmpty)
    }

    @Test("Windows line endings count once") func windowsLineEndsCountOnce() {
        #expect(Reading("a\r\nb <b>\r\n\r\nc <i>").findings == ["a.md:2:3+3 raw-html", "a.md:4:3+3 raw-html"])
    }
}

import Diagnostics
import Markdown
import TestSupport
import Testing
import Typesetting

struct CalloutTests {
    @Test(
        "A callout is a box with a title in its language",
        arguments: [
            ("NOTE", "note", "Note", "Hinweis"), ("tip", "tip", "Tip", "Tipp"), ("Important", "important", "Important", "Wichtig"),
            ("WARNING", "warning", "Warning", "Achtung"), ("EXAMPLE", "example", "Example", "Beispiel"),
        ])
    func isABoxWithATitleInItsLanguage(kind: String, name: String, english: String, german: String) {
        for (conventions, title) in [(TextConventions.english, english), (.german, german)] {
            let reading = Reading("> [!\(kind)]\n> Think *first*.\n>\n> - Really\n", in: conventions)
            #expect(
                reading.html == """
                    <div class="callout \(name)">
                    <p class="callout-title">\(title)</p>
                    <p>Think <em>first</em>.</p>
                    <ul>
                    <li>Really</li>
                    </ul>
                    </div>

                    """)
            #expect(reading.document.plainText == "Think first.\nReally")
            #expect(reading.findings.isEmpty)
        }
    }

    @Test("The words can come from elsewhere") func wordsCanComeFromElsewhere() {
        var words = TextConventions.english.words
        words.note = "Remarque <1>"
        let reading = Reading("> [!NOTE]\n> x", in: TextConventions(typography: .straight, words: words))
        #expect(reading.html.contains("<p class=\"callout-title\">Remarque &lt;1&gt;</p>"))
    }

    @Test("A text may follow after an empty line") func aTextMayFollowAfterAnEmptyLine() {
        #expect(Reading("> [!TIP]\n>\n> x").html == "<div class=\"callout tip\">\n<p class=\"callout-title\">Tip</p>\n<p>x</p>\n</div>\n")
    }

    @Test("Boxes nest in lists and quotations") func boxesNestInListsAndQuotations() {
        let reading = Reading("- > [!TIP]\n  > x\n\n> > [!NOTE]\n> > y\n")
        #expect(reading.html.contains("<li>\n<div class=\"callout tip\">"))
        #expect(reading.html.contains("<blockquote>\n<div class=\"callout note\">"))
    }

    @Test("An unknown kind of callout is reported with the nearest one") func anUnknownKindIsReportedWithTheNearest() throws {
        let reading = Reading("text\n\n> [!WARNUNG]\n> x")
        #expect(reading.findings == ["a.md:3:3+10 unknown-callout"])
        #expect(try #require(reading.log.sorted.first?.remedy).contains("Did you mean “[!WARNING]”?"))
        #expect(reading.html.contains("<blockquote>"))
    }

    @Test(
        "A box that would not be one is reported",
        arguments: [
            ("> [!NOTE] Title\n> x", ["a.md:1:3+7 malformed-callout"]),
            ("> [!NOTE] **x**\n> x", ["a.md:1:3+7 malformed-callout"]),
            ("> [!NOTE]", ["a.md:1:3+7 malformed-callout"]),
            ("> a [!NOTE]\n> x", []),
            ("> plain", []),
        ])
    func aBoxThatWouldNotBeOneIsReported(text: String, findings: [String]) {
        let reading = Reading(text)
        #expect(reading.findings == findings)
        #expect(reading.html.contains("<blockquote>"))
    }
}

import Diagnostics
import Markdown
import Testing

struct LimitTests {
    @Test("A text over the limit is not read") func aTextOverTheLimitIsNotRead() {
        let options = MarkdownOptions(.english, maximumBytes: 10)
        #expect(Reading("0123456789", options: options).findings.isEmpty)
        let reading = Reading("0123456789ä", options: options, from: MarkdownProvenance(path: "a.md", line: 4))
        #expect(reading.findings == ["a.md:4:1+1 document-too-large"])
        #expect(reading.document == MarkdownDocument.empty)
        #expect(reading.log.hasErrors)
    }

    @Test("A table that would take all memory is not read") func aTableThatWouldTakeAllMemoryIsNotRead() {
        let head = String(repeating: "|a", count: 200) + "|\n" + String(repeating: "|-", count: 200) + "|\n"
        let table = head + String(repeating: "x\n", count: 50)
        #expect(Reading(table).findings == ["a.md:2:1+401 document-too-large"])
        #expect(Reading(String(repeating: "-", count: 500) + "\n").findings.isEmpty)
    }

    @Test("A row of more cells than the library can count up is not read") func aRowOfMoreCellsThanTheLibraryCanCountUpIsNotRead() {
        let head = "| a | b |\n|---|---|\n"
        #expect(Reading(head + "|" + String(repeating: "c|", count: 1001)).findings == ["a.md:3:1+2003 document-too-large"])
        #expect(!Reading(head + "|" + String(repeating: "c|", count: 999)).findings.contains { $0.hasSuffix("document-too-large") })
    }

    @Test("A text with more marks for programs than the library can look through is not read", arguments: ["<?", "<![CDATA[", "<!A "])
    func marksForPrograms(mark: String) {
        let many = "x\n" + String(repeating: mark, count: 501)
        #expect(Reading(many).findings == ["a.md:2:\(500 * mark.count + 1)+1 document-too-large"])
        #expect(!Reading("x " + String(repeating: mark, count: 500)).findings.contains { $0.hasSuffix("document-too-large") })
        #expect(Reading(String(repeating: "<!-- a -->", count: 600)).findings.isEmpty)
    }

    @Test("A slow text is named, but read") func aSlowTextIsNamedButRead() {
        let options = MarkdownOptions(.english, slowAfter: .zero)
        let reading = Reading("text", options: options, from: MarkdownProvenance(path: "slow.md", line: 9))
        #expect(reading.findings == ["slow.md:9:1+1 slow-document"])
        #expect(!reading.log.hasErrors)
        #expect(reading.html == "<p>text</p>\n")
    }

    /// Inputs of the kinds that made parsers quadratic or overflowed their stack; each is read in well under a second in release.
    @Test(
        "Depth and repetition do no harm",
        arguments: [
            ">", "- ", "[", "![", "*a **b ", "[a](", "<b>", "'a ", "\"a ", "[a](b) ", "# a\n", "~~a ", "> [!NOTE]\n", "[^a]", "|a|\n|-|\n",
        ])
    func depthAndRepetitionDoNoHarm(piece: String) {
        let reading = Reading(String(repeating: piece, count: 20_000 / piece.utf8.count))
        #expect(!reading.findings.contains { $0.hasSuffix("document-too-large") })
    }
}

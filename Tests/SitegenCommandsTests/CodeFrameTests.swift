import CommandKit
import Diagnostics
import TestSupport
import Testing

@testable import Reporting
@testable import SitegenCommands

struct CodeFrameTests {
    struct Example: Sendable, CustomTestStringConvertible {
        let name: String
        let text: String
        let line: Int?
        var column: Int?
        var length = 1
        var width = 100
        let expected: String
        var testDescription: String { name }
    }

    static let examples: [Example] = [
        Example(
            name: "two lines above and a mark below", text: "---\nid: SM-06\ntitle: Get tea first\nsumary: One sentence\nmotto: Tea\n",
            line: 4, column: 1, length: 6,
            expected: """
                error[some-rule]: Something is wrong.
                 --> content/pages/x.md:4:1
                  |
                2 | id: SM-06
                3 | title: Get tea first
                4 | sumary: One sentence
                  | ^^^^^^
                  = help: Mend it.
                """),
        Example(
            name: "the first line has nothing above it", text: "title\n", line: 1, column: 3, length: 3,
            expected: """
                error[some-rule]: Something is wrong.
                 --> content/pages/x.md:1:3
                  |
                1 | title
                  |   ^^^
                  = help: Mend it.
                """),
        Example(
            name: "line numbers of different width are aligned",
            text: Array(repeating: "x", count: 8).joined(separator: "\n") + "\nnine\nten\n", line: 10, column: 1, length: 3,
            expected: """
                error[some-rule]: Something is wrong.
                  --> content/pages/x.md:10:1
                   |
                 8 | x
                 9 | nine
                10 | ten
                   | ^^^
                   = help: Mend it.
                """),
        Example(
            name: "wide characters take two columns, combined ones no more than one", text: "標題: Tür 👍🏽 e\u{301}é falsch\n", line: 1,
            column: 13,
            length: 6,
            expected: """
                error[some-rule]: Something is wrong.
                 --> content/pages/x.md:1:13
                  |
                1 | 標題: Tür 👍🏽 e\u{301}é falsch
                  |                ^^^^^^
                  = help: Mend it.
                """),
        Example(
            name: "the mark below wide characters is as wide as they are", text: "a 標題 b\n", line: 1, column: 3, length: 2,
            expected: """
                error[some-rule]: Something is wrong.
                 --> content/pages/x.md:1:3
                  |
                1 | a 標題 b
                  |   ^^^^
                  = help: Mend it.
                """),
        Example(
            name: "tabs are shown as spaces", text: "\tx: y\n", line: 1, column: 2,
            expected: """
                error[some-rule]: Something is wrong.
                 --> content/pages/x.md:1:2
                  |
                1 |     x: y
                  |     ^
                  = help: Mend it.
                """),
        Example(
            name: "what could steer a terminal is not passed on", text: "a\u{1B}[2Jb\u{202E}c\n", line: 1, column: 6,
            expected: """
                error[some-rule]: Something is wrong.
                 --> content/pages/x.md:1:6
                  |
                1 | a\u{FFFD}[2Jb\u{FFFD}c
                  |      ^
                  = help: Mend it.
                """),
        Example(
            name: "a long line is shown from where the place comes into sight",
            text: String(repeating: "0123456789", count: 10) + "HERE" + String(repeating: "0123456789", count: 10) + "\n", line: 1,
            column: 101,
            length: 4, width: 40,
            expected: """
                error[some-rule]: Something is wrong.
                 --> content/pages/x.md:1:101
                  |
                1 | …34567890123456789HERE012345678901…
                  |                   ^^^^
                  = help: Mend it.
                """),
        Example(
            name: "a long line is only cut at its end when the place is near its beginning",
            text: String(repeating: "0123456789", count: 10) + "\n", line: 1,
            column: 2, length: 3, width: 30,
            expected: """
                error[some-rule]: Something is wrong.
                 --> content/pages/x.md:1:2
                  |
                1 | 012345678901234567890123…
                  |  ^^^
                  = help: Mend it.
                """),
        Example(
            name: "a place after the end of the line", text: "abc\n", line: 1, column: 4, length: 5,
            expected: """
                error[some-rule]: Something is wrong.
                 --> content/pages/x.md:1:4
                  |
                1 | abc
                  |    ^
                  = help: Mend it.
                """),
        Example(
            name: "the end of the file", text: "abc\n", line: 2, column: 1,
            expected: """
                error[some-rule]: Something is wrong.
                 --> content/pages/x.md:2:1
                  |
                1 | abc
                2 |
                  | ^
                  = help: Mend it.
                """),
        Example(
            name: "a whole line", text: "one\ntwo\n", line: 2,
            expected: """
                error[some-rule]: Something is wrong.
                 --> content/pages/x.md:2
                  |
                1 | one
                2 | two
                  = help: Mend it.
                """),
        Example(
            name: "a whole file", text: "one\n", line: nil,
            expected: """
                error[some-rule]: Something is wrong.
                 --> content/pages/x.md
                  = help: Mend it.
                """),
        Example(
            name: "a line the file does not have", text: "one\n", line: 9, column: 1,
            expected: """
                error[some-rule]: Something is wrong.
                 --> content/pages/x.md:9:1
                  = help: Mend it.
                """),
    ]

    @Test("A code frame shows the place", arguments: examples) func showsThePlace(_ example: Example) {
        let file = SourceFile(path: "content/pages/x.md", text: example.text)
        let place = SourceLocation(path: file.path, line: example.line, column: example.column, length: example.length)
        let finding = Diagnostic(rule: "some-rule", at: place, "Something is wrong.", remedy: "Mend it.")
        var lines = SourceLines([file.path: file])
        let text = FindingText(palette: .plain, width: example.width).text(of: finding, in: &lines)
        #expect(text == example.expected)
    }

    @Test("A code frame says what it can about a file that was not read") func saysWhatItCanAboutAFileThatWasNotRead() {
        let finding = Diagnostic(
            rule: "unknown-file", severity: .note, at: SourceLocation(path: "gone.md", line: 3, column: 1), "It is gone.")
        var lines = SourceLines([:])
        #expect(
            FindingText(palette: .plain, width: 80).text(of: finding, in: &lines) == "note[unknown-file]: It is gone.\n --> gone.md:3:1")
    }

    @Test("Severity, mark and gutter are coloured") func coloursSeverityMarkAndGutter() {
        let file = SourceFile(path: "x.md", text: "abc\n")
        let finding = Diagnostic(rule: "r", severity: .warning, at: SourceLocation(path: "x.md", line: 1, column: 2), "Odd.")
        var lines = SourceLines(["x.md": file])
        let text = FindingText(palette: Palette(isOn: true), width: 80).text(of: finding, in: &lines)
        #expect(text.hasPrefix("\u{1B}[1;33mwarning[r]\u{1B}[0m"))
        #expect(text.hasSuffix(" \u{1B}[1;33m^\u{1B}[0m"))
        #expect(text.contains("\u{1B}[34m1 |\u{1B}[0m abc"))
    }

    @Test("Ten thousand findings on one long line are shown in a second, and in what is read at a glance")
    func longLine() throws {
        let file = SourceFile(path: "x.md", text: "first\n" + String(repeating: "[a](b.md) ", count: 10_000))
        let findings = (0..<10_000).map { index in
            Diagnostic(rule: "broken-link", at: SourceLocation(path: "x.md", line: 2, column: 10 * index + 1, length: 9), "Odd.")
        }
        let report = Report(
            command: "check", status: .findings, findings: Findings(diagnostics: findings, sources: [file.path: file]))
        let json = JSONReporter().text(of: report).output
        #expect(json.utf8.count < 10_000 * 1_000)
        #expect(json.contains("\"source\": \"[a](b.md) [a](b.md)"))
        #expect(json.contains("\"source\": \"…"))
        let text = TextReporter(verbosity: .normal, output: .plain, errors: .plain, width: 100).text(of: report).errors
        #expect(text.utf8.count < 10_000 * 600)
    }

    @Test("A frame far out on a long line shows its place", arguments: [0, 120, 4_000, 89_990])
    func farOut(column: Int) throws {
        let file = SourceFile(path: "x.md", text: String(repeating: "0123456789", count: 9_000))
        var lines = SourceLines([file.path: file])
        let frame = try #require(
            CodeFrame(SourceLocation(path: "x.md", line: 1, column: column + 1, length: 3), in: &lines, width: 80))
        let shown = frame.text(.plain, .error)
        let mark = try #require(shown.last?.firstIndex(of: "^")).utf16Offset(in: shown[2])
        let row = Array(shown[1])
        #expect(String(row[mark..<(mark + 3)]) == "012", "\(shown)")
    }
}

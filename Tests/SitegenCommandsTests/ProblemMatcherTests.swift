import CommandKit
import Diagnostics
import Foundation
import SiteModel
import SitePipeline
import SiteValues
import TestSupport
import Testing

@testable import Reporting
@testable import SitegenCommands

/// docs/problem-matcher.json, which GitHub Actions and editors read findings with, held against what `check` writes.
struct ProblemMatcherTests {
    private struct Matchers: Decodable {
        let problemMatcher: [Matcher]
    }

    private struct Matcher: Decodable {
        let owner: String
        let pattern: [Line]
        let background: Background?
    }

    private struct Line: Decodable {
        let regexp: String
        let file, line, column, severity, code, message: Int?
    }

    private struct Background: Decodable {
        let beginsPattern, endsPattern: String
    }

    private static func matcher() throws -> Matcher {
        let data = try Data(contentsOf: URL(filePath: Repository.root + "/docs/problem-matcher.json"))
        return try #require(try JSONDecoder().decode(Matchers.self, from: data).problemMatcher.first)
    }

    /// What the patterns catch, as both programs read them: line after line, each next to the last.
    private func caught(in text: String) throws -> [[String: String]] {
        let patterns = try Self.matcher().pattern
        let lines = text.components(separatedBy: "\n")
        guard lines.count >= patterns.count else { return [] }
        return try lines.indices.dropLast(patterns.count - 1).compactMap { start in
            var found: [String: String] = [:]
            for (offset, pattern) in patterns.enumerated() {
                let line = lines[start + offset]
                let range = NSRange(location: 0, length: line.utf16.count)
                guard let match = try NSRegularExpression(pattern: pattern.regexp).firstMatch(in: line, range: range) else { return nil }
                let groups = [
                    ("file", pattern.file), ("line", pattern.line), ("column", pattern.column), ("severity", pattern.severity),
                    ("code", pattern.code), ("message", pattern.message),
                ]
                for case (let name, let group?) in groups {
                    found[name] = Range(match.range(at: group), in: line).map { String(line[$0]) }
                }
            }
            return found
        }
    }

    private static let report = Report(
        command: "check", status: .findings,
        findings: Findings(
            diagnostics: [
                Diagnostic(
                    rule: "unknown-key", at: SourceLocation(path: "content/ä b.md", line: 12, column: 3, length: 5), "No `titel`: x.",
                    remedy: "Did you mean `title`?"),
                Diagnostic(rule: "body-length", severity: .note, at: SourceLocation(path: "content/b.md"), "Too short.", remedy: "Add."),
            ], sources: ["content/ä b.md": SourceFile(path: "content/ä b.md", text: String(repeating: "titel: x\n", count: 20))],
            showsNotes: true))

    private static let reporter = TextReporter(verbosity: .normal, output: .plain, errors: .plain, width: 100)

    @Test("The problem matcher catches file, line, column, severity, name and message of each finding")
    func findings() throws {
        let found = try caught(in: Self.reporter.text(of: Self.report).errors)
        #expect(
            found == [
                [
                    "file": "content/ä b.md", "line": "12", "column": "3", "severity": "error", "code": "unknown-key",
                    "message": "No `titel`: x.",
                ],
                ["file": "content/b.md", "severity": "note", "code": "body-length", "message": "Too short."],
            ])
    }

    @Test("Its background patterns match the two lines between which a check writes, and no other")
    func watching() throws {
        let background = try #require(try Self.matcher().background)
        let output = InProcess.Recorder()
        let place = CommandEnvironment(
            themes: CompiledThemes([]), folder: "/", clock: { CivilDate(dayNumber: 20_000) }, share: nil,
            console: Console(output: output.channel, errors: output.channel))
        CheckWatch(place: place, command: "check", words: { Self.reporter.text(of: $0) }) { Self.report }.tell()
        CheckWatch(place: place, command: "check", words: { Self.reporter.text(of: $0) }) { throw Failure(.unreadable, "Half saved.") }
            .tell()
        let lines = output.text.components(separatedBy: "\n").dropLast()
        func places(_ pattern: String) -> [Int] {
            lines.indices.filter { lines[$0].range(of: pattern, options: .regularExpression) != nil }
        }
        let (begins, ends) = (places(background.beginsPattern), places(background.endsPattern))
        #expect(begins.count == 2 && ends.count == 2)
        #expect(begins[0] == 0 && ends[0] + 1 == begins[1] && ends[1] == lines.count - 1)
        #expect(output.text.contains("error: Half saved."))
    }
}

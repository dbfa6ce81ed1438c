import Diagnostics
import TestSupport
import Testing

@testable import Reporting

/// Which findings count in a check.
struct FindingSelectionTests {
    private static func findings(_ list: [(RuleID, Severity)]) -> [Diagnostic] {
        list.map { Diagnostic(rule: $0.0, severity: $0.1, at: SourceLocation(path: "content/a.md", line: 1, column: 1), "Oh.") }
    }

    private static let three = findings([("unknown-key", .error), ("jargon", .warning), ("threat", .warning)])

    @Test(
        "Only the findings that are asked for count, in the report and for the exit status",
        arguments: [
            (only: ["jargon"], skipped: [], names: ["jargon"], fails: false),
            (["jargon", "unknown-key"], [], ["unknown-key", "jargon"], true), (nil, ["unknown-key"], ["jargon", "threat"], false),
            (nil, ["jargon", "threat"], ["unknown-key"], true), (nil, [], ["unknown-key", "jargon", "threat"], true),
        ] as [(only: [RuleID]?, skipped: [RuleID], names: [String], fails: Bool)])
    func choice(only: [RuleID]?, skipped: [RuleID], names: [String], fails: Bool) {
        var selection = FindingSelection()
        selection.only = only.map { Set($0) }
        selection.skipped = Set(skipped)
        let kept = selection.kept(of: Self.three, in: [:])
        #expect(kept.map(\.rule.name) == names)
        #expect(selection.fails(with: kept, isStrict: false) == fails)
        #expect(selection.fails(with: kept, isStrict: true))
    }

    @Test("More warnings than allowed fail; as many do not", arguments: [(2, false), (1, true), (0, true)])
    func warnings(limit: Int, fails: Bool) {
        var selection = FindingSelection()
        selection.maxWarnings = limit
        #expect(selection.fails(with: Array(Self.three.dropFirst()), isStrict: false) == fails)
    }

    @Test("What an earlier day found is left out, and one more of the same kind is new")
    func baseline() throws {
        let earlier = FindingList(command: "check", findings: Self.findings([("unknown-key", .error), ("jargon", .warning)]))
        var selection = FindingSelection()
        selection.known = try #require(Baseline.identities(in: Baseline().text(of: earlier)))
        #expect(selection.kept(of: Self.three, in: [:]).map(\.rule) == ["threat"])
        let doubled = Self.findings([("unknown-key", .error), ("unknown-key", .error), ("jargon", .warning)])
        #expect(selection.kept(of: doubled, in: [:]).map(\.rule) == ["unknown-key"])
    }
}

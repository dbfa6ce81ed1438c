import Diagnostics
import Foundation
import SiteChecking
import TestSupport
import Testing

@testable import Reporting

/// The formats that other programs define. The schema of SARIF is too large to keep here: these tests hold what it demands of what is written.
struct FindingFormatTests {
    private static let file = SourceFile(path: "content/ä b.md", text: "---\n🦊 titel, 100 %: x\n---\n")

    private static func finding(_ severity: Severity, _ summary: Phrase, line: Int? = 2) -> Diagnostic {
        Diagnostic(
            rule: "unknown-key", severity: severity,
            at: SourceLocation(path: file.path, line: line, column: line == nil ? nil : 3, length: 5), summary,
            remedy: "Did you mean `title`?")
    }

    private static func list(_ findings: [Diagnostic], in file: SourceFile = file, failure: String? = nil) -> FindingList {
        FindingList(command: "check", findings: findings, sources: [file.path: file], failure: failure)
    }

    private static let three = [
        finding(.error, "No `titel`: 100 %, <sure> & \"true\"."), finding(.warning, "No `titel`: 100 %, <sure> & \"true\"."),
        finding(.note, "Whole file.", line: nil),
    ]

    private static let sarif = SARIFFormat(
        version: "1.2.3",
        explanations: [Explanation(id: "unknown-key", why: "It would be ignored.", example: nil)],
        pages: "https://docs.example/findings")

    private func object(_ text: String) throws -> [String: Any] {
        try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    }

    @Test("SARIF has rules with their reasons and pages, levels, and places in UTF-16 units")
    func sarif() throws {
        let log = try object(Self.sarif.text(of: Self.list(Self.three)))
        #expect(log["version"] as? String == "2.1.0")
        let run = try #require((log["runs"] as? [[String: Any]])?.first)
        let results = try #require(run["results"] as? [[String: Any]])
        #expect(results.compactMap { $0["level"] as? String } == ["error", "warning", "note"])
        let rules = try #require(((run["tool"] as? [String: Any])?["driver"] as? [String: Any])?["rules"] as? [[String: Any]])
        #expect(rules.count == 1 && rules[0]["id"] as? String == "unknown-key" && rules[0]["fullDescription"] != nil)
        #expect(rules[0]["helpUri"] as? String == "https://docs.example/findings/unknown-key.md")
        #expect(results.allSatisfy { $0["ruleIndex"] as? Int == 0 && ($0["message"] as? [String: Any])?["text"] is String })
        let places = results.compactMap { ($0["locations"] as? [[String: Any]])?.first?["physicalLocation"] as? [String: Any] }
        #expect((places[0]["artifactLocation"] as? [String: Any])?["uri"] as? String == "content/%C3%A4%20b.md")
        // The fox takes two units.
        #expect(places[0]["region"] as? [String: Int] == ["startLine": 2, "startColumn": 4, "endColumn": 9])
        #expect(places[2]["region"] == nil)
    }

    @Test("SARIF of a run that failed says so, and links to no page where none is known")
    func sarifFailure() throws {
        let format = SARIFFormat(version: "1", explanations: [], pages: nil)
        let run = try #require(
            (try object(format.text(of: Self.list(Self.three, failure: "No disk.")))["runs"] as? [[String: Any]])?.first)
        let invocation = try #require((run["invocations"] as? [[String: Any]])?.first)
        #expect(invocation["executionSuccessful"] as? Bool == false)
        let notification = try #require((invocation["toolExecutionNotifications"] as? [[String: Any]])?.first)
        #expect((notification["message"] as? [String: Any])?["text"] as? String == "No disk.")
        #expect(!format.text(of: Self.list(Self.three)).contains("helpUri"))
    }

    @Test("GitHub gets a line for each finding, escaped as workflow commands are")
    func github() {
        let lines = GitHubFormat().text(of: Self.list(Self.three + [Self.finding(.error, "a\u{1B}b\nc")])).split(separator: "\n")
        #expect(lines.count == 4)
        #expect(lines[0].hasPrefix("::error file=content/ä b.md,line=2,col=3,endColumn=8,title=unknown-key::No `titel`: 100 %25, <sure>"))
        #expect(lines[2].hasPrefix("::notice file=content/ä b.md,title=unknown-key::"))
        #expect(lines[3].contains("::a\u{FFFD}b%0Ac Did"))
    }

    @Test("GitLab gets fingerprints that tell equal findings apart and do not move with lines above them")
    func gitlab() throws {
        func fingerprints(_ list: FindingList) throws -> [String] {
            let text = GitLabFormat().text(of: list)
            let issues = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [[String: Any]])
            #expect(issues.compactMap { $0["severity"] as? String } == ["major", "minor", "info"])
            for issue in issues {
                #expect(issue["description"] is String && issue["check_name"] as? String == "unknown-key")
                let place = issue["location"] as? [String: Any]
                #expect(place?["path"] as? String == Self.file.path && (place?["lines"] as? [String: Int])?["begin"] != nil)
            }
            return issues.compactMap { $0["fingerprint"] as? String }
        }
        let before = try fingerprints(Self.list(Self.three))
        #expect(Set(before).count == 3)
        let moved = [
            Self.finding(.error, "No `titel`: 100 %, <sure> & \"true\".", line: 3),
            Self.finding(.warning, "No `titel`: 100 %, <sure> & \"true\".", line: 3), Self.three[2],
        ]
        let file = SourceFile(path: Self.file.path, text: "---\n\n🦊 titel,   100 %: x\n---\n")
        #expect(try fingerprints(Self.list(moved, in: file)) == before)
    }

    @Test("A baseline holds each finding, and is read again")
    func baseline() {
        let text = Baseline().text(of: Self.list(Self.three))
        #expect(text.hasPrefix("# sitegen baseline 1\nunknown-key "))
        #expect(Baseline.identities(in: text) == Set(Self.list(Self.three).identities))
        #expect(Baseline.identities(in: "{}") == nil)
        #expect(Baseline.identities(in: "# sitegen baseline 1\nhalf\n") == nil)
    }

    @Test(
        "JUnit is what its schema allows: a test for each file, and one that passed where there is nothing",
        arguments: [
            (list(three), 1, 1), (list([]), 1, 0), (list([finding(.note, "Hint.")]), 1, 0),
            (list([finding(.error, "A\u{1}b\u{FFFE}")]), 1, 1),
            (list(three, failure: "No <disk>."), 2, 1),
        ])
    func junit(list: FindingList, tests: Int, failures: Int) throws {
        let document = JUnitDocument()
        #expect(document.read(JUnitFormat().text(of: list)))
        #expect(document.problems == [])
        #expect(document.suite["tests"] == "\(tests)" && document.suite["failures"] == "\(failures)")
        #expect(document.suite["errors"] == (list.failure == nil ? "0" : "1"))
    }
}

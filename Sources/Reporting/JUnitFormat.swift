import Diagnostics
import Text

/// The form of test reports that Jenkins, Azure DevOps, GitLab and others show. A file with errors or warnings is a test that failed; a run
/// without any is one test that passed. Notes are words beside it.
package struct JUnitFormat: FindingFormat {
    package init() {}

    package func text(of list: FindingList) -> String {
        let byPath = Dictionary(grouping: list.findings) { $0.location.path }
        var cases = byPath.keys.sorted().map { testCase(of: $0, byPath[$0] ?? []) }
        let command = xml(list.command)
        if let failure = list.failure {
            cases.append(
                "    <testcase classname=\"sitegen\" name=\"\(command)\">\n"
                    + "      <error type=\"failure\" message=\"\(xml(failure))\"/>\n    </testcase>\n")
        } else if cases.isEmpty {
            cases = ["    <testcase classname=\"sitegen\" name=\"\(command)\"/>\n"]
        }
        let failed = byPath.values.count { $0.contains { $0.severity > .note } }
        let counts = "tests=\"\(cases.count)\" failures=\"\(failed)\" errors=\"\(list.failure == nil ? 0 : 1)\""
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites \(counts)>\n"
            + "  <testsuite name=\"sitegen \(command)\" \(counts)>\n" + cases.joined() + "  </testsuite>\n</testsuites>\n"
    }

    private func testCase(of path: String, _ findings: [Diagnostic]) -> String {
        let failures = findings.filter { $0.severity > .note }
        let notes = findings.filter { $0.severity == .note }
        var text = "    <testcase classname=\"sitegen\" name=\"\(xml(path))\">\n"
        if let first = failures.first {
            let words = failures.map(line).joined(separator: "\n")
            text += "      <failure type=\"\(first.rule)\" message=\"\(xml(first.summary.text))\">\(xml(words))</failure>\n"
        }
        if !notes.isEmpty { text += "      <system-out>\(xml(notes.map(line).joined(separator: "\n")))</system-out>\n" }
        return text + "    </testcase>\n"
    }

    private func line(_ finding: Diagnostic) -> String {
        "\(finding.location.shown): \(finding.severity.rawValue)[\(finding.rule)]: \(finding.wholeText)"
    }

    private func xml(_ text: String) -> String { MarkupEscape.escaped(text, in: .xml) }
}

import Diagnostics

/// The form of test reports that Jenkins, Azure DevOps, GitLab and others show. A file with errors or warnings is a test that failed; a run
/// without any is one test that passed. Notes are words beside it.
package struct JUnitFormat: FindingFormat {
    package init() {}

    package func text(of list: FindingList) -> String {
        let byPath = Dictionary(grouping: list.findings) { $0.location.path }
        var cases = byPath.keys.sorted().map { testCase(of: $0, byPath[$0] ?? []) }
        let command = Self.escaped(list.command)
        if let failure = list.failure {
            cases.append(
                "    <testcase classname=\"sitegen\" name=\"\(command)\">\n"
                    + "      <error type=\"failure\" message=\"\(Self.escaped(failure))\"/>\n    </testcase>\n")
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
        var text = "    <testcase classname=\"sitegen\" name=\"\(Self.escaped(path))\">\n"
        if let first = failures.first {
            let words = failures.map(line).joined(separator: "\n")
            text += "      <failure type=\"\(first.rule)\" message=\"\(Self.escaped(first.summary))\">\(Self.escaped(words))</failure>\n"
        }
        if !notes.isEmpty { text += "      <system-out>\(Self.escaped(notes.map(line).joined(separator: "\n")))</system-out>\n" }
        return text + "    </testcase>\n"
    }

    private func line(_ finding: Diagnostic) -> String {
        "\(finding.location.shown): \(finding.severity.rawValue)[\(finding.rule)]: \(finding.wholeText)"
    }

    /// XML has no form for most control characters, so they become the replacement character.
    private static func escaped(_ text: String) -> String {
        text.unicodeScalars.map { scalar in
            switch scalar {
            case "&": "&amp;"
            case "<": "&lt;"
            case ">": "&gt;"
            case "\"": "&quot;"
            case "\n", "\t": String(scalar)
            default: scalar.value < 0x20 || (0xFFFE...0xFFFF).contains(scalar.value) ? "\u{FFFD}" : String(scalar)
            }
        }.joined()
    }
}

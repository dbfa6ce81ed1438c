import Diagnostics
import Text

/// GitLab's report of code quality: the widget of a merge request tells by the fingerprints what is new.
package struct GitLabFormat: FindingFormat {
    package init() {}

    package func text(of list: FindingList) -> String {
        let issues = zip(list.findings, list.identities).map(issue)
        return JSONText.array(issues).text(indented: true) + "\n"
    }

    private func issue(_ finding: Diagnostic, _ identity: FindingIdentity) -> JSONText {
        .object([
            ("description", .string(finding.wholeText)), ("check_name", .string(finding.rule.name)),
            ("fingerprint", .string(identity.fingerprint)), ("severity", .string(severity(finding.severity))),
            (
                "location",
                .object([
                    ("path", .string(finding.location.path)), ("lines", .object([("begin", .number(finding.location.line ?? 1))])),
                ])
            ),
        ])
    }

    private func severity(_ severity: Severity) -> String {
        switch severity {
        case .error: "major"
        case .warning: "minor"
        case .note: "info"
        }
    }
}

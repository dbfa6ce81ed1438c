package import Diagnostics
import SiteModel

/// What a change of the project would bring to light that was not found before.
package struct Consequences: Sendable {
    /// Warnings and errors.
    package let findings: [Diagnostic]

    package init(before: [Diagnostic], after: [Diagnostic]) {
        var known: [Key: Int] = [:]
        for finding in before { known[Key(finding), default: 0] += 1 }
        findings = after.filter { finding in
            guard finding.severity > .note else { return false }
            let left = known[Key(finding), default: 0]
            known[Key(finding)] = left - 1
            return left <= 0
        }
    }

    package var hasErrors: Bool { findings.contains { $0.severity == .error } }

    /// The same finding has another line when lines above it go, and another count when a text goes that was counted.
    private struct Key: Hashable {
        let rule: RuleID
        let path: String
        let subject: String

        init(_ finding: Diagnostic) {
            rule = finding.rule
            // What was first found in a translation is found in the original when that translation goes.
            path = ContentFile(finding.location.path)?.originalPath ?? finding.location.path
            subject = finding.summary.subject
        }
    }
}

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
        let rule: String
        let path: String
        let summary: String

        /// What it is about is the first thing between quotation marks.
        private static func subject(of summary: String) -> String {
            guard let start = summary.firstIndex(where: { $0 == "`" || $0 == "“" }) else { return summary }
            let close: Character = summary[start] == "`" ? "`" : "”"
            let rest = summary[summary.index(after: start)...]
            return String(rest[..<(rest.firstIndex(of: close) ?? rest.endIndex)])
        }

        init(_ finding: Diagnostic) {
            rule = finding.rule
            // What was first found in a translation is found in the original when that translation goes.
            path = ContentFile(finding.location.path)?.originalPath ?? finding.location.path
            summary = Key.subject(of: finding.summary)
        }
    }
}

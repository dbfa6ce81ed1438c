package import Diagnostics
import SiteModel

/// One thing that is looked at once the whole site is known. What a single file shows by itself is checked while it is read.
///
/// A rule is a value in a file of its own in Rules/, with a line in ``RuleSet``, or in the feature that it belongs to. Its page in docs/findings.md is made from these values.
package struct Rule: Sendable {
    /// In kebab-case, for life: it can be looked up and skipped by this name.
    package let id: RuleID
    /// How much its findings matter, unless one of them says otherwise.
    package let severity: Severity
    /// Why an author should care, in two sentences for somebody who does not program.
    package let why: Phrase
    package let example: Example
    private let check: @Sendable (CheckInput, inout Findings) -> Void

    /// The same lines of a file, once broken and once mended. A test puts each of them into a small site and runs the rule.
    package struct Example: Sendable {
        package let file: String
        package let broken: String
        package let mended: String

        package init(in file: String, broken: String, mended: String) {
            self.file = file
            self.broken = broken
            self.mended = mended
        }
    }

    package init(
        _ id: String, _ severity: Severity, why: Phrase, example: Example,
        check: @escaping @Sendable (CheckInput, inout Findings) -> Void
    ) {
        self.id = RuleID(id)
        self.severity = severity
        self.why = why
        self.example = example
        self.check = check
    }

    package func findings(in input: CheckInput) -> DiagnosticLog {
        var findings = Findings(of: self, unreadable: input.site.unreadable)
        check(input, &findings)
        return findings.log
    }
}

package import Diagnostics

/// What one rule found. It signs each finding with the rule's name, so that the rule need not.
package struct Findings {
    private let rule: String
    private let severity: Severity
    private(set) var log = DiagnosticLog()

    init(of rule: Rule) {
        self.rule = rule.id
        severity = rule.severity
    }

    package mutating func report(at location: SourceLocation, _ summary: String, remedy: String, as severity: Severity? = nil) {
        log.report(Diagnostic(rule: rule, severity: severity ?? self.severity, at: location, summary, remedy: remedy))
    }
}

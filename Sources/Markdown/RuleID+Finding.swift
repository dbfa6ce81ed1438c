import Diagnostics

extension RuleID {
    func finding(_ severity: Severity = .error, at location: SourceLocation, _ summary: Phrase, remedy: Phrase) -> Diagnostic {
        Diagnostic(rule: self, severity: severity, at: location, summary, remedy: remedy)
    }
}

package import Diagnostics

/// Why a finding matters, for `check --explain`: the remedy next to the finding says what to do, this says why.
package struct Explanation: Sendable {
    package let id: RuleID
    package let why: Phrase
    /// nil for what is found while a file is read, which has its own for each place.
    package let severity: Severity?
    /// Only the rules over a whole site bring one; what is found while a file is read shows the author's own line.
    package let example: Rule.Example?

    package init(id: RuleID, why: Phrase, severity: Severity? = nil, example: Rule.Example? = nil) {
        self.id = id
        self.why = why
        self.severity = severity
        self.example = example
    }

    package init(of rule: Rule) {
        self.init(id: rule.id, why: rule.why, severity: rule.severity, example: rule.example)
    }
}

extension RuleSet {
    /// Of every finding there is, by its id.
    package var explanations: [Explanation] {
        (rules.map(Explanation.init(of:)) + RuleID.reasons.map { Explanation(id: $0, why: $1) }).sorted { $0.id < $1.id }
    }
}

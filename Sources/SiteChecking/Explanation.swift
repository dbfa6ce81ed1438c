/// Why a finding matters, for `check --explain`: the remedy next to the finding says what to do, this says why.
package struct Explanation: Sendable {
    package let id: String
    package let why: String
    /// Only the rules over a whole site bring one; what is found while a file is read shows the author's own line.
    package let example: Rule.Example?
}

extension RuleSet {
    /// Of every finding there is, by its id.
    package var explanations: [Explanation] {
        (rules.map { Explanation(id: $0.id, why: $0.why, example: $0.example) }
            + Explanation.besidesRules.map { Explanation(id: $0, why: $1, example: nil) }).sorted { $0.id < $1.id }
    }
}

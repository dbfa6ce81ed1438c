package import Diagnostics

/// A fact that no two entries of a kind may share, such as a guideline's number. The id is unique without being listed.
package struct UniqueFact: Sendable {
    /// The finding about the second entry with the same value.
    package let rule: RuleID
    package let key: String
    package let value: String
    /// What is wrong, as a whole sentence.
    package let summary: Phrase
    package let remedy: Phrase

    package init(rule: RuleID, key: String, value: String, _ summary: Phrase, remedy: Phrase) {
        self.rule = rule
        self.key = key
        self.value = value
        self.summary = summary
        self.remedy = remedy
    }
}

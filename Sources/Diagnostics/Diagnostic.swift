/// One finding about the author's input. A value: how it is worded on a screen and which exit code follows is decided at the edge.
package struct Diagnostic: Sendable, Hashable {
    /// Stable name of the rule in kebab-case, such as `unknown-key`; it can be looked up, skipped and cited.
    package let rule: String
    package let severity: Severity
    package let location: SourceLocation
    /// What is wrong, in one plain sentence for somebody who does not program.
    package let summary: String
    /// How to mend it, as an instruction; may suggest a name ("Did you mean `title`?").
    package let remedy: String?
    /// What takes the place of the marked characters, where the remedy has one answer and nobody has to choose: `sitegen check --fix`
    /// writes it.
    package let replacement: String?

    package init(
        rule: String, severity: Severity = .error, at location: SourceLocation, _ summary: String, remedy: String? = nil,
        replacement: String? = nil
    ) {
        self.rule = rule
        self.severity = severity
        self.location = location
        self.summary = summary
        self.remedy = remedy
        self.replacement = replacement
    }

    /// The same finding with another weight.
    package func with(_ severity: Severity) -> Diagnostic {
        with(severity, summary)
    }

    /// The same finding with another weight, and in other words.
    package func with(_ severity: Severity, _ summary: String) -> Diagnostic {
        Diagnostic(rule: rule, severity: severity, at: location, summary, remedy: remedy, replacement: replacement)
    }
}

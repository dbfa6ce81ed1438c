/// One finding about the author's input. A value: how it is worded on a screen and which exit code follows is decided at the edge.
package struct Diagnostic: Sendable, Hashable {
    package let rule: RuleID
    package let severity: Severity
    package let location: SourceLocation
    /// What is wrong, in one plain sentence for somebody who does not program.
    package let summary: Phrase
    /// How to mend it, as an instruction; may suggest a name ("Did you mean `title`?").
    package let remedy: Phrase?
    /// What takes the place of the marked characters, where the remedy has one answer and nobody has to choose: `sitegen check --fix`
    /// writes it.
    package let replacement: String?
    /// Further places that the finding is about.
    package let notes: [Note]

    /// Another place, and what is there: the first use of an id that is used twice, or the sentence that says the opposite.
    package struct Note: Sendable, Hashable {
        package let location: SourceLocation
        package let text: Phrase

        package init(at location: SourceLocation, _ text: Phrase) {
            self.location = location
            self.text = text
        }
    }

    package init(
        rule: RuleID, severity: Severity = .error, at location: SourceLocation, _ summary: Phrase, remedy: Phrase? = nil,
        replacement: String? = nil, notes: [Note] = []
    ) {
        self.rule = rule
        self.severity = severity
        self.location = location
        self.summary = summary
        self.remedy = remedy
        self.replacement = replacement
        self.notes = notes
    }

    /// The same finding with another weight.
    package func with(_ severity: Severity) -> Diagnostic {
        with(severity, summary)
    }

    /// The same finding with another weight, and in other words.
    package func with(_ severity: Severity, _ summary: Phrase) -> Diagnostic {
        Diagnostic(
            rule: rule, severity: severity, at: location, summary, remedy: remedy, replacement: replacement, notes: notes)
    }

    /// The same finding in the language of a table.
    package func translated(by table: PhraseTable) -> Diagnostic {
        Diagnostic(
            rule: rule, severity: severity, at: location, summary.translated(by: table), remedy: remedy?.translated(by: table),
            replacement: replacement, notes: notes.map { Note(at: $0.location, $0.text.translated(by: table)) })
    }
}

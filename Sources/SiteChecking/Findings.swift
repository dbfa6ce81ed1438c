package import Diagnostics
import SiteFields

/// What one rule found. It adds the rule's id to each finding, so that the rule need not.
///
/// Rules run on sites that did not load cleanly, so that an author hears of everything in one run. Where a value is missing or could not be
/// read, a stand-in takes its place, and a finding about the stand-in is left out here: no rule has to know which values are real.
package struct Findings {
    private let rule: RuleID
    private let severity: Severity
    private(set) var log = DiagnosticLog()

    /// The text whose words were found last: one text may have thousands of findings.
    private var places: (text: SourceLocation, words: AuthorTextPlaces)?
    /// Places of values that could not be read.
    private let unreadable: Set<SourceLocation>

    init(of rule: Rule, unreadable: Set<SourceLocation>) {
        self.rule = rule.id
        severity = rule.severity
        self.unreadable = unreadable
    }

    /// The place of words in one of the authors' texts.
    mutating func place(of words: Substring, in text: AuthorText) -> SourceLocation {
        if places?.text != text.location { places = (text.location, AuthorTextPlaces(text)) }
        return places?.words.location(of: words) ?? text.location
    }

    /// Whether words are between backticks in the author's file: what is typed or clicked, not prose.
    mutating func isCode(_ words: Substring, in text: CheckedText) -> Bool {
        _ = place(of: words, in: text.source)
        return places?.words.isInCode == true
    }

    package mutating func report(
        at location: SourceLocation, _ summary: Phrase, remedy: Phrase, as severity: Severity? = nil, notes: [Diagnostic.Note] = []
    ) {
        guard !unreadable.contains(location) else { return }
        log.report(Diagnostic(rule: rule, severity: severity ?? self.severity, at: location, summary, remedy: remedy, notes: notes))
    }
}

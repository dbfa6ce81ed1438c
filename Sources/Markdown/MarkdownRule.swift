internal import Diagnostics

/// Every finding this module can report, so that a list of all rules can be complete.
package enum MarkdownRule: String, Sendable, CaseIterable {
    case rawHTML = "raw-html"
    case imageAltMissing = "image-alt-missing"
    case emptyLinkText = "empty-link-text"
    case titleNotShown = "title-not-shown"
    case brokenLinkSyntax = "broken-link-syntax"
    case foreignSyntax = "foreign-syntax"
    case strayEmphasis = "stray-emphasis"
    case missedMarker = "missed-marker"
    case commentBeforeText = "comment-before-text"
    case controlCharacter = "control-character"
    case headingLevelJump = "heading-level-jump"
    case unknownCallout = "unknown-callout"
    case malformedCallout = "malformed-callout"
    case footnoteMissing = "footnote-missing"
    case footnoteUnused = "footnote-unused"
    case documentTooLarge = "document-too-large"
    case slowDocument = "slow-document"

    func finding(_ severity: Severity = .error, at location: SourceLocation, _ summary: String, remedy: String) -> Diagnostic {
        Diagnostic(rule: rawValue, severity: severity, at: location, summary, remedy: remedy)
    }
}

package import Diagnostics

/// One thing in an author's words that would be on the page as it is typed, although it was meant as markup.
package struct Leftover {
    package let rule: RuleID
    package var severity: Severity = .warning
    /// Offsets in the bytes that were looked at.
    package let range: Range<Int>
    package let summary: Phrase
    package let remedy: Phrase
}

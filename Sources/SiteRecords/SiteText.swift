package import Diagnostics
package import SiteModel
package import SiteValues

/// One text of a site in one language, as somebody answers for it: a guideline, a page, a question with its answer. What it says is its
/// ``meaning``; where each part of it is written is known, so that a finding can point at the very line.
package struct SiteText: Sendable {
    /// How commands and records name it: `SM-04`, `pages/your-rights`, `faq/pay`, `monitoring`.
    package let name: String
    /// What it was called before, too.
    package let aliases: [String]
    package let language: Language
    package let title: String
    /// What it is, such as `guideline`.
    package let kind: String
    package let stance: Stance?
    package let guidelineKind: GuidelineKind?
    /// Of the facts: in the original's file, where approvals are kept.
    package let originalPath: String
    package let location: SourceLocation
    /// Where the entry begins in the original's file.
    package let originalLocation: SourceLocation
    package let publication: Publication?
    package let replacedBy: String?
    /// nil for a kind that nobody clears.
    package let approvals: [Approval]?
    package let approvalsLocation: SourceLocation
    package let changes: [ChangeNote]
    package let changesLocation: SourceLocation
    package let parts: [TextPart]

    /// Of all parts.
    package let meaning: Meaning

    package var words: [String] { Meaning.words(of: parts.map(\.text).joined(separator: "\n")) }
}

/// A paragraph, a heading or a line of a text.
package struct TextPart: Sendable, Hashable {
    package enum Role: String, Sendable, Hashable {
        case heading, text
        /// Not words of the text, but part of what it means, such as a guideline's stance.
        case fact
    }

    /// The key it follows in its file, with the heading it is under: `summary`, `body`, `body: If it has happened`.
    package let section: String
    package let role: Role
    package let text: String
    package let location: SourceLocation

    package init(section: String, role: Role, text: String, location: SourceLocation) {
        self.section = section
        self.role = role
        self.text = text
        self.location = location
    }
}

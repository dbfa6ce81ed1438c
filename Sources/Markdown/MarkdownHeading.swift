package import Diagnostics
import Text

/// A heading inside a document: for tables of contents, for search, and as the target of `#part`.
package struct MarkdownHeading: Sendable, Hashable {
    /// As rendered, 2 to 6.
    package let level: Int
    package let text: String
    /// Unique within the document, with `MarkdownOptions.idPrefix` in front; the rendered heading carries it.
    package let id: String
    package let location: SourceLocation

    package init(level: Int, text: String, id: String, location: SourceLocation) {
        self.level = level
        self.text = text
        self.id = id
        self.location = location
    }
}

/// A heading with the words below it, up to the next heading: what a search result points at.
package struct MarkdownSection: Sendable, Hashable {
    /// nil for the words before the first heading.
    package let heading: MarkdownHeading?
    /// The words, with U+001F between the cells of a table: what one cell says does not go on in the next.
    package let separatedText: String
    /// The same with the ids of guidelines where links take their words from them, as in `Ask [](SM-12)`.
    package let namedText: String

    package var plainText: String { separatedText.substituting("\u{1F}", with: " ") }

    package init(heading: MarkdownHeading?, separatedText: String, named: String? = nil) {
        self.heading = heading
        self.separatedText = separatedText
        namedText = named ?? separatedText
    }
}

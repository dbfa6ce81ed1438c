package import Diagnostics
import Text
package import Typesetting

/// What the language of a text decides when it is read: its typography, and the words that no author wrote.
package struct TextConventions: Sendable, Hashable {
    package let typography: Typography
    package let words: MarkdownWords
    /// Whether every text says in a ``PlaceMark`` where it comes from.
    package var marksPlaces = false

    package init(typography: Typography, words: MarkdownWords) {
        self.typography = typography
        self.words = words
    }

    /// A plain text with the marks of the language.
    package func smart(_ text: String) -> String { typography.smart(text) }

    /// A text of an author with its place, while somebody asks for places.
    package func placed(_ text: String, at location: SourceLocation) -> String {
        marksPlaces ? PlaceMark.marked(text, as: location.placeMark) : text
    }

    /// For reading facts alone: no language, no words.
    package static let none = TextConventions(
        typography: .straight,
        words: MarkdownWords(
            note: "", tip: "", important: "", warning: "", example: "", footnote: "", backToText: "", table: "", taskDone: "", taskOpen: "")
    )
}

extension SourceLocation {
    var placeMark: String { "\(path):\(line ?? 1)" }
}

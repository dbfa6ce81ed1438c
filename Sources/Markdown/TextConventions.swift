package import Typesetting

/// What the language of a text decides when it is read: its typography, and the words that no author wrote.
package struct TextConventions: Sendable, Hashable {
    package let typography: Typography
    package let words: MarkdownWords

    package init(typography: Typography, words: MarkdownWords) {
        self.typography = typography
        self.words = words
    }

    /// A plain text with the marks of the language.
    package func smart(_ text: String) -> String { typography.smart(text) }

    /// For reading facts alone: no language, no words.
    package static let none = TextConventions(
        typography: .straight,
        words: MarkdownWords(
            note: "", tip: "", important: "", warning: "", example: "", footnote: "", backToText: "", table: "", taskDone: "", taskOpen: "")
    )
}

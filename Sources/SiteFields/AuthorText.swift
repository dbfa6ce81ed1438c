package import Diagnostics
package import Markdown
package import SiteValues

/// A text that an author wrote for readers, with its place: what rules over words look at, of whatever kind it is.
///
/// Variables are filled and marks of Markdown are gone; quotation marks and dashes are as the author typed them.
package struct AuthorText: Sendable {
    package let text: String
    /// The key it follows, such as `summary`; `body` for the text below the front matter.
    package let key: String
    /// Of the words themselves: the original's where nobody has translated them.
    package let language: Language
    package let file: SourceFile
    /// Where the text begins.
    package let location: SourceLocation
    /// Words that are not the author's own, such as how not to say it: no rule judges them.
    package var isQuoted = false
    /// Where the text has headings: they and what is below each.
    package var sections: [MarkdownSection] = []

    /// The place of a piece of the text. A text that is folded has other lines than its file, so the piece is looked for there; where it
    /// goes over a line's end, its first words are enough.
    ///
    /// - Parameter occurrence: how many times the same piece comes before it in the text.
    package func location(of piece: Substring, occurrence: Int = 0) -> SourceLocation {
        var words = piece.split(separator: " ", omittingEmptySubsequences: false)
        while !words.isEmpty {
            let found = file.location(of: words.joined(separator: " "), occurrence: occurrence, from: location)
            if found != location { return found }
            words.removeLast(words.count > 4 ? words.count / 2 : 1)
        }
        return location
    }
}

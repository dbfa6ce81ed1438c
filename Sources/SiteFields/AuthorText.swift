package import Diagnostics
package import Markdown
package import SiteValues
import Text

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

    /// The place of a slice of the text, or of the text in another form with as many uses of the same words before it. A text that is
    /// folded has other lines than its file, so the words are looked for there; where they go over a line's end, the first of them are enough.
    package func location(of piece: Substring) -> SourceLocation {
        let before = Array(piece.base.utf8[..<piece.startIndex])
        var words = piece.split(separator: " ", omittingEmptySubsequences: false)
        while !words.isEmpty {
            let sought = words.joined(separator: " ")
            let found = file.location(of: sought, occurrence: before[...].count(ofText: sought), from: location)
            if found != location { return found }
            words.removeLast(words.count > 4 ? words.count / 2 : 1)
        }
        return location
    }
}

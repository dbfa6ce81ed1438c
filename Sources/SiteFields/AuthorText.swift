package import Diagnostics
package import Markdown
package import SiteValues

/// A text that an author wrote for readers, with its place: what rules over words look at, of whatever kind it is.
///
/// Variables are filled and marks of Markdown are gone; quotation marks and dashes are as the author typed them.
///
/// A class, because a large site has tens of thousands of them, and they go through many lists.
package final class AuthorText: Sendable {
    /// Between the cells of a table is U+001F.
    package let text: String
    /// The key it follows, such as `summary`; `body` for the text below the front matter.
    package let key: String
    /// Of the words themselves: the original's where nobody has translated them.
    package let language: Language
    package let file: SourceFile
    /// Where the text begins.
    package let location: SourceLocation
    /// Words that are not the author's own, such as how not to say it: no rule judges them.
    package let isQuoted: Bool
    /// Where the text has headings: they and what is below each.
    package let sections: [MarkdownSection]

    package init(
        text: String, key: String, language: Language, file: SourceFile, location: SourceLocation, isQuoted: Bool = false,
        sections: [MarkdownSection] = []
    ) {
        self.text = text
        self.key = key
        self.language = language
        self.file = file
        self.location = location
        self.isQuoted = isQuoted
        self.sections = sections
    }

    /// One place alone; `AuthorTextPlaces` for many of the same text.
    package func location(of piece: Substring) -> SourceLocation {
        var places = AuthorTextPlaces(self)
        return places.location(of: piece)
    }
}

/// What a document's text alone does not say: its language, and how it fits into the page around it.
package struct MarkdownOptions: Sendable, Hashable {
    /// Of the text's language.
    package var conventions: TextConventions
    /// Longer texts are not parsed: the library has inputs on which its time grows with the square of the length.
    package var maximumBytes: Int
    /// The page's title is its only `h1`, so `#` and `##` are both an `h2`; this is added for a document that is deeper in its page.
    package var headingLevelOffset: Int
    /// Put before the ids of headings and footnotes when several documents share a page.
    package var idPrefix: String
    /// Ids that the page around the text has already: a heading of the same name is numbered, as a second heading would be.
    package var takenIDs: [String] = []
    /// Noncharacters that the program has put into the text. The author's own are a finding.
    package var programMarks: [Unicode.Scalar] = []
    /// A document that takes longer is named in a warning.
    package var slowAfter: Duration

    package init(
        _ conventions: TextConventions, maximumBytes: Int = 262_144, headingLevelOffset: Int = 0, idPrefix: String = "",
        slowAfter: Duration = .seconds(1)
    ) {
        self.conventions = conventions
        self.maximumBytes = maximumBytes
        self.headingLevelOffset = headingLevelOffset
        self.idPrefix = idPrefix
        self.slowAfter = slowAfter
    }

    var words: MarkdownWords { conventions.words }
}

/// What a document's text alone does not say: its language, and how it fits into the page around it.
package struct MarkdownOptions: Sendable, Hashable {
    /// BCP 47 tag of the text, such as `de`: decides the quotation marks.
    package var language: String
    /// Longer texts are not parsed: the library has inputs on which its time grows with the square of the length.
    package var maximumBytes: Int
    /// The page's title is its only `h1`, so `#` and `##` are both an `h2`; this is added for a document that stands deeper in its page.
    package var headingLevelOffset: Int
    /// Put before the ids of headings and footnotes when several documents stand on one page.
    package var idPrefix: String
    /// Words the renderer adds by itself.
    package var words: MarkdownWords
    /// A document that takes longer is named in a warning.
    package var slowAfter: Duration

    package init(
        language: String, maximumBytes: Int = 262_144, headingLevelOffset: Int = 0, idPrefix: String = "", words: MarkdownWords? = nil,
        slowAfter: Duration = .seconds(1)
    ) {
        self.language = language
        self.maximumBytes = maximumBytes
        self.headingLevelOffset = headingLevelOffset
        self.idPrefix = idPrefix
        self.words = words ?? .builtIn(for: language)
        self.slowAfter = slowAfter
    }
}

import Text

/// A Markdown text, parsed and rendered once, and cut where links and images are, because their addresses are known only when pages are
/// planned. Raw HTML never gets into it, so its bytes are safe to put on a page.
package struct MarkdownDocument: Sendable, Equatable {
    /// A stretch of the rendered text; numbers are indices into ``links`` and ``images``. Starts and ends of links alternate.
    package enum Segment: Sendable, Equatable {
        case html([UInt8])
        case linkStart(Int)
        case linkEnd(Int)
        case image(Int)
    }

    package let segments: [Segment]
    package let links: [MarkdownLink]
    package let images: [MarkdownImage]
    package let tables: [MarkdownTable]
    package let headings: [MarkdownHeading]
    /// The words under each heading, in order; at most the first has no heading.
    package let sections: [MarkdownSection]
    /// Names that headings had before, and that are places on the page still.
    private let formerAnchors: [String]

    package static let empty = MarkdownDocument(segments: [], links: [], images: [], tables: [], headings: [], sections: [])

    init(
        segments: [Segment], links: [MarkdownLink], images: [MarkdownImage], tables: [MarkdownTable], headings: [MarkdownHeading],
        sections: [MarkdownSection], formerAnchors: [String] = []
    ) {
        self.segments = segments
        self.links = links
        self.images = images
        self.tables = tables
        self.headings = headings
        self.sections = sections
        self.formerAnchors = formerAnchors
    }

    /// Names of the places that a link may point to.
    package var anchors: Set<String> { Set(headings.map(\.id)).union(formerAnchors) }

    /// All words without markup, headings included; a line for each paragraph.
    package var plainText: String { separatedText.substituting("\u{1F}", with: " ") }

    /// The same with U+001F between the cells of a table.
    package var separatedText: String {
        var lines: [String] = []
        for section in sections {
            if let heading = section.heading { lines.append(heading.text) }
            if !section.separatedText.isEmpty { lines.append(section.separatedText) }
        }
        return lines.joined(separator: "\n")
    }

    /// Words between blanks and line ends; what a no-break space holds together is one word.
    package var wordCount: Int { sections.reduce(0) { $0 + ($1.heading?.text.wordCount ?? 0) + $1.plainText.wordCount } }

    /// True if nothing would be on the page.
    package var isEmpty: Bool {
        segments.isEmpty
    }
}

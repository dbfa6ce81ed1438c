/// A text document as it is handed to people who work in Word or LibreOffice: paragraphs, tables, and what was inserted and deleted as
/// changes that they can accept or reject there. ``WordWriter`` makes the parts of a .docx of it.
package struct WordDocument: Sendable {
    /// Who is named as the author of the document, its insertions and deletions.
    static let author = "sitegen"

    package let title: String
    /// A language tag such as `de-AT`, for spelling and hyphenation.
    package let language: String
    /// At the foot of every page.
    package let footer: String
    /// The day of its insertions and deletions, and of the document itself, as `2026-11-29`.
    package let date: String
    /// Metadata stored in the document and read back with it.
    package let properties: [(name: String, value: String)]
    package var blocks: [WordBlock]

    package init(
        title: String, language: String, footer: String, date: String, properties: [(name: String, value: String)] = [],
        blocks: [WordBlock]
    ) {
        self.title = title
        self.language = language
        self.footer = footer
        self.date = date
        self.properties = properties
        self.blocks = blocks
    }
}

/// What a document is made of, from top to bottom.
package enum WordBlock: Sendable, Equatable {
    case paragraph(WordParagraph)
    /// The first row is the head, repeated on every page. Columns are as wide as these weights to each other.
    case table([[WordParagraph]], weights: [Int])
    case pageBreak
}

/// Words of one style, in the text or in a cell of a table.
package struct WordParagraph: Sendable, Equatable {
    package enum Style: String, Sendable, Hashable {
        case title = "Title"
        case heading1 = "Heading1"
        case heading2 = "Heading2"
        case heading3 = "Heading3"
        case text = "TextBody"
        /// Small and grey: what a key is called, where a text is.
        case label = "Label"
        case cell = "Cell"
    }

    package let style: Style
    package let runs: [WordRun]
    /// The bookmark that identifies the paragraph when the document is read back: at most 40 ASCII letters, digits and underscores.
    package let bookmark: String?
    /// Numbered on from the paragraph before.
    package let isNumbered: Bool
    /// A bar in the margin.
    package let isChanged: Bool

    package init(
        _ style: Style, _ runs: [WordRun], bookmark: String? = nil, isNumbered: Bool = false, isChanged: Bool = false
    ) {
        self.style = style
        self.runs = runs
        self.bookmark = bookmark
        self.isNumbered = isNumbered
        self.isChanged = isChanged
    }

    package init(_ style: Style, _ text: String, bookmark: String? = nil, isNumbered: Bool = false, isChanged: Bool = false) {
        self.init(style, [WordRun(text)], bookmark: bookmark, isNumbered: isNumbered, isChanged: isChanged)
    }
}

/// Words of a paragraph that have one look and are all plain, all inserted or all deleted. A run of no text is left out.
package struct WordRun: Sendable, Equatable {
    package enum Kind: Sendable, Hashable {
        case plain, inserted, deleted
    }

    package let text: String
    package let kind: Kind
    package let isBold: Bool

    package init(_ text: String, _ kind: Kind = .plain, isBold: Bool = false) {
        self.text = text
        self.kind = kind
        self.isBold = isBold
    }
}

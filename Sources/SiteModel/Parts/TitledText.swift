package import Markdown
package import SiteFields

/// A heading and what is under it, as plain words.
package struct TitledText: FieldReadable {
    package let title: String
    package let text: String

    package init(from fields: inout FieldReader) {
        title = fields.word("title", .text)
        text = fields.word("text", .text)
    }
}

/// A heading and Markdown under it.
package struct TitledMarkdown: FieldReadable {
    package let title: String
    package let text: MarkdownDocument

    package init(from fields: inout FieldReader) {
        title = fields.word("title", .text)
        text = fields.word("text", .markdown)
    }
}

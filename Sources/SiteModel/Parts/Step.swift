package import Markdown
package import SiteFields

/// One step of a sequence to follow.
package struct Step: FieldReadable {
    package let title: String
    package let text: MarkdownDocument

    package init(from fields: inout FieldReader) {
        title = fields.word("title", .text)
        text = fields.word(optional: "text", .markdown) ?? .empty
    }
}

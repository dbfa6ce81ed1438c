package import SiteFields

/// A sentence rewritten, and why: for the page on tone of voice.
package struct BeforeAfter: FieldReadable {
    package let before: String
    package let after: String
    package let why: String?

    package init(from fields: inout FieldReader) {
        before = fields.word("before", .quotation)
        after = fields.word("after", .text)
        why = fields.word(optional: "why", .text)
    }
}

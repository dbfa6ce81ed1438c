package import SiteFields

/// What a guideline rests on where something is binding: a contract, a code of conduct.
package struct Binding: FieldReadable {
    package let title: String
    package let note: String?
    package let href: String?

    package init(from fields: inout FieldReader) {
        title = fields.word("title", .text)
        note = fields.word(optional: "note", .text)
        href = fields.word(optional: "href", .address)
    }
}

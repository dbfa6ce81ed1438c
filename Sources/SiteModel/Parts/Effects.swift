package import SiteFields

/// What could happen, to whom.
package struct Effects: FieldReadable {
    package let you: String
    package let colleagues: String
    package let organisation: String

    package init(from fields: inout FieldReader) {
        you = fields.word("you", .text)
        colleagues = fields.word("colleagues", .text)
        organisation = fields.word("organisation", .text)
    }
}

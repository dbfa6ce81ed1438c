/// A topic the guidelines must cover. The catalogue is data: travel or security bring their own.
package struct MustHave: IdentifiedKind {
    package static let place = ContentPlace.entries(file: "must_haves")

    package let provenance: Provenance
    package let id: EntryID
    package let number: Int
    package let optional: Bool
    package let title: String

    package init(from fields: inout FieldReader) {
        provenance = Provenance(of: fields)
        id = fields.fact("id", .id)
        number = fields.fact("number", .number(1...999))
        optional = fields.fact(optional: "optional", .flag) ?? false
        title = fields.word("title", .text)
    }
}

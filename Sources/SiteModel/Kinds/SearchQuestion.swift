package import SiteFields
package import SiteValues

/// Questions as people type them, and the page that the search must answer them with. `sitegen check` asks them all.
package struct SearchQuestion: IdentifiedKind {
    package static let place = ContentPlace.entries(file: "questions")
    package static let displayName = "search question"

    package let provenance: Provenance
    package let id: EntryID
    /// Any of them may come first; written as in ``SearchHint/page``.
    package let pages: [String]
    package let ask: [Placed<String>]

    package init(from fields: inout FieldReader) {
        provenance = Provenance(of: fields)
        id = fields.fact("id", .id)
        pages = fields.facts("pages", .verbatim, atLeast: 1)
        ask = fields.words("ask", FieldFormat.quotation.placed, atLeast: 1)
    }
}

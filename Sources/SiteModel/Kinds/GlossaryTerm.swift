package import Markdown
package import SiteFields
package import SiteValues

/// A word that could not be avoided, in plain words.
package struct GlossaryTerm: IdentifiedKind {
    package static let place = ContentPlace.entries(file: "glossary")
    package static let displayName = "glossary term"

    package let provenance: Provenance
    package let id: EntryID
    package let term: String
    package let plain: MarkdownDocument

    package init(from fields: inout FieldReader) {
        provenance = Provenance(of: fields)
        id = fields.fact("id", .id)
        term = fields.word("term", .quotation)
        plain = fields.word("plain", .markdown)
    }
}

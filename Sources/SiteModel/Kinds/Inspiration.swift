package import Markdown
package import SiteFields
package import SiteValues

/// Somebody else's guidelines worth a look, and what to borrow from them.
package final class Inspiration: DocumentKind, IdentifiedKind {
    package static let place = ContentPlace.documents(folder: "inspiration")
    package static let displayName = "inspiration"
    package static let ordering = EntryOrder<Inspiration> { ($0.name.lowercased(), $0.id) < ($1.name.lowercased(), $1.id) }

    package let provenance: Provenance
    package let slug: Slug
    package let publication: Publication

    package let id: EntryID
    package let link: String
    /// Of what the link leads to.
    package let language: Language
    package let checked: CivilDate
    /// The link leads to somebody else's report or copy.
    package let secondary: Bool

    package let name: String
    package let kindOf: String
    package let why: String
    package let borrow: [String]
    package let tone: String
    package let note: String?
    package let body: MarkdownDocument

    package init(from fields: inout FieldReader) {
        provenance = Provenance(of: fields)
        slug = fields.slug
        publication = Publication(from: &fields)

        id = fields.fact("id", .id)
        link = fields.fact("link", .webAddress)
        language = fields.fact("language", .language)
        checked = fields.fact("checked", .date)
        secondary = fields.fact(optional: "secondary", .flag) ?? false

        name = fields.word("name", .quotation)
        kindOf = fields.word("kind_of", .text)
        why = fields.word("why", .text)
        borrow = fields.words("borrow", .text, atLeast: 1)
        tone = fields.word("tone", .text)
        note = fields.word(optional: "note", .text)
        body = fields.body()
    }
}

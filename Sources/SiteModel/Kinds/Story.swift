import Diagnostics
package import Markdown
package import SiteFields
package import SiteValues

/// A colleague's story. Invented ones say so; true ones have a consent, which may run out.
package struct Story: IdentifiedKind {
    package static let place = ContentPlace.entries(file: "stories")
    package static let displayName = "story"

    package let provenance: Provenance
    package let id: EntryID
    package let guidelines: [GuidelineID]
    package let fictional: Bool
    /// Where the consent is filed.
    package let consent: String?
    package let consentExpires: CivilDate?
    package let title: String
    package let teller: String
    package let text: MarkdownDocument
    package let photo: Photo?

    package init(from fields: inout FieldReader) {
        provenance = Provenance(of: fields)
        id = fields.fact("id", .id)
        guidelines = fields.facts("rules", .guideline)
        fictional = fields.fact(optional: "fictional", .flag) ?? false
        consent = fields.fact(optional: "consent", .verbatim)
        consentExpires = fields.fact(optional: "consent_expires", .date)
        title = fields.word("title", .text)
        teller = fields.word("teller", .text)
        text = fields.word("text", .markdown)
        photo = fields.photo()
        if !fictional {
            fields.requireField("consent", because: "a true story needs its teller's consent; an invented one says `fictional: true`")
        }
    }
}

import Diagnostics
package import SiteFields
package import SiteValues

/// A colleague others like to read, nominated by colleagues.
package struct Superstar: IdentifiedKind {
    package static let place = ContentPlace.entries(file: "superstars")
    package static let displayName = "superstar"

    package let provenance: Provenance
    package let id: EntryID
    package let fictional: Bool
    /// Where the consent is filed.
    package let consent: String?
    package let consentExpires: CivilDate?
    package let link: String?
    package let photo: Photo?
    package let name: String
    package let place: String
    package let sentence: String

    package init(from fields: inout FieldReader) {
        provenance = Provenance(of: fields)
        id = fields.fact("id", .id)
        fictional = fields.fact(optional: "fictional", .flag) ?? false
        consent = fields.fact(optional: "consent", .verbatim)
        consentExpires = fields.fact(optional: "consent_expires", .date)
        link = fields.fact(optional: "link", .webAddress)
        name = fields.word("name", .text)
        place = fields.word("place", .text)
        sentence = fields.word("sentence", .text)
        photo = fields.photo()
        if !fictional { fields.requireField("consent", because: "a real person needs to agree; an invented one says `fictional: true`") }
    }
}

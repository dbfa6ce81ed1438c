package import SiteFields
package import SiteValues

/// One of the organisation's own channels, and whether its posts are ready to share.
package struct Channel: IdentifiedKind {
    package static let place = ContentPlace.entries(file: "channels")
    package static let displayName = "channel"

    package let provenance: Provenance
    package let id: EntryID
    package let url: String?
    package let language: Language
    package let owner: EntryID
    package let checked: CivilDate
    package let safeToShare: Bool

    package let name: String
    package let purpose: String?
    package let handle: String?

    package init(from fields: inout FieldReader) {
        provenance = Provenance(of: fields)
        id = fields.fact("id", .id)
        url = fields.fact(optional: "url", .webAddress)
        language = fields.fact("language", .language)
        owner = fields.fact("owner", .reference(to: Contact.self))
        checked = fields.fact("checked", .date)
        safeToShare = fields.fact(optional: "safe_to_share", .flag) ?? false

        name = fields.word("name", .text)
        purpose = fields.word(optional: "purpose", .text)
        handle = fields.word(optional: "handle", .text)
    }
}

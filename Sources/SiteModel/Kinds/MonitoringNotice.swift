package import SiteFields
package import SiteValues

/// What the organisation sees when it looks around, told before anybody has to ask.
package struct MonitoringNotice: ContentKind {
    package static let place = ContentPlace.single(file: "monitoring")
    package static let displayName = "monitoring notice"

    package let provenance: Provenance
    package let active: Bool
    package let contact: EntryID?
    package let approvals: [Approval]
    package let reviewed: CivilDate?

    package let purpose: String
    package let basis: String
    package let what: [String]
    package let notWhat: [String]
    package let whoSees: String
    package let howLong: String
    package let tools: String?
    package let rights: String
    /// With those who represent the staff, where there are any.
    package let agreement: String?
    package let objection: String

    package init(from fields: inout FieldReader) {
        provenance = Provenance(of: fields)
        active = fields.fact("active", .flag)
        contact = fields.fact(optional: "contact", .reference(to: Contact.self))
        approvals = fields.facts("approvals", .group(Approval.self))
        reviewed = fields.fact(optional: "reviewed", .date)

        purpose = fields.word("purpose", .text)
        basis = fields.word("basis", .text)
        what = fields.words("what", .text, atLeast: 1)
        notWhat = fields.words("not_what", .text, atLeast: 1)
        whoSees = fields.word("who_sees", .text)
        howLong = fields.word("how_long", .text)
        tools = fields.word(optional: "tools", .text)
        rights = fields.word("rights", .text)
        agreement = fields.word(optional: "agreement", .text)
        objection = fields.word("objection", .text)
    }
}

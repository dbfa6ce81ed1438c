package import Markdown
package import SiteFields
package import SiteValues

/// The ambassador programme: what each side gets, and the promise of no quotas and no scripts.
package struct Programme: ContentKind {
    package static let place = ContentPlace.single(file: "programme")
    package static let displayName = "ambassador programme"

    package let provenance: Provenance
    package let active: Bool
    package let contact: EntryID?
    package let approvals: [Approval]

    package let title: String
    package let intro: MarkdownDocument
    package let youGet: [String]
    package let weGet: [String]
    package let promise: [String]

    package init(from fields: inout FieldReader) {
        provenance = Provenance(of: fields)
        active = fields.fact("active", .flag)
        contact = fields.fact(optional: "contact", .reference(to: Contact.self))
        approvals = fields.facts("approvals", .group(Approval.self))

        title = fields.word("title", .text)
        intro = fields.word("intro", .markdown)
        youGet = fields.words("you_get", .text, atLeast: 1)
        weGet = fields.words("we_get", .text, atLeast: 1)
        promise = fields.words("promise", .text, atLeast: 1)
    }
}

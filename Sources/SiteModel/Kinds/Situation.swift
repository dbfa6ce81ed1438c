package import SiteFields
package import SiteValues

/// A moment in which a reader needs an answer now: a tree of questions that ends in answers. An object that never changes, because
/// each of its questions and answers is a page that knows the whole of it.
package final class Situation: AddressedKind, IdentifiedKind {
    package static let place = ContentPlace.entries(file: "situations")
    package static let displayName = "situation"

    package let provenance: Provenance
    package let id: EntryID
    package let icon: String?
    package let urgent: Bool
    package let contact: EntryID
    package let approvals: [Approval]
    package let aliases: [FormerAddress]
    /// The first is the start.
    package let nodes: [SituationNode]

    /// The reader's own words: "I posted something and now I feel sick".
    package let situation: String
    package let keywords: [String]

    package init(from fields: inout FieldReader) {
        provenance = Provenance(of: fields)
        id = fields.fact("id", .id)
        icon = fields.fact(optional: "icon", .icon)
        urgent = fields.fact(optional: "urgent", .flag) ?? false
        contact = fields.fact("contact", .reference(to: Contact.self))
        approvals = fields.facts("approvals", .group(Approval.self))
        aliases = fields.facts("aliases", .formerAddress)
        situation = fields.word("situation", .text)
        keywords = fields.words("keywords", .quotation)
        nodes = fields.entries("nodes", SituationNode.self, isRequired: true)
        SituationTree.check(nodes, in: &fields)
    }

    package var name: String { situation }
    package var start: SituationNode? { nodes.first }

    package func node(_ id: EntryID) -> SituationNode? {
        nodes.first { $0.id == id }
    }
}

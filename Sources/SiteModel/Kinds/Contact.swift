import Diagnostics
package import SiteFields
package import SiteValues
import Text

/// Somebody to ask, with the hours and whom to ring when nobody answers.
package struct Contact: IdentifiedKind {
    package static let place = ContentPlace.entries(file: "contacts")
    package static let displayName = "contact"

    /// Ids that variables ask for: `{{ oops_phone }}` is the number of `oops`, `{{ social_email }}` the address of `social`.
    package static let namesInVariables = ["oops", "social"]

    package let provenance: Provenance
    package let id: EntryID
    /// Ids of other contacts for whom this one answers: a small organisation has fewer desks than its texts ask for.
    package let also: [EntryID]
    package let email: String?
    package let phone: String?
    package let fallback: EntryID?
    package let fallbackPhone: String?
    /// Belongs where somebody is in a hurry.
    package let urgent: Bool

    package let name: String
    package let role: String
    package let hours: String?
    package let forWhat: String
    package let fallbackNote: String?
    package let photo: Photo?

    package init(from fields: inout FieldReader) {
        provenance = Provenance(of: fields)
        id = fields.fact("id", .id)
        also = fields.facts("also", .id)
        email = fields.fact(optional: "email", .emailAddress)
        phone = fields.fact(optional: "phone", .phoneNumber)
        fallback = fields.fact(optional: "fallback", .reference(to: Contact.self))
        fallbackPhone = fields.fact(optional: "fallback_phone", .phoneNumber)
        urgent = fields.fact(optional: "urgent", .flag) ?? false

        name = fields.word("name", .text)
        role = fields.word("role", .text)
        hours = fields.word(optional: "hours", .text)
        forWhat = fields.word("for_what", .text)
        fallbackNote = fields.word(optional: "fallback_note", .text)
        photo = fields.photo()
        if fallback == id {
            fields.report(
                .badValue, at: fields.location(of: "fallback"),
                "`\(id)` is its own fallback: whoever finds nobody there is sent back there.",
                remedy: "Name another contact under `fallback`, or take the line out.")
        }
        if email == nil, phone == nil, !fields.contains("email"), !fields.contains("phone") {
            fields.report(
                .missingField, .warning, at: fields.original.location,
                "Nobody can reach this contact: it has no `email` and no `phone`.", remedy: "Add at least one of them.")
        }
    }

    /// The hours, or a question for them alone where somebody can be reached: the question of the fact may be about number and address, too.
    package func hours(asking question: String) -> String? {
        hours.map { (phone != nil || email != nil) && OpenMark.isWhole($0) ? OpenMark.marked(question) : $0 }
    }

    package var otherNames: [String] { also.map(\.name) }

    package func answers(for name: String) -> Bool { referenceName == name || otherNames.contains(name) }

    /// An id has one contact, whether it is an entry of its own or another answers for it.
    package var uniqueFacts: [UniqueFact] {
        ([id] + also).map { id in
            UniqueFact(
                rule: .duplicateID, key: "also", value: id.name, "More than one contact answers for `\(id.name)`.",
                remedy: "Leave it in one `also:`, or delete its own entry.")
        }
    }
}

import Diagnostics
package import SiteFields
package import SiteValues

/// A topic the guidelines must cover. The catalogue is data: travel or security bring their own.
package struct MustHave: IdentifiedKind {
    package static let place = ContentPlace.entries(file: "must_haves")
    package static let displayName = "must-have topic"
    package static let ordering = EntryOrder<MustHave> { ($0.number, $0.id) < ($1.number, $1.id) }

    package let provenance: Provenance
    package let id: EntryID
    package let number: Int
    package let optional: Bool
    package let title: String

    package init(from fields: inout FieldReader) {
        provenance = Provenance(of: fields)
        id = fields.fact("id", .id)
        number = fields.fact("number", .number(1...999_999))
        optional = fields.fact(optional: "optional", .flag) ?? false
        title = fields.word("title", .text)
    }

    package var uniqueFacts: [UniqueFact] {
        [
            UniqueFact(
                rule: .duplicateNumber, key: "number", value: "\(number)", "Two must-have topics have the number \(number).",
                remedy: "Give this one the next free number.")
        ]
    }
}

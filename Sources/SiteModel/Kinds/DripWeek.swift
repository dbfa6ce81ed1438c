package import SiteFields
package import SiteValues

/// One week of the short messages that follow the launch.
package struct DripWeek: IdentifiedKind {
    package static let place = ContentPlace.entries(file: "drip")
    package static let displayName = "drip week"
    package static let ordering = EntryOrder<DripWeek> { ($0.week, $0.id) < ($1.week, $1.id) }

    package let provenance: Provenance
    package let id: EntryID
    package let week: Int
    package let guideline: GuidelineID
    package let title: String
    package let text: String

    package init(from fields: inout FieldReader) {
        provenance = Provenance(of: fields)
        id = fields.fact("id", .id)
        week = fields.fact("week", .number(1...52))
        guideline = fields.fact("rule", .guideline)
        title = fields.word("title", .text)
        text = fields.word("text", .text)
    }
}

package import SiteFields
package import SiteValues

/// What is new on the site, for readers.
package struct ChangeLogEntry: IdentifiedKind {
    package static let place = ContentPlace.entries(file: "changelog")
    package static let displayName = "change log entry"
    package static let ordering = EntryOrder<ChangeLogEntry> { ($1.date, $0.id) < ($0.date, $1.id) }

    package let provenance: Provenance
    package let id: EntryID
    package let date: CivilDate
    package let guidelines: [GuidelineID]
    package let title: String
    package let text: String

    package init(from fields: inout FieldReader) {
        provenance = Provenance(of: fields)
        id = fields.fact("id", .id)
        date = fields.fact("date", .date)
        guidelines = fields.facts("rules", .guideline)
        title = fields.word("title", .text)
        text = fields.word("text", .text)
    }
}

/// What is new on the site, for readers.
package struct ChangeLogEntry: IdentifiedKind {
    package static let place = ContentPlace.entries(file: "changelog")

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

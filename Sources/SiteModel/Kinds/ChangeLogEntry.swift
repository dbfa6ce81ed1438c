/// What is new on the site, for readers.
package struct ChangeLogEntry: IdentifiedKind {
    package static let place = ContentPlace.entries(file: "changelog")

    package let origin: Origin
    package let id: EntryID
    package let date: CivilDate
    package let rules: [RuleID]
    package let title: String
    package let text: String

    package init(from fields: inout FieldReader) {
        origin = Origin(of: fields)
        id = fields.fact("id", .id)
        date = fields.fact("date", .date)
        rules = fields.facts("rules", .rule)
        title = fields.word("title", .text)
        text = fields.word("text", .text)
    }
}

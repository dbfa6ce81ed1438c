/// One week of the short messages that follow the launch.
package struct DripWeek: IdentifiedKind {
    package static let place = ContentPlace.entries(file: "drip")

    package let origin: Origin
    package let id: EntryID
    package let week: Int
    package let rule: RuleID
    package let title: String
    package let text: String

    package init(from fields: inout FieldReader) {
        origin = Origin(of: fields)
        id = fields.fact("id", .id)
        week = fields.fact("week", .number(1...52))
        rule = fields.fact("rule", .rule)
        title = fields.word("title", .text)
        text = fields.word("text", .text)
    }
}

package import SiteFields
package import SiteValues

/// How far somebody wants to go, from reading along to ambassador, with the way back down.
package struct Level: IdentifiedKind {
    package static let place = ContentPlace.entries(file: "levels")
    package static let displayName = "level"
    package static let ordering = EntryOrder<Level> { ($0.level, $0.id) < ($1.level, $1.id) }

    package let provenance: Provenance
    package let id: EntryID
    package let level: Int
    package let training: [EntryID]

    package let name: String
    package let whatYouDo: String
    package let time: String
    package let firstStep: String
    package let needsFirst: String
    package let youGet: String
    package let notThis: String
    package let stepDown: String
    package let workingTime: String?

    package init(from fields: inout FieldReader) {
        provenance = Provenance(of: fields)
        id = fields.fact("id", .id)
        level = fields.fact("level", .number(0...5))
        training = fields.facts("training", .reference(to: TrainingSession.self))

        name = fields.word("name", .text)
        whatYouDo = fields.word("what_you_do", .text)
        time = fields.word("time", .text)
        firstStep = fields.word("first_step", .text)
        needsFirst = fields.word("needs_first", .text)
        youGet = fields.word("you_get", .text)
        notThis = fields.word("not_this", .text)
        stepDown = fields.word("step_down", .text)
        workingTime = fields.word(optional: "working_time", .text)
    }
}

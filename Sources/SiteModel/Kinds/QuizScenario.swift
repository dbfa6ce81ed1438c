package import SiteFields
package import SiteValues

/// A scenario to guess the colour of.
package struct QuizScenario: IdentifiedKind {
    package static let place = ContentPlace.entries(file: "quiz")
    package static let displayName = "quiz scenario"

    package let provenance: Provenance
    package let id: EntryID
    package let answer: Stance
    package let guideline: GuidelineID
    package let incident: EntryID?
    package let scenario: String
    package let why: String

    package init(from fields: inout FieldReader) {
        provenance = Provenance(of: fields)
        id = fields.fact("id", .id)
        answer = fields.fact("answer", .oneOf(Stance.self))
        guideline = fields.fact("rule", .guideline)
        incident = fields.fact(optional: "incident", .reference(to: Incident.self))
        scenario = fields.word("scenario", .text)
        why = fields.word("why", .text)
    }
}

package import SiteFields
package import SiteValues

/// A course: where one learns it, and what one gets out of it.
package struct TrainingSession: IdentifiedKind {
    package static let place = ContentPlace.entries(file: "training")
    package static let displayName = "training session"

    package let provenance: Provenance
    package let id: EntryID
    package let start: LocalDateTime?
    package let end: LocalDateTime?
    package let timeZone: String?
    package let minutes: Int?
    package let languages: [Language]
    package let contact: EntryID?
    package let guidelines: [GuidelineID]

    package let title: String
    package let summary: String
    package let place: String?
    package let forWhom: String
    package let youGet: String
    package let agenda: [MinuteItem]
    package let handout: [String]

    package init(from fields: inout FieldReader) {
        provenance = Provenance(of: fields)
        id = fields.fact("id", .id)
        start = fields.fact(optional: "start", .dateTime)
        end = fields.fact(optional: "end", .dateTime)
        timeZone = fields.fact(optional: "time_zone", .timeZone)
        minutes = fields.fact(optional: "minutes", .number(1...10_000))
        languages = fields.facts("languages", .language)
        contact = fields.fact(optional: "contact", .reference(to: Contact.self))
        guidelines = fields.facts("rules", .guideline)

        title = fields.word("title", .text)
        summary = fields.word("summary", .text)
        place = fields.word(optional: "place", .text)
        forWhom = fields.word("for_whom", .text)
        youGet = fields.word("you_get", .text)
        agenda = fields.words("agenda", .group(MinuteItem.self))
        handout = fields.words("handout", .text)
        fields.checkOrder(start, end)
    }
}

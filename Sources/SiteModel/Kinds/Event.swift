import Diagnostics
package import Markdown
package import SiteFields
package import SiteValues

/// A launch event with everything an invitation and a run sheet need.
package final class Event: DocumentKind, AddressedKind, IdentifiedKind {
    package static let place = ContentPlace.documents(folder: "launch")
    package static let displayName = "event"
    package static let ordering = EntryOrder<Event> { ($0.start, $0.id) < ($1.start, $1.id) }

    package let provenance: Provenance
    package let slug: Slug
    package let publication: Publication

    package let id: EntryID
    package let start: LocalDateTime
    package let end: LocalDateTime
    /// IANA name such as `Europe/London`; nil for the site's own.
    package let timeZone: String?
    /// For those who take part online.
    package let link: String?
    package let contact: EntryID?
    package let capacity: Int?
    package let owner: EntryID
    package let aliases: [FormerAddress]

    package let title: String
    package let summary: String
    package let lead: String
    package let place: String
    package let placeOnline: String?
    package let agenda: [AgendaItem]
    package let bring: [String]
    package let cantCome: MarkdownDocument
    package let after: MarkdownDocument
    package let runSheet: [AgendaItem]
    package let checklist: [String]
    /// The word on the cake.
    package let cake: String?
    package let body: MarkdownDocument

    package init(from fields: inout FieldReader) {
        provenance = Provenance(of: fields)
        slug = fields.slug
        publication = Publication(from: &fields)

        id = fields.fact("id", .id)
        start = fields.fact("start", .dateTime)
        end = fields.fact("end", .dateTime)
        timeZone = fields.fact(optional: "time_zone", .timeZone)
        link = fields.fact(optional: "link", .outsideAddress)
        contact = fields.fact(optional: "contact", .reference(to: Contact.self))
        capacity = fields.fact(optional: "capacity", .number(1...100_000))
        owner = fields.fact("owner", .reference(to: Contact.self))
        aliases = fields.facts("aliases", .formerAddress)

        title = fields.word("title", .text)
        summary = fields.word("summary", .text)
        lead = fields.word("lead", .text)
        place = fields.word("place", .text)
        placeOnline = fields.word(optional: "place_online", .text)
        let start = start
        agenda = fields.words("agenda", .group(AgendaItem.self)).map { $0.clocked(from: start) }
        bring = fields.words("bring", .text)
        cantCome = fields.word(optional: "cant_come", .markdown) ?? .empty
        after = fields.word(optional: "after", .markdown) ?? .empty
        runSheet = fields.words("run_sheet", .group(AgendaItem.self)).map { $0.clocked(from: start) }
        checklist = fields.words("checklist", .text)
        cake = fields.word(optional: "cake", .text)
        body = fields.body(besides: ["agenda"])
        fields.checkOrder(start, end)
    }

    package var name: String { title }
}

extension FieldReader {
    /// An appointment ends after it starts. Stand-ins for unreadable times are let through: they were reported.
    mutating func checkOrder(_ start: LocalDateTime?, _ end: LocalDateTime?) {
        guard let start, let end, start != .unreadable, end != .unreadable, end <= start else { return }
        report(.badValue, at: location(of: "end"), "`end` is not after `start`.", remedy: "Correct one of the two.")
    }
}

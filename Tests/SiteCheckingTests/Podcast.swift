import Diagnostics
import Markdown
import SiteFields
import SiteModel
import SiteValues
import TestSupport

/// A kind that the program does not have: what a newcomer would write, in one file.
final class Podcast: DocumentKind, IdentifiedKind, ReviewedKind {
    static let place = ContentPlace.documents(folder: "podcasts")
    static let displayName = "podcast"
    static let ordering = EntryOrder<Podcast> { ($1.date, $0.id) < ($0.date, $1.id) }

    let provenance: Provenance
    let slug: Slug
    let publication: Publication

    let id: EntryID
    let date: CivilDate
    let episode: Int
    let guest: EntryID?
    let next: EntryID?
    let owner: EntryID?
    let reviewed: CivilDate?
    let reviewEvery: ReviewInterval?

    let title: String
    let notes: MarkdownDocument
    let body: MarkdownDocument

    init(from fields: inout FieldReader) {
        provenance = Provenance(of: fields)
        slug = fields.slug
        publication = Publication(from: &fields)

        id = fields.fact("id", .id)
        date = fields.fact("date", .date)
        episode = fields.fact("episode", .number(1...9999))
        guest = fields.fact(optional: "guest", .reference(to: Contact.self))
        next = fields.fact(optional: "next", .reference(to: Podcast.self))
        owner = fields.fact(orOfSite: "owner", .reference(to: Contact.self))
        reviewed = fields.fact(optional: "reviewed", .date)
        reviewEvery = fields.fact(orOfSite: "review_every", .interval)

        title = fields.word("title", .text)
        notes = fields.word(optional: "notes", .markdown) ?? .empty
        body = fields.body()
    }

    var name: String { title }

    var uniqueFacts: [UniqueFact] {
        [
            UniqueFact(
                rule: "duplicate-number", key: "episode", value: "\(episode)", "Two podcasts are episode \(episode).",
                remedy: "Give this one the next number.")
        ]
    }
}

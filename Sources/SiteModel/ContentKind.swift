import Diagnostics
package import SiteFields
package import SiteValues

/// A kind of content: which keys it has, where its files are, and everything the program needs to know to load, order and check it.
/// To add one, write a file in Kinds/ and add a line to ``ContentKinds``. Nothing else has to know it, but review copies want a name for it
/// in each language, and `sitegen new` a draft.
///
/// ```swift
/// package final class Podcast: DocumentKind, IdentifiedKind {
///     package static let place = ContentPlace.documents(folder: "podcasts")
///     package static let displayName = "podcast"
///     package static let ordering = EntryOrder<Podcast> { ($0.date, $0.id) < ($1.date, $1.id) }
///
///     package let provenance: Provenance
///     package let slug: Slug
///     package let publication: Publication
///     package let id: EntryID
///     package let date: CivilDate
///     package let title: String
///     package let body: MarkdownDocument
///
///     package init(from fields: inout FieldReader) {
///         provenance = Provenance(of: fields)
///         slug = fields.slug
///         publication = Publication(from: &fields)
///         id = fields.fact("id", .id)
///         date = fields.fact("date", .date)
///         title = fields.word("title", .text)
///         body = fields.body()
///     }
///
///     package var name: String { title }
/// }
/// ```
///
/// Templates then read `localizedSite[Podcast.self]`, and other kinds refer to one with `.reference(to: Podcast.self)`.
package protocol ContentKind: FieldReadable, ReferenceTarget {
    static var ordering: EntryOrder<Self> { get }
    var provenance: Provenance { get }
    /// What other entries call it: `SM-06`, `customer-care`, a page's file name. Empty for a kind with a single entry.
    var referenceName: String { get }
    /// Further names under which other entries may refer to it.
    var otherNames: [String] { get }
    /// The entry keeps its page for those who have its address, and nothing lists or mentions it.
    var isArchived: Bool { get }
    /// Facts that no two entries of the kind may share, besides the id.
    var uniqueFacts: [UniqueFact] { get }
}

extension ContentKind {
    package static var ordering: EntryOrder<Self> { .asWritten }
    package var referenceName: String { "" }
    package var otherNames: [String] { [] }
    package var isArchived: Bool { false }
    package var uniqueFacts: [UniqueFact] { [] }
}

/// A kind whose entries have an id for life, by which other entries refer to them.
package protocol IdentifiedKind: ContentKind {
    associatedtype ID: Hashable & Comparable & Sendable & CustomStringConvertible
    var id: ID { get }
}

extension IdentifiedKind {
    package var referenceName: String { id.description }
}

/// A kind with a file, and usually a page, of its own. Such entries are objects that never change: they have dozens of fields, and
/// every list, look-up and page that hands one on would copy them all.
package protocol DocumentKind: ContentKind, AnyObject {
    /// The file name without its ending, the same in every language.
    var slug: Slug { get }
    /// What readers call it: the title on its page.
    var name: String { get }
    var publication: Publication { get }
    /// What in the settings keeps the document off the site, as an author finds it there; nil if nothing does.
    func settingThatDrops(in facts: SiteFacts) -> String?
}

extension DocumentKind {
    package var draft: Bool { publication.draft }
    package var publish: CivilDate? { publication.publish }
    package var expire: CivilDate? { publication.expire }
    package func settingThatDrops(in facts: SiteFacts) -> String? { nil }
}

/// A kind that somebody reads again from time to time: `review-overdue` checks its dates, and `sitegen list due` shows them.
package protocol ReviewedKind: ContentKind {
    /// What readers call it.
    var name: String { get }
    /// How `sitegen list` names it in a column of ids.
    var listName: String { get }
    /// nil where neither the entry nor the settings name anybody.
    var owner: EntryID? { get }
    /// nil for what nobody has checked yet.
    var reviewed: CivilDate? { get }
    var reviewEvery: ReviewInterval? { get }
}

extension ReviewedKind {
    package var listName: String { referenceName }
    /// nil where nothing says when or how often.
    package var nextReview: CivilDate? { reviewed.flatMap { reviewEvery?.due(after: $0) } }
}

extension FieldReader {
    /// The name of the original's file without folder and ending. A name that is not a slug was reported when the folder was read.
    package var slug: Slug {
        let path = original.file.path.utf8
        let name = path[(path.lastIndex(of: UInt8(ascii: "/")).map { path.index(after: $0) } ?? path.startIndex)...]
        return Slug(String(Substring(name.prefix { $0 != UInt8(ascii: ".") }))) ?? .unreadable
    }
}

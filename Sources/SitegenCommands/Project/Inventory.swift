import Diagnostics
import SiteModel

/// What a project holds and who looks after it, in the words of its default language.
struct Inventory: Sendable {
    private let localizedSite: LocalizedSite
    private let day: CivilDate

    init(of localizedSite: LocalizedSite, on day: CivilDate) {
        self.localizedSite = localizedSite
        self.day = day
    }

    /// Something that somebody reads again from time to time.
    private struct Charge {
        let name: String
        let title: String
        let owner: EntryID
        let reviewed: CivilDate
        let due: CivilDate
    }

    private var guidelineCharges: [Charge] {
        localizedSite.guidelines.map {
            Charge(name: "\($0.id)", title: $0.title, owner: $0.owner, reviewed: $0.reviewed, due: $0.reviewEvery.due(after: $0.reviewed))
        }
    }

    private var charges: [Charge] {
        guidelineCharges
            + localizedSite.articles.map {
                Charge(
                    name: "pages/\($0.slug)", title: $0.title, owner: $0.owner, reviewed: $0.reviewed,
                    due: $0.reviewEvery.due(after: $0.reviewed))
            }
    }

    var guidelines: Table {
        table(of: guidelineCharges, nothing: "There are no guidelines yet. Write one with `sitegen new guideline \"Title\"`.")
    }

    func due(within days: Int) -> Table {
        let limit = day.adding(days: days)
        let due = charges.filter { $0.due <= limit }.sorted { ($0.due, $0.name) < ($1.due, $1.name) }
        return table(of: due, nothing: "No review is due until \(limit).")
    }

    private func table(of charges: [Charge], nothing: String) -> Table {
        Table(
            columns: [
                .init(name: "id", title: "Id"), .init(name: "title", title: "Title"), .init(name: "owner", title: "Owner"),
                .init(name: "reviewed", title: "Reviewed"), .init(name: "due", title: "Next review"),
                .init(name: "state", title: ""),
            ],
            rows: charges.map { [$0.name, $0.title, name(of: $0.owner), $0.reviewed.iso, $0.due.iso, $0.due <= day ? "due" : ""] },
            nothing: nothing)
    }

    var owners: Table {
        let byOwner = Dictionary(grouping: charges, by: \.owner).sorted { (name(of: $0.key), $0.key) < (name(of: $1.key), $1.key) }
        return Table(
            columns: [
                .init(name: "owner", title: "Owner"), .init(name: "id", title: "Id"), .init(name: "texts", title: "Texts"),
                .init(name: "due", title: "Due now"), .init(name: "next_review", title: "Next review"),
            ],
            rows: byOwner.map { owner, charges in
                [
                    name(of: owner), "\(owner)", "\(charges.count)", "\(charges.count { $0.due <= day })",
                    charges.map(\.due).min()?.iso ?? "",
                ]
            },
            nothing: "Nobody looks after anything yet.")
    }

    var drafts: Table {
        let documents: [(any DocumentKind, String)] =
            localizedSite.guidelines.map { ($0, $0.title) } + localizedSite.incidents.map { ($0, $0.title) }
            + localizedSite.inspirations.map { ($0, $0.name) } + localizedSite.articles.map { ($0, $0.title) }
            + localizedSite.events.map { ($0, $0.title) }
        return Table(
            columns: [.init(name: "file", title: "File"), .init(name: "title", title: "Title"), .init(name: "state", title: "State")],
            rows: documents.compactMap { document, title in
                state(of: document).map { [document.provenance.location.path, title, $0] }
            },
            nothing: "Everything is out.")
    }

    private func state(of document: any DocumentKind) -> String? {
        switch document.publication.state(on: day) {
        case .live: nil
        case .draft: "draft"
        case .scheduled(let day): "comes out on \(day)"
        case .expired(let day): "expired on \(day)"
        }
    }

    private func name(of owner: EntryID) -> String {
        localizedSite.contact(owner)?.name ?? "\(owner)"
    }
}

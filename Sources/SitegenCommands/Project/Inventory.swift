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

    private var reviewed: [any ReviewedKind] {
        localizedSite.content.entries.compactMap { $0 as? any ReviewedKind }
    }

    var guidelines: Table {
        table(of: localizedSite.guidelines, nothing: "There are no guidelines yet. Write one with `sitegen new guideline \"Title\"`.")
    }

    func due(within days: Int) -> Table {
        let limit = day.adding(days: days)
        let due = reviewed.filter { $0.nextReview <= limit }
            .sorted { ($0.nextReview, $0.listName) < ($1.nextReview, $1.listName) }
        return table(of: due, nothing: "No review is due until \(limit).")
    }

    private func table(of entries: [any ReviewedKind], nothing: String) -> Table {
        Table(
            columns: [
                .init(name: "id", title: "Id"), .init(name: "title", title: "Title"), .init(name: "owner", title: "Owner"),
                .init(name: "reviewed", title: "Reviewed"), .init(name: "due", title: "Next review"),
                .init(name: "state", title: ""),
            ],
            rows: entries.map {
                [$0.listName, $0.name, name(of: $0.owner), $0.reviewed.iso, $0.nextReview.iso, $0.nextReview <= day ? "due" : ""]
            },
            nothing: nothing)
    }

    var owners: Table {
        let byOwner = Dictionary(grouping: reviewed) { $0.owner }.sorted { (name(of: $0.key), $0.key) < (name(of: $1.key), $1.key) }
        return Table(
            columns: [
                .init(name: "owner", title: "Owner"), .init(name: "id", title: "Id"), .init(name: "texts", title: "Texts"),
                .init(name: "due", title: "Due now"), .init(name: "next_review", title: "Next review"),
            ],
            rows: byOwner.map { owner, entries in
                [
                    name(of: owner), "\(owner)", "\(entries.count)", "\(entries.count { $0.nextReview <= day })",
                    entries.map { $0.nextReview }.min()?.iso ?? "",
                ]
            },
            nothing: "Nobody looks after anything yet.")
    }

    var drafts: Table {
        Table(
            columns: [.init(name: "file", title: "File"), .init(name: "title", title: "Title"), .init(name: "state", title: "State")],
            rows: localizedSite.documents.compactMap { document in
                state(of: document).map { [document.provenance.location.path, document.name, $0] }
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

package import CommandKit
package import Diagnostics
package import SiteModel
package import SiteValues

/// What a project holds and who looks after it, in the words of its default language.
package struct Inventory: Sendable {
    private let localizedSite: LocalizedSite
    private let day: CivilDate

    package init(of localizedSite: LocalizedSite, on day: CivilDate) {
        self.localizedSite = localizedSite
        self.day = day
    }

    package var guidelines: Table {
        table(
            of: localizedSite.guidelines, progress: true,
            nothing: "There are no guidelines yet. Write one with `sitegen new guideline \"Title\"`.")
    }

    /// - Parameter others: rows of what else is due, each with its day.
    package func due(within days: Int, and others: [(day: CivilDate, row: [Phrase])] = []) -> Table {
        let limit = day.adding(days: days)
        let due = localizedSite.reviews.filter { $0.day <= limit }
        let reviews = table(of: due.map(\.entry), nothing: "Nothing is due until \(limit).")
        let days = zip(due, reviews.rows).map { (day: $0.day, row: $1) }
        let rows = (days + others).enumerated().sorted {
            ($0.element.day, $0.offset) < ($1.element.day, $1.offset)
        }.map(\.element.row)
        return Table(columns: reviews.columns, rows: rows, nothing: reviews.nothing)
    }

    private func table(of entries: [any ReviewedKind], progress: Bool = false, nothing: Phrase) -> Table {
        Table(
            columns: [
                .init(name: "id", title: "Id"), .init(name: "title", title: "Title"), .init(name: "owner", title: "Owner"),
                .init(name: "reviewed", title: "Reviewed"), .init(name: "due", title: "Next review"),
                .init(name: "state", title: ""),
            ] + (progress ? [.init(name: "progress", title: "Progress")] : []),
            rows: entries.map {
                [$0.listName, $0.name, $0.owner.map { name(of: $0) } ?? "", $0.reviewed?.iso ?? "", $0.nextReview?.iso ?? ""]
                    .map(Phrase.init(verbatim:)) + [isDue($0) ? "due" : ""] + (progress ? [self.progress(of: $0)] : [])
            },
            nothing: nothing)
    }

    package var owners: Table {
        let byOwner = Dictionary(grouping: localizedSite.reviewed) { $0.owner.map { localizedSite.answering(for: $0) } }.compactMap {
            owner, entries in
            owner.map { ($0, entries) }
        }.sorted {
            (name(of: $0.0), $0.0) < (name(of: $1.0), $1.0)
        }
        return Table(
            columns: [
                .init(name: "owner", title: "Owner"), .init(name: "id", title: "Id"), .init(name: "texts", title: "Texts"),
                .init(name: "due", title: "Due now"), .init(name: "next_review", title: "Next review"),
            ],
            rows: byOwner.map { owner, entries in
                [
                    name(of: owner), "\(owner)", "\(entries.count)", "\(entries.count { isDue($0) })",
                    entries.compactMap { $0.nextReview }.min()?.iso ?? "",
                ]
            },
            nothing: "Nobody looks after anything yet.")
    }

    /// The same texts that `check` says are left out.
    package var drafts: Table {
        let off = localizedSite.unpublished.map { [Phrase(verbatim: $0.path), Phrase(verbatim: $0.title), state(of: $0)] }
        return Table(
            columns: [.init(name: "file", title: "File"), .init(name: "title", title: "Title"), .init(name: "state", title: "State")],
            rows: localizedSite.documents.compactMap { document in
                state(of: document).map { [Phrase(verbatim: document.provenance.location.path), Phrase(verbatim: document.name), $0] }
            } + off,
            nothing: "Everything is out.")
    }

    private func state(of document: any DocumentKind) -> Phrase? {
        switch document.publication.state(on: day) {
        case .live: nil
        case .draft: "draft"
        case .scheduled(let day): "comes out on \(day)"
        case .expired(let day): "expired on \(day)"
        }
    }

    /// A draft is in the list of texts already, unless something besides keeps it off the site.
    private func state(of text: UnpublishedDocument) -> Phrase {
        if let condition = text.document?.publication.condition, text.reason == .draft { return "left out by `if: \(condition)`" }
        return switch text.reason {
        case .draft: "draft"
        case .scheduled(let day): "comes out on \(day)"
        case .expired(let day): "expired on \(day)"
        case .switchedOff(let setting): setting.contains("`") ? "left out by \(setting)" : "left out by `\(setting)`"
        }
    }

    private func progress(of entry: any ReviewedKind) -> Phrase {
        (entry as? Guideline).map { GuidelineProgress(of: $0, quiz: localizedSite.quiz).meter } ?? ""
    }

    private func isDue(_ entry: any ReviewedKind) -> Bool {
        entry.nextReview.map { $0 <= day } ?? false
    }

    private func name(of owner: EntryID) -> String {
        localizedSite.contact(owner)?.name ?? "\(owner)"
    }
}

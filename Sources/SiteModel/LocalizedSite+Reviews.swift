package import SiteValues

extension LocalizedSite {
    /// What somebody reads again from time to time, of whatever kind.
    package var reviewed: [any ReviewedKind] { content.entries.compactMap { $0 as? any ReviewedKind } }

    /// The next review of each that has one, the earliest first.
    package var reviews: [(entry: any ReviewedKind, day: CivilDate)] {
        reviewed.compactMap { entry in entry.nextReview.map { (entry, $0) } }
            .sorted { ($0.day, $0.entry.listName) < ($1.day, $1.entry.listName) }
    }
}

package import SiteModel

extension LocalizedSite {
    /// One tip a week, in the order of their weeks and numbered without a gap: where a tip has gone with its guideline, the next one comes
    /// a week earlier, as the slide says that counts them.
    package var weeklyTips: [(number: Int, tip: DripWeek)] {
        let tips = drip.sorted { ($0.week, $0.id) < ($1.week, $1.id) }
        let weeks = Set(tips.map(\.week)).sorted()
        return tips.compactMap { tip in weeks.firstIndex(of: tip.week).map { ($0 + 1, tip) } }
    }
}

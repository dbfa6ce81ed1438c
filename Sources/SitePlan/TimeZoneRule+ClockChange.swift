import SiteModel
package import SiteValues

/// What a change of the clocks makes of a local time.
package enum ClockChange: Sendable, Hashable {
    /// The clocks jump over it, to the time given.
    case skipped(to: LocalDateTime)
    /// It comes twice, first by the summer clock and then by the winter clock.
    case repeated
}

extension TimeZoneRule {
    /// nil for the times, nearly all, that exist exactly once.
    package func clockChange(at local: LocalDateTime) -> ClockChange? {
        guard let (start, end) = daylightPeriod(in: local.date.year) else { return nil }
        if let after = start.adding(hours: 1), start <= local, local < after { return .skipped(to: after) }
        if let before = end.adding(hours: -1), before <= local, local < end { return .repeated }
        return nil
    }
}

extension LocalDateTime {
    /// Within the same day.
    fileprivate func adding(hours: Int) -> LocalDateTime? {
        LocalDateTime(date: date, hour: hour + hours, minute: minute)
    }
}

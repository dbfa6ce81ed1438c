import SiteModel

extension Edition {
    /// What happens at a certain time, and the time zone if it has one of its own.
    var appointments: [(zone: String?, origin: Origin)] {
        events.map { ($0.timeZone, $0.origin) } + sessions.filter { $0.start != nil }.map { ($0.timeZone, $0.origin) }
    }
}

import SiteModel

extension LocalizedSite {
    /// What happens at a certain time, and the time zone if it has one of its own.
    var appointments: [(zone: String?, provenance: Provenance)] {
        events.map { ($0.timeZone, $0.provenance) } + sessions.filter { $0.start != nil }.map { ($0.timeZone, $0.provenance) }
    }
}

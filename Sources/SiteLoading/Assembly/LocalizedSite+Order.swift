import SiteModel

extension LocalizedSite {
    /// The orders that ``LocalizedSite`` promises; ties go by id, so that no order depends on file names or chance.
    mutating func sort() {
        guidelines.sort { ($0.number, $0.id) < ($1.number, $1.id) }
        incidents.sort { ($1.date, $0.id) < ($0.date, $1.id) }
        archivedIncidents = incidents.filter(\.archived)
        incidents.removeAll(where: \.archived)
        inspirations.sort { ($0.name.lowercased(), $0.id) < ($1.name.lowercased(), $1.id) }
        articles.sort { ($0.order ?? .max, $0.title, $0.slug) < ($1.order ?? .max, $1.title, $1.slug) }
        events.sort { ($0.start, $0.id) < ($1.start, $1.id) }
        levels.sort { ($0.level, $0.id) < ($1.level, $1.id) }
        mustHaves.sort { ($0.number, $0.id) < ($1.number, $1.id) }
        drip.sort { ($0.week, $0.id) < ($1.week, $1.id) }
        changelog.sort { ($1.date, $0.id) < ($0.date, $1.id) }
    }
}

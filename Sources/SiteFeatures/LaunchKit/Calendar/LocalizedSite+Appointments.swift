import SiteModel
import SiteValues

/// Something that happens at a certain time.
struct Appointment {
    /// Its own time zone; nil where the settings' counts.
    let zone: String?
    let provenance: Provenance
    /// The times that its author wrote, by key.
    let times: [(key: String, time: LocalDateTime)]
}

extension LocalizedSite {
    var appointments: [Appointment] {
        events.map { event in
            Appointment(zone: event.timeZone, provenance: event.provenance, times: [("start", event.start), ("end", event.end)])
        }
            + sessions.compactMap { session in
                session.start.map { start in
                    let times = [("start", start)] + (session.end.map { [("end", $0)] } ?? [])
                    return Appointment(zone: session.timeZone, provenance: session.provenance, times: times.map { (key: $0.0, time: $0.1) })
                }
            }
    }
}

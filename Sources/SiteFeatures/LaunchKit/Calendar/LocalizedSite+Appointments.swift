import SiteModel
import SiteValues

/// Something that happens at a certain time.
struct Appointment: Sendable {
    /// Its own time zone; nil where the settings' counts.
    let zone: String?
    let provenance: Provenance
    /// The times that its author wrote, by key.
    let times: [KeyedTime]

    struct KeyedTime: Sendable {
        let key: String
        let time: LocalDateTime
    }

    /// nil for documents that happen at no time.
    init?(of document: some ContentKind) {
        switch document {
        case let event as Event:
            self.init(zone: event.timeZone, provenance: event.provenance, start: event.start, end: event.end)
        case let session as TrainingSession:
            guard let start = session.start else { return nil }
            self.init(zone: session.timeZone, provenance: session.provenance, start: start, end: session.end)
        default: return nil
        }
    }

    private init(zone: String?, provenance: Provenance, start: LocalDateTime, end: LocalDateTime?) {
        self.zone = zone
        self.provenance = provenance
        times = [KeyedTime(key: "start", time: start)] + (end.map { [KeyedTime(key: "end", time: $0)] } ?? [])
    }
}

extension LocalizedSite {
    /// What the calendar has.
    var appointments: [Appointment] {
        events.compactMap { Appointment(of: $0) } + sessions.compactMap { Appointment(of: $0) }
    }

    /// Also those that are still to come out: their times should be right before anybody reads them.
    var comingAppointments: [Appointment] {
        appointments
            + unpublished.compactMap { left in
                switch left.reason {
                case .draft, .scheduled: left.document.flatMap { Appointment(of: $0) }
                case .expired, .switchedOff: nil
                }
            }
    }
}

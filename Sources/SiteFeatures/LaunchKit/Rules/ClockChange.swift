import Diagnostics
package import SiteChecking
import SiteModel
import SitePlan
import SiteValues

extension Rule {
    package static let clockChange = Rule(
        "clock-change", .error,
        why:
            "In the night in which summer time begins an hour does not exist, and in the one in which it ends an hour comes twice. Calendars shift such an appointment, and each in its own way.",
        example: Example(
            in: "content/launch/party.md",
            broken: "start: 2027-03-28T02:30\nend: 2027-03-28T04:00\ntime_zone: Europe/Berlin",
            mended: "start: 2027-03-28T12:30\nend: 2027-03-28T14:00\ntime_zone: Europe/Berlin")
    ) { input, findings in
        let localizedSite = input.site.defaultLocalizedSite
        for appointment in localizedSite.comingAppointments {
            guard let zone = TimeZoneRule(appointment.zone, in: localizedSite.settings) else { continue }
            for set in appointment.times {
                let (location, time) = (appointment.provenance.location(of: set.key), set.time)
                switch zone.clockChange(at: time) {
                case .skipped(let next):
                    findings.report(
                        at: location, "\(time.time) does not exist at \(zone.name) that night: the clocks go forward over it.",
                        remedy: "Write a time before the change or from \(next.time) on.")
                case .repeated:
                    findings.report(
                        at: location, "\(time.time) comes twice at \(zone.name) that night, and nobody can tell which one is meant.",
                        remedy: "Choose a time outside the hour that is repeated.", as: .warning)
                case nil: break
                }
            }
        }
    }
}

import Diagnostics
package import SiteChecking
import SiteModel
import SitePlan

extension Rule {
    package static let unknownTimeZone = Rule(
        "unknown-time-zone", .warning,
        why:
            "A calendar file has to know when the clocks change. For a zone that is not built in there is no file, and people type the time by hand, wrongly.",
        example: Example(
            in: "content/launch/party.md",
            broken: "time_zone: Europe/Atlantis",
            mended: "time_zone: Europe/Berlin")
    ) { input, findings in
        let localizedSite = input.site.defaultLocalizedSite
        for appointment in localizedSite.comingAppointments {
            if let zone = appointment.zone { look(at: zone, appointment.provenance.location(of: "time_zone")) }
        }
        if let zone = localizedSite.settings.defaultTimeZone, localizedSite.comingAppointments.contains(where: { $0.zone == nil }) {
            look(at: zone, localizedSite.settings.provenance.location(of: "default_time_zone"))
        }

        func look(at zone: String, _ location: SourceLocation) {
            guard TimeZoneRule(zone) == nil else { return }
            findings.report(
                at: location, "The rules of the time zone “\(zone)” are not built in, so there is no calendar file.",
                remedy: Suggestion.nearest(to: zone, among: TimeZoneRule.names).map { "Did you mean `\($0)`?" }
                    ?? "Use the zone of a large city nearby, such as Europe/Berlin.")
        }
    }
}

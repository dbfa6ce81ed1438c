import Diagnostics
package import SiteChecking
import SiteModel

extension Rule {
    package static let timeZoneMissing = Rule(
        "time-zone-missing", .error,
        why:
            "Three o'clock is another moment in Berlin than in London. Without a time zone a calendar file would send people an hour late.",
        example: Example(
            in: "content/site.yml",
            broken: "default_time_zone:",
            mended: "default_time_zone: Europe/Berlin")
    ) { input, findings in
        let localizedSite = input.site.defaultLocalizedSite
        guard localizedSite.settings.defaultTimeZone == nil else { return }
        for appointment in localizedSite.appointments where appointment.zone == nil {
            findings.report(
                at: appointment.provenance.location(of: "start"), "Nothing says on whose clocks this is.",
                remedy: "Write `default_time_zone: Europe/Berlin`, or where you are, into content/site.yml; or `time_zone:` here.")
        }
    }
}

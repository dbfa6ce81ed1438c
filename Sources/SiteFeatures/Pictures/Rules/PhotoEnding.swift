import Diagnostics
package import SiteChecking
import SiteModel
import SitePlan
import SiteValues

extension Rule {
    package static let photoEnding = Rule(
        "photo-ending", .warning,
        why:
            "A photo disappears after its last day, without anybody touching a file. Whoever wants to keep it has to ask again before that.",
        example: Example(
            in: "content/data/superstars.yml",
            broken: "- id: jo\n  fictional: true\n  name: Jo\n  place: Paint shop\n  sentence: Explains paint.\n"
                + "  photo:\n    file: jo.jpg\n    consent: 2025-07-01\n    until: 2026-06-30",
            mended: "- id: jo\n  fictional: true\n  name: Jo\n  place: Paint shop\n  sentence: Explains paint.\n"
                + "  photo:\n    file: jo.jpg\n    consent: 2026-07-01\n    until: 2099-06-30")
    ) { input, findings in
        let day = input.site.asOf
        for (entry, photo) in input.site.defaultLocalizedSite.pictured where !photo.people || photo.consent.value != nil {
            guard let until = photo.until.value, until < day.adding(days: daysToAsk) else { continue }
            findings.report(
                at: photo.until.location,
                until < day
                    ? "The photo of \(entry.photoName) was allowed to be shown until \(until). The page is shown without it."
                    : "The photo of \(entry.photoName) is shown until \(until) and not after that.",
                remedy: "Ask again and write the new day here, or take the photo out.")
        }
    }

    /// How long before a photo goes somebody is told.
    package static let daysToAsk = 28
}

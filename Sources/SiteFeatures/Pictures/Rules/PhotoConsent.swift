import Diagnostics
package import SiteChecking
import SiteModel
import SitePlan
import SiteValues

extension Rule {
    package static let photoConsent = Rule(
        "photo-consent", .warning,
        why: "A photo of somebody is theirs: it goes out when they have said yes, and for as long as they have agreed to. Without that it "
            + "stays at home, whatever this rule is set to, and the page is shown without it.",
        example: Example(
            in: "content/data/superstars.yml",
            broken: "- id: jo\n  fictional: true\n  name: Jo\n  place: Paint shop\n  sentence: Explains paint.\n"
                + "  photo:\n    file: jo.jpg\n    until: 2099-06-30",
            mended: "- id: jo\n  fictional: true\n  name: Jo\n  place: Paint shop\n  sentence: Explains paint.\n"
                + "  photo:\n    file: jo.jpg\n    consent: 2026-11-02\n    until: 2099-06-30")
    ) { input, findings in
        for (entry, photo) in input.site.defaultLocalizedSite.pictured where photo.people {
            guard let consent = photo.consent.value else {
                findings.report(
                    at: photo.consent.location,
                    "Nobody has written down that the photo of \(entry.photoName) may be shown. It stays at home.",
                    remedy:
                        "Ask, then add `consent:` with the day of the yes and `until:` with the last day; `people: false` if nobody is in it."
                )
                continue
            }
            if consent > input.site.asOf {
                findings.report(
                    at: photo.consent.location,
                    "The consent for the photo of \(entry.photoName) is dated \(consent). Until then it stays at home.",
                    remedy: "Write the day on which they said yes, which is not in the future.")
            }
        }
    }
}

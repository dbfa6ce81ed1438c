import Diagnostics
import SiteModel
import SitePlan
import SiteValues

extension Rule {
    package static let photoConsent = Rule(
        "photo-consent", .warning,
        why: "A photo of somebody is theirs: it goes out when they have said yes, and as long as they have said. A photo without a consent "
            + "stays at home, and its page is shown without it.",
        example: Example(
            in: "content/data/superstars.yml",
            broken: "- id: jo\n  fictional: true\n  name: Jo\n  place: Paint shop\n  sentence: Explains paint.\n"
                + "  photo:\n    file: ../pages/gate.png\n    until: 2099-06-30",
            mended: "- id: jo\n  fictional: true\n  name: Jo\n  place: Paint shop\n  sentence: Explains paint.\n"
                + "  photo:\n    file: ../pages/gate.png\n    consent: C-2026-31\n    until: 2099-06-30")
    ) { input, findings in
        let (site, localizedSite) = (input.site, input.site.defaultLocalizedSite)
        for entry in localizedSite.pictured {
            guard let photo = entry.photo else { continue }
            let location = photo.consent.location
            if photo.people, photo.consent.value == nil {
                findings.report(
                    at: location, "Nobody has written down that the photo of \(entry.photoName) may be shown. It stays at home.",
                    remedy: "Ask, and add `consent:` with the day of the yes or where it is filed; `people: false` if nobody is on it.")
            } else if photo.people, !photo.isAgreed(by: site.asOf) {
                findings.report(
                    at: location, "The photo of \(entry.photoName) is not agreed to yet. It stays at home.",
                    remedy: "Write the day of the yes under `consent:`, or where it is filed.")
            } else if photo.people, photo.until.value == nil {
                findings.report(
                    at: location, "The consent to the photo of \(entry.photoName) has no last day.",
                    remedy: "Add `until:` with the last day on which the photo may be shown.")
            }
            let isAllowed = photo.mayBeShown(on: site.asOf) && entry.mayBeShown(on: site.asOf)
            if !isAllowed, let route = input.plan.links.photo(photo, in: localizedSite.language),
                input.plan.copies.contains(where: { $0.route == route })
            {
                findings.report(
                    at: photo.file.location, "The photo of \(entry.photoName) may not be shown, and something else shows it all the same.",
                    remedy: "Look for the file's name in `content/` and take the picture out there, or ask whoever is on it.", as: .error)
            }
        }
    }
}

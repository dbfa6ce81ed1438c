import Diagnostics
import SiteModel

extension Rule {
    package static let consentWithoutEnd = Rule(
        "consent-without-end", .warning,
        why: "People change jobs and minds. A consent with a last day is asked for again; one without is forgotten.",
        example: Example(
            in: "content/data/superstars.yml",
            broken: "- id: jo\n  consent: C-2026-31\n  name: Jo\n  place: Paint shop\n  sentence: Explains paint.",
            mended: "- id: jo\n  consent: C-2026-31\n  consent_expires: 2099-06-30\n  name: Jo\n  place: Paint shop\n  sentence: "
                + "Explains paint.")
    ) { input, findings in
        for star in input.site.defaultLocalizedSite.superstars where !star.fictional && star.consent != nil && star.consentExpires == nil {
            findings.report(
                at: star.provenance.location(of: "consent"), "The consent of \(star.name) has no last day.",
                remedy: "Add `consent_expires:` with the day on which you will ask again.")
        }
    }
}

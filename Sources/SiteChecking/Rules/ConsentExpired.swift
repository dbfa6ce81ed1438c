import Diagnostics
import SiteModel
import SiteValues

extension Rule {
    package static let consentExpired = Rule(
        "consent-expired", .error,
        why: "People agreed to be shown for a time. After that day the page shows them without their consent, which is the very "
            + "thing these guidelines warn of.",
        example: Example(
            in: "content/data/superstars.yml",
            broken: "- id: jo\n  consent: C-2024-07\n  consent_expires: 2026-06-30\n  name: Jo\n  place: Paint shop\n  sentence: "
                + "Explains paint.",
            mended: "- id: jo\n  consent: C-2026-31\n  consent_expires: 2099-06-30\n  name: Jo\n  place: Paint shop\n  sentence: "
                + "Explains paint.")
    ) { input, findings in
        let localizedSite = input.site.defaultLocalizedSite
        for star in localizedSite.superstars where !star.fictional { look(at: star.consentExpires, star.name, star.provenance) }
        for story in localizedSite.stories where !story.fictional { look(at: story.consentExpires, story.teller, story.provenance) }

        func look(at expires: CivilDate?, _ name: String, _ provenance: Provenance) {
            guard let expires, expires <= input.site.asOf else { return }
            findings.report(
                at: provenance.location(of: "consent_expires"), "The consent of \(name) ran out on \(expires).",
                remedy: "Ask again and write the new date here, or take the entry out.")
        }
    }
}

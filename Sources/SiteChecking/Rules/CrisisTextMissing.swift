import Diagnostics
import SiteModel

extension Rule {
    package static let crisisTextMissing = Rule(
        "crisis-text-missing", .error,
        why: "The crisis banner tells everybody what to do now. Switched on without a text, it would be there with nothing to "
            + "say on the worst day to be silent.",
        example: Example(
            in: "content/site.yml",
            broken: "features:\n  crisis_banner: true\ncrisis:",
            mended: "features:\n  crisis_banner: true\ncrisis:\n  title: Something serious has happened\n  text: Please hold "
                + "planned posts for now.")
    ) { input, findings in
        for localizedSite in input.site.localizedSites
        where localizedSite.settings.features.crisisBanner && localizedSite.settings.crisis == nil {
            findings.report(
                at: localizedSite.settings.provenance.location(of: "features"), "The crisis banner is on, but it has no text.",
                remedy: "Add `crisis:` with `title` and `text`, or set `crisis_banner: false`.")
        }
    }
}

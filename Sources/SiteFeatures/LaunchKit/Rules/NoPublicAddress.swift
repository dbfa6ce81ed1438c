import Diagnostics
package import SiteChecking
import SiteModel

extension Rule {
    package static let noPublicAddress = Rule(
        "no-public-address", .note,
        why:
            "Cards and posters carry a code that phones read. Without the site's address there is nothing to put into it.",
        example: Example(
            in: "content/site.yml",
            broken: "base_url:",
            mended: "base_url: https://intranet.example/post")
    ) { input, findings in
        let settings = input.site.defaultLocalizedSite.settings
        let hasCodes = PrintArtefact.sheets(in: input.site.defaultLocalizedSite).contains { $0.artefact.carriesCode }
        guard settings.baseURL == nil, hasCodes else { return }
        findings.report(
            at: settings.provenance.location(of: "base_url"), "The site has no public address, so cards and posters get no code to scan.",
            remedy: "Write `base_url: https://…` into content/site.yml, or give `--base-url`.")
    }
}

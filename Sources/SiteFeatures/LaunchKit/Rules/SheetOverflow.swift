import Diagnostics
import Messages
package import SiteChecking
import SiteModel
import SitePlan

extension Rule {
    package static let sheetOverflow = Rule(
        "sheet-overflow", .warning,
        why:
            "Paper does not scroll. A text that is too long for its card is cut off, and that is found when five hundred of them are on the chairs.",
        example: Example(
            in: "content/site.yml",
            broken: "headline: {go: Post as much as you like!, grey: \"Well,\", red: mostly.}",
            mended: "headline: {go: Post away!, grey: \"Well,\", red: mostly.}")
    ) { input, findings in
        for localizedSite in input.site.localizedSites {
            let messages = input.plan.messages[localizedSite.language]
            for overflow in PrintBudget.overflows(of: localizedSite) where !overflow.provenance.isFallback(in: localizedSite.language) {
                findings.report(
                    at: overflow.provenance.location(of: overflow.key),
                    "“\(overflow.text)” does not fit on “\(messages.text(overflow.sheet))”: about \(overflow.letters) characters too many.",
                    remedy: "Say it in fewer words, or switch the sheet off under `features:` in content/site.yml.")
            }
        }
    }
}

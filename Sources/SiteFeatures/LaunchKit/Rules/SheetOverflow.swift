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
        let measures = PrintMeasures(input.theme.tokens)
        for localizedSite in input.site.localizedSites {
            let messages = input.plan.messages[localizedSite.language]
            for artefact in PrintArtefact.all where artefact.isOn(in: localizedSite) {
                let title = messages.text(artefact.title)
                let sheets = BudgetInput(localizedSite: localizedSite, measures: measures, messages: messages)
                for budget in artefact.budgets(sheets) where budget.excess > 0 {
                    guard !budget.provenance.isFallback(in: localizedSite.language) else { continue }
                    findings.report(
                        at: budget.provenance.location(of: budget.key),
                        budget.excess == 1
                            ? "“\(budget.text)” does not fit on “\(title)”: about 1 character too many."
                            : "“\(budget.text)” does not fit on “\(title)”: about \(budget.excess) characters too many.",
                        remedy: "Say it in fewer words, or switch the sheet off under `features:` in content/site.yml.")
                }
            }
        }
    }
}

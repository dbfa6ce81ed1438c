import Diagnostics
import SiteModel
import SitePages

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
        for edition in input.site.editions {
            for overflow in PrintBudget.overflows(of: edition) where !overflow.origin.isFallback(in: edition.language) {
                findings.report(
                    at: overflow.origin.location(of: overflow.key),
                    "“\(overflow.text)” does not fit on “\(overflow.sheet)”: about \(overflow.letters) characters too many.",
                    remedy: "Say it in fewer words, or switch the sheet off under `features:` in content/site.yml.")
            }
        }
    }
}

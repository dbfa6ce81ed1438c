import Diagnostics
import SiteModel
import SitePages

extension Rule {
    package static let sheetOverflow = Rule(
        "sheet-overflow", .warning,
        why:
            "Paper does not scroll. A text that is too long for its card is cut off, and that is found when five hundred of them are on the chairs.",
        example: Example(
            in: "content/guidelines/get-tea.md",
            broken:
                "title: Get cross about the thing that somebody wrote on a Friday evening, then get tea, then think about it, then type",
            mended: "title: Get cross, get tea, then type")
    ) { input, findings in
        for edition in input.site.editions {
            for overflow in PrintBudget.overflows(of: edition) where !overflow.origin.isFallback {
                findings.report(
                    at: overflow.origin.location(of: overflow.key),
                    "“\(overflow.text)” does not fit on “\(overflow.sheet)”: about \(overflow.letters) characters too many.",
                    remedy: "Say it in fewer words, or switch the sheet off under `features:` in content/site.yml.")
            }
        }
    }
}

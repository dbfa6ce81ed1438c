import Diagnostics
import Markdown
import SiteModel

extension Rule {
    package static let tableHeadMissing = Rule(
        "table-head-missing", .warning,
        why: "A screen reader says the head of a column before each of its cells. With an empty head the listener hears a number and not "
            + "what it counts.",
        example: Example(
            in: "content/pages/welcome.md",
            broken: "| Who |  |\n|---|---|\n| Front desk | 12 |",
            mended: "| Who | Extension |\n|---|---|\n| Front desk | 12 |")
    ) { input, findings in
        var seen: Set<SourceLocation> = []
        for document in input.site.localizedSites.flatMap(\.texts) {
            for table in document.tables where table.hasEmptyHeads && seen.insert(table.location).inserted {
                findings.report(
                    at: table.location, "A column of this table has no head.", remedy: "Say in its first row what the column holds.")
            }
        }
    }
}

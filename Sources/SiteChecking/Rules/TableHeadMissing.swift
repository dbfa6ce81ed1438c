import Diagnostics
import SiteFields
import SiteModel
import SiteValues

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
        var seen: Set<String> = []
        for text in input.texts where text.source.key == "body" && seen.insert(text.source.file.path).inserted {
            let file = text.source.file
            guard file.bytes.contains(UInt8(ascii: "|")) else { continue }
            let lines = String(decoding: file.bytes, as: UTF8.self).split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
            for (index, line) in lines.enumerated().dropFirst() where isRuleOfTable(line) {
                // The corner over the heads of the rows may be empty.
                guard cells(of: lines[index - 1]).dropFirst().contains(where: \.isEmpty) else { continue }
                findings.report(
                    at: SourceLocation(path: file.path, line: index, column: 1, length: lines[index - 1].count),
                    "A column of this table has no head.", remedy: "Say in its first row what the column holds.")
            }
        }
    }

    private static func isRuleOfTable(_ line: Substring) -> Bool {
        line.contains("|") && line.contains("--") && line.allSatisfy { "|-: \t".contains($0) }
    }

    private static func cells(of line: Substring) -> [String] {
        var cells = line.split(separator: "|", omittingEmptySubsequences: false).map { $0.filter { !$0.isWhitespace } }
        if cells.first == "" { cells.removeFirst() }
        if cells.last == "", line.contains(where: { !$0.isWhitespace && $0 != "|" }) { cells.removeLast() }
        return cells
    }
}

internal import Diagnostics
internal import Typesetting

/// The library drops the cells of a row that go beyond the table's head; their author should know.
enum SurplusCells {
    static func finding(in row: CMarkNode, _ source: SourceMap) -> Diagnostic? {
        guard let head = row.parent?.firstChild, head != row else { return nil }
        let columns = head.childCount
        let line = source.line(row.startLine)
        if !line.contains(UInt8(ascii: "|")), source.line(head.startLine).contains(UInt8(ascii: "|")) {
            return RuleID.missedMarker.finding(
                .warning, at: source.location(ofLine: row.startLine), "This line would be a row of the table above it.",
                remedy: "Put an empty line below the table. If it is a row, put “|” at both of its ends.")
        }
        let content = line[(line.startIndex + min(line.count, max(0, row.startColumn - 1)))...].drop { Neighbour.isBlank($0) }
        var cells: [Range<Int>] = []
        var start = content.startIndex
        for index in content.indices where content[index] == UInt8(ascii: "|") && !isEscaped(index, in: content) {
            if index > content.startIndex { cells.append(start..<index) }
            start = index + 1
        }
        cells.append(start..<content.endIndex)
        let surplus = cells.dropFirst(columns).first { content[$0].contains { !Neighbour.isBlank($0) } }
        guard let surplus else { return nil }
        let isCode = content[..<surplus.lowerBound].contains(UInt8(ascii: "`"))
        let place = SourcePlace(line: row.startLine, column: surplus.lowerBound - line.startIndex + 1)
        return RuleID.tableCellDropped.finding(
            at: source.location(of: place, byteLength: surplus.count),
            "This row has more cells than the table has columns (\(columns)), and what is beyond them is left out.",
            remedy: isCode
                ? "Write a “|” within a cell as “\\|”, in code as well, or give the head and the line below it another column."
                : "Give the head and the line below it another column, or write a “|” that is meant as “\\|”.")
    }

    private static func isEscaped(_ index: Int, in content: ArraySlice<UInt8>) -> Bool {
        content[..<index].reversed().prefix { $0 == UInt8(ascii: "\\") }.count % 2 == 1
    }
}

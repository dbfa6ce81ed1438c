internal import Diagnostics
import Typesetting

/// A row of stars or tildes directly below a line of words. reStructuredText makes a heading of the two; Markdown sees a line across the
/// page, or program code up to the next such row.
enum TitleLines {
    static func finding(for node: CMarkNode, _ source: SourceMap) -> Diagnostic? {
        let row = signs(node.startLine, source)
        let isCode = node.kind == .codeBlock
        guard let sign = row.first, sign == UInt8(ascii: isCode ? "~" : "*"), row.count > 3, row.allSatisfy({ $0 == sign }),
            let title = node.previous, title.kind == .paragraph, title.startLine == node.startLine - 1, title.endLine == title.startLine,
            isTitle(signs(title.startLine, source), row.count),
            !isCode || !signs(node.endLine, source).elementsEqual(row)
                || node.endLine == node.startLine
        else { return nil }
        return RuleID.missedMarker.finding(
            .warning, at: source.location(ofLine: node.startLine),
            isCode
                ? "This looks like the line below a heading; here it sets what follows as program code."
                : "This looks like the line below a heading; here it draws a line across the page.",
            remedy: "Take it out, and write “## ” before the words above it. If it is meant, put an empty line above it.")
    }

    private static func signs(_ number: Int, _ source: SourceMap) -> ArraySlice<UInt8> {
        let line = source.line(number).dropFirst(source.contentColumn(ofLine: number) - 1)
        return line[..<(line.lastIndex { !Neighbour.isBlank($0) && $0 != UInt8(ascii: "\r") }.map { $0 + 1 } ?? line.startIndex)]
    }

    /// About as long as the row below it, and no sentence.
    private static func isTitle(_ line: ArraySlice<UInt8>, _ length: Int) -> Bool {
        guard let last = line.last, !".,:;!?".utf8.contains(last) else { return false }
        return abs(String(decoding: line, as: UTF8.self).count - length) < 4
    }
}

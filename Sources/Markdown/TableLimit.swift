internal import Diagnostics

/// The library fills up every short row of a table, so that a table of a thousand columns and some ten thousand lines takes all memory
/// (fixed upstream after the version that Debian has), and goes through all cells of a row for each further one. No table on a page is so
/// wide: such a text is not parsed.
enum TableLimit {
    static let columns = 100
    /// A row may have more cells than its head has columns, but no reader ever saw so many.
    private static let mostStrokes = 1000

    static func finding(in source: SourceMap) -> Diagnostic? {
        for number in 1...source.lineCount where isTooWide(source.line(number)) {
            return RuleID.documentTooLarge.finding(
                at: source.location(ofLine: number), "This table has more than \(columns) columns, so the text is not read.",
                remedy: "Divide the table, or turn its columns into rows.")
        }
        return nil
    }

    /// Each column has at least one hyphen in the line under a table's head, and a stroke between it and the next.
    private static func isTooWide(_ line: ArraySlice<UInt8>) -> Bool {
        guard line.count > 2 * columns else { return false }
        var strokes = 0
        var hyphens = 0
        for byte in line {
            if byte == UInt8(ascii: "|") { strokes += 1 } else if byte == UInt8(ascii: "-") { hyphens += 1 }
        }
        return strokes >= columns && hyphens > columns || strokes > mostStrokes
    }
}

/// The part of a line that fits.
package struct LineWindow: Sendable {
    /// The first character shown, counted from 0.
    package let start: Int
    /// Columns taken by the mark that something was left out before.
    package let mark: Int
    package let text: String

    /// Long lines are shown from where the marked place comes into sight; a paragraph is often one line.
    package init(of line: DisplayText, around marked: Range<Int>?, room: Int) {
        self.init(of: line, from: Self.start(of: line, around: marked, room: room), room: room)
    }

    package init(of line: DisplayText, from start: Int, room: Int) {
        self.start = start
        mark = start > 0 ? 1 : 0
        guard start < line.cells.count else {
            text = start > 0 && !line.cells.isEmpty ? "…" : ""
            return
        }
        var text = start > 0 ? "…" : ""
        var left = room - mark
        var rest = line.cells[start...]
        while let cell = rest.first, cell.columns <= left - (rest.count > 1 ? 1 : 0) {
            text += cell.text
            left -= cell.columns
            rest = rest.dropFirst()
        }
        self.text = rest.isEmpty ? text : text + "…"
    }

    private static func start(of line: DisplayText, around marked: Range<Int>?, room: Int) -> Int {
        guard let marked, line.columns > room else { return 0 }
        // A character has at most two columns, and most of a long line need not be counted.
        let end = line.cells[..<min(marked.upperBound, line.cells.count, room)].reduce(0) { $0 + $1.columns }
        guard end > room - 1 || marked.upperBound > 2 * room else { return 0 }
        var start = marked.lowerBound
        var before = 0
        while start > 0, before + line.cells[start - 1].columns <= room / 2 {
            start -= 1
            before += line.cells[start].columns
        }
        return start
    }
}

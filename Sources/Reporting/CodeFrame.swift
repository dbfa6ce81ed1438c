import Diagnostics

/// The place of a finding in its file: the line with up to two lines above it, and a mark below the characters that are meant.
struct CodeFrame: Sendable {
    private static let linesAbove = 2

    private let lines: [(number: Int, text: DisplayText)]
    /// Characters to mark in the last line, counted from 0; nil for the whole line.
    private let marked: Range<Int>?
    /// Room for the text of a line.
    private let room: Int

    /// Columns that line numbers need.
    let gutter: Int

    /// nil when the finding names no line, or one that the file does not have.
    init?(_ location: SourceLocation, in source: inout SourceLines, width: Int) {
        guard let number = location.line, let line = source.line(number, of: location.path) else { return nil }
        var lines: [(number: Int, text: DisplayText)] = []
        for above in max(1, number - CodeFrame.linesAbove)..<number {
            if let text = source.line(above, of: location.path) { lines.append((above, text)) }
        }
        self.lines = lines + [(number, line)]
        gutter = String(number).count
        room = max(20, width - gutter - 4)
        let count = line.cells.count
        marked = location.column.map { column in
            let start = min(max(0, column - 1), count)
            return start..<max(start + 1, min(count, start + location.length))
        }
    }

    /// The lines of the frame, without the place and the remedy around them.
    func text(_ palette: Palette, _ severity: Severity) -> [String] {
        let window = LineWindow(of: lines[lines.count - 1].text, around: marked, room: room)
        var result = [edge(palette)]
        for (number, text) in lines {
            let label = String(number)
            let shown = LineWindow(of: text, from: window.start, room: room).text
            let line = palette.gutter(String(repeating: " ", count: gutter - label.count) + label + " |")
            result.append(shown.isEmpty ? line : "\(line) \(shown)")
        }
        guard let marked else { return result }
        let cells = lines[lines.count - 1].text.cells
        let before = window.mark + cells[window.start..<marked.lowerBound].reduce(0) { $0 + $1.columns }
        let under = marked.clamped(to: 0..<cells.count).prefix(room).reduce(0) { $0 + max(1, cells[$1].columns) }
        let mark = String(repeating: "^", count: min(max(1, under), max(1, room - before)))
        result.append(edge(palette) + " " + String(repeating: " ", count: before) + palette.severity(severity, mark))
        return result
    }

    func edge(_ palette: Palette) -> String {
        palette.gutter(String(repeating: " ", count: gutter) + " |")
    }
}

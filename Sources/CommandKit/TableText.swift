import Reporting

/// A table with aligned columns.
struct TableText: Sendable {
    let palette: Palette

    func text(of table: Table) -> String {
        guard !table.rows.isEmpty else { return table.nothing + "\n" }
        let rows = table.rows.map { $0.map(DisplayText.harmless) }
        let widths = table.columns.indices.map { column in
            ([table.columns[column].title] + rows.map { $0[column] }).map(DisplayText.columns).max() ?? 0
        }
        let head = palette.bold(line(table.columns.map(\.title), widths))
        return ([head] + rows.map { line($0, widths) }).map { $0 + "\n" }.joined()
    }

    private func line(_ cells: [String], _ widths: [Int]) -> String {
        let padded = zip(cells, widths).map { cell, width in
            cell + String(repeating: " ", count: max(0, width - DisplayText.columns(of: cell)))
        }
        let line = padded.joined(separator: "  ")
        return String(line.reversed().drop { $0 == " " }.reversed())
    }
}

/// What was made, and what to do next.
struct CreatedText: Sendable {
    let palette: Palette

    func text(of created: CreatedFiles) -> String {
        var text = palette.bold(DisplayText.harmless(created.headline)) + "\n"
        guard !created.next.isEmpty else { return text }
        let width = created.next.map { DisplayText.columns(of: $0.action) }.max() ?? 0
        text += "\nWhat next:\n"
        for step in created.next {
            let gap = String(repeating: " ", count: width - DisplayText.columns(of: step.action) + 3)
            text += step.purpose.isEmpty ? "  \(step.action)\n" : "  \(step.action)\(palette.faint(gap + step.purpose))\n"
        }
        return text
    }
}

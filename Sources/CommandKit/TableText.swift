import Diagnostics
import Reporting

/// A table with aligned columns.
struct TableText: Sendable {
    let palette: Palette
    let phrases: PhraseTable

    func text(of table: Table) -> String {
        guard !table.rows.isEmpty else { return table.nothing.translated(by: phrases).text + "\n" }
        let rows = table.rows.map { $0.map { DisplayText.harmless($0.translated(by: phrases).text) } }
        let titles = table.columns.map { $0.title.translated(by: phrases).text }
        let widths = table.columns.indices.map { column in
            ([titles[column]] + rows.map { $0[column] }).map(DisplayText.columns).max() ?? 0
        }
        let head = palette.bold(line(titles, widths))
        return ([head] + rows.map { line($0, widths) }).map { $0 + "\n" }.joined()
    }

    private func line(_ cells: [String], _ widths: [Int]) -> String {
        let padded = zip(cells, widths).map { cell, width in
            cell + String(repeating: " ", count: max(0, width - DisplayText.columns(of: cell)))
        }
        let line = padded.joined(separator: "  ")
        return line.lastIndex { $0 != " " }.map { String(line[...$0]) } ?? ""
    }
}

/// What was made, and what to do next.
struct CreatedText: Sendable {
    let palette: Palette
    let phrases: PhraseTable

    func text(of created: CreatedFiles) -> String {
        var text = palette.bold(DisplayText.harmless(say(created.headline))) + "\n"
        guard !created.next.isEmpty else { return text }
        let width = created.next.map { DisplayText.columns(of: say($0.action)) }.max() ?? 0
        text += "\n" + say("What next:") + "\n"
        for step in created.next {
            let (action, purpose) = (say(step.action), say(step.purpose))
            let gap = String(repeating: " ", count: width - DisplayText.columns(of: action) + 3)
            text += purpose.isEmpty ? "  \(action)\n" : "  \(action)\(palette.faint(gap + purpose))\n"
        }
        return text
    }

    private func say(_ phrase: Phrase) -> String { phrase.translated(by: phrases).text }
}

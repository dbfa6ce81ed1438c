/// A change as a person reads it: every place with its lines before and after, then what to look at again.
package enum EditText {
    package static func text(of report: EditReport) -> String {
        guard !report.isEmpty else { return "\(report.headline): there is nothing to change.\n" }
        var text = report.headline + "\n"
        if report.showsPlaces {
            text += "\n" + report.removed.map { "\($0)\n  - the whole file\n" }.joined()
            text += report.renamed.map { "\($0.old)\n  → \($0.new)\n" }.joined()
            text += report.created.map { "\($0)\n  + a new file\n" }.joined()
            text += report.places.map(place).joined()
        }
        if !report.remarks.isEmpty {
            text += "\nLook at again:\n" + report.remarks.map { "  \($0.place)  \($0.text)\n" }.joined()
        }
        return text + "\n" + summary(of: report) + "\n"
    }

    private static func place(_ place: ChangedPlace) -> String {
        "\(place.path):\(place.line)\n" + place.before.map { "  - \($0)\n" }.joined() + place.after.map { "  + \($0)\n" }.joined()
    }

    private static func summary(of report: EditReport) -> String {
        var parts: [String] = []
        let files = Set(report.places.map(\.path)).count
        if !report.places.isEmpty { parts.append("\(counted(report.places.count, "place")) in \(counted(files, "file"))") }
        if !report.removed.isEmpty { parts.append("\(counted(report.removed.count, "file")) removed") }
        if !report.renamed.isEmpty { parts.append("\(counted(report.renamed.count, "file")) renamed") }
        if !report.created.isEmpty { parts.append("\(counted(report.created.count, "file")) new") }
        let changes = parts.joined(separator: ", ")
        return report.isMade ? "Changed: \(changes)" : "Would change: \(changes). Nothing is changed yet."
    }

    private static func counted(_ number: Int, _ noun: String) -> String { "\(number) \(noun)\(number == 1 ? "" : "s")" }
}

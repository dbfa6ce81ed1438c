package import Diagnostics

/// A change as a person reads it: every place with its lines before and after, then what to look at again.
package enum EditText {
    package static func text(of report: EditReport, in phrases: PhraseTable = .english) -> String {
        func say(_ phrase: Phrase) -> String { phrase.translated(by: phrases).text }
        guard !report.isEmpty else { return say("\(report.headline): there is nothing to change.") + "\n" }
        var text = say(report.headline) + "\n"
        if report.showsPlaces {
            let (whole, new) = (say("the whole file"), say("a new file"))
            text += "\n" + report.removed.map { "\($0)\n  - \(whole)\n" }.joined()
            text += report.renamed.map { "\($0.old)\n  → \($0.new)\n" }.joined()
            text += report.created.map { "\($0)\n  + \(new)\n" }.joined()
            text += report.places.map(place).joined()
        }
        if !report.remarks.isEmpty {
            text += "\n" + say("Look at again:") + "\n" + report.remarks.map { "  \($0.place)  \(say($0.text))\n" }.joined()
        }
        return text + "\n" + say(summary(of: report)) + "\n"
    }

    private static func place(_ place: ChangedPlace) -> String {
        "\(place.path):\(place.line)\n" + place.before.map { "  - \($0)\n" }.joined() + place.after.map { "  + \($0)\n" }.joined()
    }

    private static func summary(of report: EditReport) -> Phrase {
        var parts: [Phrase] = []
        let files = Set(report.places.map(\.path)).count
        switch (report.places.count, files) {
        case (0, _): break
        case (1, _): parts.append("1 place in 1 file")
        case (let places, 1): parts.append("\(places) places in 1 file")
        case (let places, let files): parts.append("\(places) places in \(files) files")
        }
        if !report.removed.isEmpty { parts.append(report.removed.count == 1 ? "1 file removed" : "\(report.removed.count) files removed") }
        if !report.renamed.isEmpty { parts.append(report.renamed.count == 1 ? "1 file renamed" : "\(report.renamed.count) files renamed") }
        if !report.created.isEmpty { parts.append(report.created.count == 1 ? "1 file new" : "\(report.created.count) files new") }
        let changes = Phrase.list(parts)
        return report.isMade ? "Changed: \(changes)" : "Would change: \(changes). Nothing is changed yet."
    }
}

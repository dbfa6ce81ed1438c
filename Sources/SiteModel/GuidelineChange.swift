package import SiteValues

/// What changed materially in a guideline on a day, as the notes in its own file tell it. “What changed for you” and the feed are made of
/// these, so that nobody has to write them a second time.
package struct GuidelineChange: Sendable {
    package let guideline: Guideline
    package let date: CivilDate
    /// Those of that day, in their order in the file.
    package let notes: [String]

    /// The same for ever, whatever is noted beside it and however it is worded: `SM-05-2026-11-20`.
    package var id: String { "\(guideline.id)-\(date)" }

    /// All its notes in one paragraph.
    package var text: String {
        notes.map { note in
            let end = note.last ?? "."
            return notes.count == 1 || end.isPunctuation ? note : note + "."
        }.joined(separator: " ")
    }
}

extension LocalizedSite {
    /// Those of all guidelines, newest first. An editorial one changes nothing for anybody.
    package var materialChanges: [GuidelineChange] {
        guidelines.flatMap { guideline -> [GuidelineChange] in
            let notes = Dictionary(grouping: guideline.changes.filter { $0.class == .material }, by: \.date)
            return notes.keys.sorted().map { day in
                GuidelineChange(guideline: guideline, date: day, notes: notes[day, default: []].map(\.note))
            }
        }.enumerated().sorted { ($1.element.date, $0.offset) < ($0.element.date, $1.offset) }.map(\.element)
    }
}

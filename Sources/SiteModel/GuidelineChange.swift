package import SiteValues

/// A material change of a guideline, as a note in its own file tells it. “What changed for you” and the feed are made of these, so that
/// nobody has to write them a second time.
package struct GuidelineChange: Sendable {
    package let guideline: Guideline
    package let date: CivilDate
    package let note: String
    /// The same for ever, also when other notes come: `SM-05-2026-11-20`, and `SM-05-2026-11-20-2` for a second note of that day.
    package let id: String
}

extension LocalizedSite {
    /// Those of all guidelines, newest first. An editorial one changes nothing for anybody.
    package var materialChanges: [GuidelineChange] {
        guidelines.flatMap { guideline -> [GuidelineChange] in
            var notesOfDay: [CivilDate: Int] = [:]
            return guideline.changes.filter { $0.class == .material }.map { change in
                notesOfDay[change.date, default: 0] += 1
                let number = notesOfDay[change.date] ?? 1
                return GuidelineChange(
                    guideline: guideline, date: change.date, note: change.note,
                    id: "\(guideline.id)-\(change.date)" + (number > 1 ? "-\(number)" : ""))
            }
        }.enumerated().sorted { ($1.element.date, $0.offset) < ($0.element.date, $1.offset) }.map(\.element)
    }
}

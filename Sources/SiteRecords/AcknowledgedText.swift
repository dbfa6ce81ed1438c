package import SiteModel
package import SiteValues

/// What somebody says to have read who acknowledges a guideline: its words as they were after the last material change. A wording that
/// differs from them in typography, or by changes whose notes are all editorial, is the same text to its readers, so that nobody is asked
/// again for a comma. What counts as a change is known from the recorded releases; a changed wording without a note is a new text.
package struct AcknowledgedText: Sendable, Equatable {
    /// The oldest wording that still counts.
    package let meaning: Meaning
    /// Every wording that counts, today's first.
    package let same: [Meaning]
    /// Recorded wordings from before the last material change, sorted.
    package let former: [Meaning]

    /// Of every guideline of a site, by language and the file of the original.
    package static func all(of site: Site, _ history: SiteHistory) -> [Language: [String: AcknowledgedText]] {
        let releases = history.releases.filter { $0.date <= site.asOf }.reversed().map(NamedTexts.init)
        var all: [Language: [String: AcknowledgedText]] = [:]
        for text in SiteText.all(of: site) where text.guidelineKind != nil {
            all[text.language, default: [:]][text.originalPath] = AcknowledgedText(text, releases)
        }
        return all
    }

    /// - Parameter releases: from the last to the first.
    private init(_ text: SiteText, _ releases: [NamedTexts]) {
        var names = Set([text.name] + text.aliases)
        var same = [text.meaning]
        var former: Set<Meaning> = []
        var notes = text.changes.map(\.date)
        var counts = true
        for release in releases {
            // A release without the text: whoever read it before that has not read this one.
            guard let old = release.text(names, text.language) else {
                counts = false
                continue
            }
            names.formUnion([old.name] + old.aliases)
            if counts, old.meaning != same.last {
                let added = notes.added(since: old.notes).filter { $0 >= release.date }
                // A day whose note was deleted counts as material: nobody knows what it said.
                counts =
                    !added.isEmpty
                    && added.allSatisfy { day in
                        let notes = text.changes.filter { $0.date == day }
                        return !notes.isEmpty && notes.allSatisfy { $0.class == .editorial }
                    }
            }
            if !counts { former.insert(old.meaning) } else if old.meaning != same.last { same.append(old.meaning) }
            notes = old.notes
        }
        meaning = same[same.count - 1]
        self.same = same
        self.former = former.subtracting(same).sorted()
    }
}

/// The texts of a release by every name they had.
private struct NamedTexts {
    let date: CivilDate
    private let texts: [Language: [String: RecordedText]]

    init(_ release: RecordedRelease) {
        date = release.date
        texts = Dictionary(grouping: release.texts, by: \.language).mapValues { texts in
            Dictionary(texts.flatMap { text in ([text.name] + text.aliases).map { ($0, text) } }) { first, _ in first }
        }
    }

    func text(_ names: Set<String>, _ language: Language) -> RecordedText? {
        guard let texts = texts[language] else { return nil }
        return names.sorted().lazy.compactMap { texts[$0] }.first
    }
}

extension [CivilDate] {
    /// Those that are not in an earlier list; a day is there as often as notes were written on it.
    fileprivate func added(since earlier: [CivilDate]) -> [CivilDate] {
        var known = earlier
        return filter { day in
            guard let index = known.firstIndex(of: day) else { return true }
            known.remove(at: index)
            return false
        }
    }
}

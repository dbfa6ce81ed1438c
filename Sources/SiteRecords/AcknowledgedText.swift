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
    /// The versions of the releases whose wording still counts, and of those whose wording does not, the last first.
    private let (current, outdated): ([String], [String])

    /// What asks the same of readers is the same, whatever was recorded.
    package static func == (one: AcknowledgedText, other: AcknowledgedText) -> Bool {
        (one.meaning, one.same, one.former) == (other.meaning, other.same, other.former)
    }

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
        var recorded: [(version: String, meaning: Meaning)] = []
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
            recorded.append((release.version, old.meaning))
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
        let counted = Set(same)
        current = recorded.filter { counted.contains($0.meaning) }.map(\.version)
        outdated = recorded.filter { !counted.contains($0.meaning) }.map(\.version)
    }

    private init(_ text: AcknowledgedText, same: Set<Meaning>, former: Set<Meaning>) {
        meaning = text.meaning
        self.same = same.sorted()
        self.former = former.subtracting(same).sorted()
        (current, outdated) = (text.current, text.outdated)
    }

    /// Whether a translation still says what it said when the original said something else.
    private func isBehind(_ original: AcknowledgedText) -> Bool {
        original.outdated.first.map(current.contains) ?? false
    }

    /// One guideline for readers of all its languages: who has read it in one is not asked again in another. A translation that has not
    /// followed a material change of the original is the exception: who has read that has read the old text.
    package static func shared(_ texts: [Language: AcknowledgedText], original: Language) -> [Language: AcknowledgedText] {
        let behind = texts.filter { _, text in texts[original].map(text.isBehind) ?? false }
        let upToDate = texts.filter { behind[$0.key] == nil }.values
        let same = Set(upToDate.flatMap(\.same))
        let former = Set(texts.values.flatMap(\.former) + behind.values.flatMap(\.same))
        return Dictionary(
            uniqueKeysWithValues: texts.map { language, text in
                (language, AcknowledgedText(text, same: same.union(behind[language]?.same ?? []), former: former))
            })
    }
}

/// The texts of a release by every name they had.
private struct NamedTexts {
    let version: String
    let date: CivilDate
    private let texts: [Language: [String: RecordedText]]

    init(_ release: RecordedRelease) {
        version = release.version
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

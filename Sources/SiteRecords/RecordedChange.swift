package import SiteModel
package import SiteValues
package import Text

/// How a text of a site differs from what a release had under its name.
package struct RecordedChange: Sendable {
    package enum Kind: String, Sendable, Hashable {
        case new, changed, removed
    }

    package let kind: Kind
    package let name: String
    package let language: Language
    package let title: String
    /// As it is now; nil for one that is gone.
    package let text: SiteText?
    /// As it was; nil for a new one, and where the records lost its words.
    package let before: StoredText?
    package let hunks: [WordDiff.Hunk]
    /// Those that came since.
    package let notes: [ChangeNote]

    /// Material, if any of its notes says so; nil where no note tells of the change.
    package var changeClass: ChangeNote.Class? {
        notes.isEmpty ? nil : notes.contains { $0.class == .material } ? .material : .editorial
    }

    /// A guideline that says something else than before owes its readers a word about it.
    package var needsNote: Bool {
        kind == .changed && text?.guidelineKind != nil && notes.isEmpty
    }

    /// What differs, text by text: changed ones and new ones in the order of the site, then those that are gone.
    package static func all(of site: Site, since release: RecordedRelease, _ history: SiteHistory) -> [RecordedChange] {
        site.localizedSites.flatMap { all(of: SiteText.all(in: $0), in: $0.language, since: release, history) }
    }

    package static func all(
        of texts: [SiteText], in language: Language, since release: RecordedRelease, _ history: SiteHistory
    ) -> [RecordedChange] {
        let former = release.texts.filter { $0.language == language }
        let byName = Dictionary(former.map { ($0.name, $0) }) { first, _ in first }
        let byAlias = Dictionary(former.flatMap { text in text.aliases.map { ($0, text) } }) { first, _ in first }
        var seen: Set<String> = []
        var changes: [RecordedChange] = []
        for text in texts {
            guard let old = byName[text.name] ?? text.aliases.lazy.compactMap({ byName[$0] ?? byAlias[$0] }).first else {
                changes.append(
                    RecordedChange(
                        kind: .new, name: text.name, language: language, title: text.title, text: text, before: nil, hunks: [],
                        notes: text.changes))
                continue
            }
            seen.insert(old.name)
            guard old.meaning != text.meaning else { continue }
            let before = history.text(old.meaning)
            changes.append(
                RecordedChange(
                    kind: .changed, name: text.name, language: language, title: text.title, text: text, before: before,
                    hunks: before.map { ChangedWords.hunks(from: $0, to: text) } ?? [], notes: text.notes(since: old, release.date)))
        }
        for old in former where !seen.contains(old.name) {
            changes.append(
                RecordedChange(
                    kind: .removed, name: old.name, language: language, title: old.title, text: nil, before: history.text(old.meaning),
                    hunks: [], notes: []))
        }
        return changes
    }
}

extension SiteText {
    /// Notes that the release did not have.
    fileprivate func notes(since old: RecordedText, _ day: CivilDate) -> [ChangeNote] {
        var known = old.notes
        return changes.filter { note in
            if let index = known.firstIndex(of: note.date) {
                known.remove(at: index)
                return false
            }
            return note.date >= day
        }
    }
}

package import OfficeDocuments
package import SiteModel
package import SiteRecords
package import SiteValues

/// What has changed since a release as Legal wants to see it: each text with what was taken out and what was put in.
package enum Redline {
    package static func document(
        of changes: [RecordedChange], since release: RecordedRelease, in localizedSite: LocalizedSite, on day: CivilDate
    )
        -> WordDocument
    {
        let words = ReviewWords.in(localizedSite.language)
        let title = words.redline(release.version)
        var blocks: [WordBlock] = [
            .paragraph(.init(.title, title)),
            .paragraph(.init(.text, "\(localizedSite.settings.title), \(localizedSite.settings.organisation), \(release.date) – \(day)")),
        ]
        for change in changes where change.language == localizedSite.language {
            blocks.append(.paragraph(.init(.heading1, "\(change.name) · \(change.title)")))
            for note in change.notes { blocks.append(.paragraph(.init(.label, "\(note.date) · \(note.class.rawValue) · \(note.note)"))) }
            if change.text == nil { blocks.append(.paragraph(.init(.label, words.gone))) }
            blocks += paragraphs(from: change.before?.lines ?? [], to: change.text?.parts ?? []).map { .paragraph($0) }
        }
        return WordDocument(
            title: title, language: localizedSite.language.tag, footer: "\(title) · \(day)", date: day.iso, blocks: blocks)
    }

    /// Line by line, and word by word where a line was changed.
    private static func paragraphs(from old: [StoredText.Line], to new: [TextPart]) -> [WordParagraph] {
        var result: [WordParagraph] = []
        func style(_ isHeading: Bool) -> WordParagraph.Style { isHeading ? .heading3 : .text }
        for step in Alignment.steps(from: old.map { Meaning.plain($0.text) }, to: new.map { Meaning.plain($0.text) }) {
            switch step {
            case .kept(_, let to): result.append(.init(style(new[to].role == .heading), new[to].text))
            case .changed(let from, let to):
                result.append(.init(style(new[to].role == .heading), runs(from: old[from].text, to: new[to].text), isChanged: true))
            case .removed(let from):
                result.append(.init(style(old[from].isHeading), [WordRun(old[from].text, .deleted)], isChanged: true))
            case .inserted(let to):
                result.append(.init(style(new[to].role == .heading), [WordRun(new[to].text, .inserted)], isChanged: true))
            }
        }
        return result
    }

    static func runs(from old: String, to new: String) -> [WordRun] {
        let (before, after) = (old.split(separator: " ").map(String.init), new.split(separator: " ").map(String.init))
        var runs: [WordRun] = []
        func add(_ word: String, _ kind: WordRun.Kind) {
            if let last = runs.last, last.kind == kind {
                runs[runs.count - 1] = WordRun(last.text + word + " ", kind)
            } else {
                runs.append(WordRun(word + " ", kind))
            }
        }
        for step in Alignment.steps(from: before.map(Meaning.plain), to: after.map(Meaning.plain), pairing: false) {
            switch step {
            case .kept(_, let to): add(after[to], .plain)
            case .changed(let from, let to):
                add(before[from], .deleted)
                add(after[to], .inserted)
            case .removed(let from): add(before[from], .deleted)
            case .inserted(let to): add(after[to], .inserted)
            }
        }
        return runs
    }
}

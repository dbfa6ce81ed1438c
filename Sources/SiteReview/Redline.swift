package import Messages
package import OfficeDocuments
package import SiteModel
package import SiteRecords
package import SiteValues

/// What has changed since a release as Legal wants to see it: each text with what was taken out and what was put in.
package enum Redline {
    package static func document(
        of changes: [RecordedChange], since release: RecordedRelease, in localizedSite: LocalizedSite, _ messages: Messages,
        on day: CivilDate
    ) -> WordDocument {
        let title = messages.text(.changedSince, ["version": release.version])
        let (from, to) = (messages.date(release.date), messages.date(day))
        var blocks: [WordBlock] = [
            .paragraph(.init(.title, title)),
            .paragraph(.init(.text, "\(localizedSite.settings.title), \(localizedSite.settings.organisation), \(from) – \(to)")),
        ]
        for change in changes where change.language == localizedSite.language {
            blocks.append(.paragraph(.init(.heading1, "\(change.name) · \(change.title)")))
            for note in change.notes {
                let facts = [messages.date(note.date), messages.text(note.class.label), note.note]
                blocks.append(.paragraph(.init(.label, facts.joined(separator: " · "))))
            }
            if change.text == nil { blocks.append(.paragraph(.init(.label, messages.text(.noLongerOnSite)))) }
            let old = (change.before?.lines ?? []).map { Line($0, messages) }
            let new = (change.text?.parts ?? []).map { Line($0, messages) }
            blocks += paragraphs(from: old, to: new).map { .paragraph($0) }
        }
        if blocks.count == 2 { blocks.append(.paragraph(.init(.text, messages.text(.nothingChanged)))) }
        return WordDocument(
            title: title, language: localizedSite.language.tag, footer: "\(title) · \(to)", date: day.iso, blocks: blocks)
    }

    /// Line by line, and word by word where a line was changed.
    private static func paragraphs(from old: [Line], to new: [Line]) -> [WordParagraph] {
        Alignment.steps(from: old.map { Meaning.plain($0.text) }, to: new.map { Meaning.plain($0.text) }).map { step in
            switch step {
            case .kept(_, let to): .init(new[to].style, new[to].text)
            case .changed(let from, let to): .init(new[to].style, runs(from: old[from].text, to: new[to].text), isChanged: true)
            case .removed(let from): .init(old[from].style, [WordRun(old[from].text, .deleted)], isChanged: true)
            case .inserted(let to): .init(new[to].style, [WordRun(new[to].text, .inserted)], isChanged: true)
            }
        }
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

/// A line of a text, then or now.
private struct Line {
    let style: WordParagraph.Style
    let text: String

    init(_ line: StoredText.Line, _ messages: Messages) {
        self.init(line.text, in: line.section, isHeading: line.isHeading, messages)
    }

    init(_ part: TextPart, _ messages: Messages) {
        self.init(part.text, in: part.section, isHeading: part.role == .heading, messages)
    }

    /// A stance is shown as readers know it.
    private init(_ text: String, in section: String, isHeading: Bool, _ messages: Messages) {
        let label = section == "stance" ? Stance(rawValue: text)?.label ?? GuidelineKind(rawValue: text)?.label : nil
        style = isHeading ? .heading3 : .text
        self.text = label.map { messages.text($0) } ?? text
    }
}

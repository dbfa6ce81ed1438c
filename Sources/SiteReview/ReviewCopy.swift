import Diagnostics
package import Messages
package import OfficeDocuments
package import SiteModel
package import SiteRecords
package import SiteValues

/// All texts that one reader answers for, in one language: numbered through, with bars at what has changed since the last release, and a
/// page to sign. As a document it goes out as .docx, as a page and as a PDF, and comes back as .docx.
package struct ReviewCopy: Sendable {
    package let reader: ReviewReader
    package let language: Language
    package let texts: [SiteText]
    private let localizedSite: LocalizedSite
    private let day: CivilDate
    private let release: RecordedRelease?
    private let before: [String: StoredText]

    package init(for reader: ReviewReader, of site: Site, in localizedSite: LocalizedSite, _ history: SiteHistory) {
        self.reader = reader
        self.localizedSite = localizedSite
        language = localizedSite.language
        day = site.asOf
        let demands = site.defaultLocalizedSite.settings.approvals
        let texts = SiteText.all(in: localizedSite).filter { reader.reads($0, demands) }
        let release = history.release(on: site.asOf)
        let stored = texts.compactMap { text in
            release?.text(text.name, text.language).flatMap { history.text($0.meaning) }.map { (text.name, $0) }
        }
        self.texts = texts
        self.release = release
        before = Dictionary(stored) { first, _ in first }
    }

    /// The name of its files, without their ending: `legal.en`.
    package var fileName: String { "\(reader.role).\(language)" }

    /// The paragraphs that come back, by the name of their bookmark: the text and the part of each.
    package var places: [String: (text: SiteText, part: TextPart)] {
        var places: [String: (text: SiteText, part: TextPart)] = [:]
        for text in texts {
            for (number, part) in text.parts.enumerated() where part.role != .fact {
                places[Self.bookmark(text, number)] = (text, part)
            }
        }
        return places
    }

    /// In the order of the copy.
    package var bookmarks: [String] {
        texts.flatMap { text in text.parts.indices.filter { text.parts[$0].role != .fact }.map { Self.bookmark(text, $0) } }
    }

    /// The same for a text whatever comes before it, because a copy is read when other texts have come.
    private static func bookmark(_ text: SiteText, _ part: Int) -> String { "sg_\(Meaning(of: text.name))_\(part)" }

    /// Begins the bookmarks of what the copy says around the texts.
    static let frameMark = "sf_"

    package func document(_ messages: Messages) -> WordDocument {
        let title = messages.text(.copyFor, ["role": RoleName.of(reader.role, in: localizedSite, messages)])
        let date = messages.date(day)
        let bars = release.map { messages.text(.copyBars, ["version": $0.version]) } ?? messages.text(.copyNoRelease)
        var blocks: [WordBlock] = [
            .paragraph(.init(.title, title)),
            .paragraph(.init(.text, "\(localizedSite.settings.title), \(localizedSite.settings.organisation)")),
            .paragraph(.init(.text, messages.text(.copyIntro, ["date": date, "number": "\(texts.count)"]))), .paragraph(.init(.text, bars)),
            .paragraph(.init(.text, messages.text(.copyHowTo))), .paragraph(.init(.heading2, messages.text(.contents))), contents(messages),
        ]
        for text in texts { blocks += chapter(text, messages) }
        blocks += signPage(messages)
        return WordDocument(
            title: title, language: language.tag, footer: "\(title) · \(date) · \(localizedSite.settings.organisation)", date: day.iso,
            properties: [
                ("sitegen-copy", reader.role.name), ("sitegen-language", language.tag), ("sitegen-date", day.iso),
            ], blocks: blocks.namingFrame())
    }

    private func contents(_ messages: Messages) -> WordBlock {
        var next = 1
        var rows = [head([.copyText, .copyTextTitle, .copyTextKind, .copyState, .copyFirstNumber], messages)]
        for text in texts {
            let numbered = text.parts.count { $0.role != .fact }
            rows.append([text.name, text.title, label(of: text, messages), state(of: text, messages), "\(next)"].map { .init(.cell, $0) })
            next += numbered
        }
        return .table(rows, weights: [25, 27, 20, 19, 9])
    }

    private func head(_ columns: [Message], _ messages: Messages) -> [WordParagraph] {
        columns.map { WordParagraph(.cell, [WordRun(messages.text($0), isBold: true)]) }
    }

    private func label(of text: SiteText, _ messages: Messages) -> String {
        (text.stance?.label ?? text.guidelineKind?.label).map { messages.text($0) } ?? TextKindName.of(text, messages)
    }

    private func state(of text: SiteText, _ messages: Messages) -> String {
        guard text.approvals != nil else { return "" }
        guard case .cleared(let approval) = Clearance(of: text, by: reader.role, on: day) else { return messages.text(.copyToBeCleared) }
        let role = RoleName.of(reader.role, in: localizedSite, messages)
        return messages.text(.clearedBy, ["role": role, "date": messages.date(approval.date)])
    }

    private func chapter(_ text: SiteText, _ messages: Messages) -> [WordBlock] {
        let known = before[text.name].map { Set($0.lines.map { Meaning(of: $0.text) }) }
        let isNew = release != nil && known == nil
        func isChanged(_ part: TextPart) -> Bool { isNew || known.map { !$0.contains(Meaning(of: part.text)) } ?? false }
        let state = [
            label(of: text, messages), isNew ? messages.text(.copyNew) : nil, state(of: text, messages), text.location.path,
        ].compactMap(\.self)
        var blocks: [WordBlock] = [
            .paragraph(
                .init(
                    .heading1, "\(text.name) · \(text.title)",
                    isChanged: text.parts.first.map { $0.role == .fact && isChanged($0) } ?? false)),
            .paragraph(.init(.label, state.filter { !$0.isEmpty }.joined(separator: " · "))),
        ]
        var rows: [[WordParagraph]] = []
        func closeTable() {
            if rows.isEmpty { return }
            blocks.append(.table([head([.copyField, .copyWords], messages)] + rows, weights: [24, 76]))
            rows = []
        }
        for (number, part) in text.parts.enumerated() where part.role != .fact {
            let name = Self.bookmark(text, number)
            if part.section.hasPrefix("body") {
                closeTable()
                let style: WordParagraph.Style = part.role == .heading ? .heading3 : .text
                blocks.append(.paragraph(.init(style, part.text, bookmark: name, isNumbered: true, isChanged: isChanged(part))))
            } else {
                rows.append([
                    WordParagraph(.cell, FieldName.of(part.section, in: language)),
                    WordParagraph(.cell, part.text, bookmark: name, isNumbered: true, isChanged: isChanged(part)),
                ])
            }
        }
        closeTable()
        return blocks + takenOut(of: text, messages)
    }

    /// What the last release said and this text does not: a bar beside what is there would never tell.
    private func takenOut(of text: SiteText, _ messages: Messages) -> [WordBlock] {
        guard let old = before[text.name]?.lines else { return [] }
        let steps = Alignment.steps(from: old.map { Meaning.plain($0.text) }, to: text.parts.map { Meaning.plain($0.text) })
        return steps.compactMap { step in
            guard case .removed(let index) = step, old[index].section != "stance" else { return nil }
            return .paragraph(.init(.label, messages.text(.copyTakenOut, ["words": old[index].text]), isChanged: true))
        }
    }

    private func signPage(_ messages: Messages) -> [WordBlock] {
        let columns: [Message] = [.signOffName, .signOffFunction, .signOffDecision, .date, .signOffSignature]
        let empty = columns.map { _ in WordParagraph(.cell, "\u{A0}") }
        let sums = texts.map { [WordParagraph(.cell, $0.name), WordParagraph(.cell, $0.meaning.description)] }
        let sentence = messages.text(.signOffText, ["date": messages.date(day), "number": "\(texts.count)"])
        return [
            .pageBreak, .paragraph(.init(.heading1, messages.text(.signOff))), .paragraph(.init(.text, sentence)),
            .table([head(columns, messages), empty, empty, empty], weights: [22, 20, 20, 14, 24]),
            .table([head([.copyText, .signOffMeaning], messages)] + sums, weights: [60, 40]),
        ]
    }
}

extension [WordBlock] {
    /// Each paragraph around the texts with a name, too: what has none when the copy comes back was put in.
    fileprivate func namingFrame() -> [WordBlock] {
        var count = 0
        func named(_ paragraph: WordParagraph) -> WordParagraph {
            guard paragraph.bookmark == nil else { return paragraph }
            count += 1
            return WordParagraph(
                paragraph.style, paragraph.runs, bookmark: ReviewCopy.frameMark + "\(count)", isNumbered: paragraph.isNumbered,
                isChanged: paragraph.isChanged)
        }
        return map { block in
            switch block {
            case .paragraph(let paragraph): .paragraph(named(paragraph))
            case .table(let rows, let weights): .table(rows.map { $0.map(named) }, weights: weights)
            case .pageBreak: .pageBreak
            }
        }
    }
}

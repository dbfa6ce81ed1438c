import SiteModel
package import SiteValues
import Text

/// The texts of a release, a line each, with what they said: `records/releases/3.tsv`.
package struct RecordedRelease: Sendable, Equatable {
    package let version: String
    package let date: CivilDate
    package let texts: [RecordedText]

    package init(version: String, date: CivilDate, texts: [RecordedText]) {
        self.version = version
        self.date = date
        self.texts = texts
    }

    /// A name that a file can have on every system.
    package static func isVersion(_ text: String) -> Bool {
        !text.isEmpty && text.utf8.count <= 40 && text.first != "." && text.first != "-" && text.last != "."
            && text.utf8.allSatisfy { $0.isASCIIAlphanumeric || "._-".utf8.contains($0) } && !WindowsName.isReserved(text)
    }

    package static func path(of version: String) -> String { "\(SiteHistory.folder)/releases/\(version).tsv" }

    package func text(_ name: String, _ language: Language) -> RecordedText? {
        texts.first { $0.name == name && $0.language == language }
    }

    package var bytes: [UInt8] {
        Array(
            ("# sitegen release\n# version: \(version)\n# date: \(date)\n" + RecordedText.columns.joined(separator: "\t") + "\n"
                + texts.map { $0.row + "\n" }.joined()).utf8)
    }

    /// nil when it is not a whole record.
    package init?(parsing bytes: [UInt8]) {
        guard let text = String(validating: bytes, as: UTF8.self) else { return nil }
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        guard lines.count >= 5, lines[0] == "# sitegen release", lines[1].hasPrefix("# version: "), lines[2].hasPrefix("# date: "),
            let date = CivilDate(String(lines[2].dropFirst(8))), lines[3] == RecordedText.columns.joined(separator: "\t"), lines.last == ""
        else { return nil }
        var texts: [RecordedText] = []
        for line in lines[4..<(lines.count - 1)] {
            guard let text = RecordedText(row: line) else { return nil }
            texts.append(text)
        }
        self.init(version: String(lines[1].dropFirst(11)), date: date, texts: texts)
    }
}

/// A text in a release.
package struct RecordedText: Sendable, Equatable {
    package let name: String
    package let language: Language
    package let meaning: Meaning
    /// The first day, where the text came or comes later than the release; nil for one that was there with it.
    package let from: CivilDate?
    /// The first day without it.
    package let until: CivilDate?
    package let replacedBy: String?
    /// Other names that it went by.
    package let aliases: [String]
    package let path: String
    /// Who had cleared it, as `legal 2026-01-12`.
    package let approvals: [String]
    /// The days of its notes about changes, a note each.
    package let notes: [CivilDate]
    package let title: String

    static let columns = [
        "name", "language", "meaning", "from", "until", "replaced_by", "aliases", "file", "approvals", "notes", "title",
    ]

    package init(_ text: SiteText, on day: CivilDate) {
        name = text.name
        language = text.language
        meaning = text.meaning
        from = text.publication?.publish.flatMap { $0 > day ? $0 : nil }
        until = text.publication?.expire
        replacedBy = text.replacedBy
        aliases = text.aliases
        path = text.originalPath
        approvals = ClearedText.all(of: [text], [], on: day).compactMap { cleared in
            if case .cleared(let approval) = cleared.state { "\(approval.role) \(approval.date)" } else { nil }
        }
        notes = text.changes.map(\.date)
        title = text.title
    }

    package var row: String {
        let fields = [
            name, language.tag, meaning.description, from?.iso ?? "", until?.iso ?? "", replacedBy ?? "", aliases.joined(separator: ","),
            path,
            approvals.joined(separator: ","), notes.map(\.iso).joined(separator: ","), title,
        ]
        return fields.map { String($0.map { $0.isNewline || $0 == "\t" ? " " : $0 }) }.joined(separator: "\t")
    }

    init?(row: Substring) {
        let fields = row.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
        guard fields.count == Self.columns.count, let language = Language(fields[1]), let meaning = Meaning(fields[2]) else { return nil }
        func list(_ field: String) -> [String] { field.split(separator: ",").map(String.init) }
        name = fields[0]
        self.language = language
        self.meaning = meaning
        from = CivilDate(fields[3])
        until = CivilDate(fields[4])
        replacedBy = fields[5].isEmpty ? nil : fields[5]
        aliases = list(fields[6])
        path = fields[7]
        approvals = list(fields[8])
        notes = list(fields[9]).compactMap { CivilDate($0) }
        title = fields[10]
    }
}

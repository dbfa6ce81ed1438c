package import Diagnostics

/// One finding in words, with its code frame:
///
///     error[unknown-key]: There is no key `sumary` here.
///       --> content/guidelines/pause.md:4:1
///       |
///     2 | id: SM-06
///     3 | title: Get tea first
///     4 | sumary: One sentence
///       | ^^^^^^
///       = help: Did you mean `summary`?
///
/// A further place of the finding has a frame of its own below, as a note.
package struct FindingText: Sendable {
    package let palette: Palette
    package let width: Int

    private let help: String
    private let note: String

    /// - Parameter phrases: of the reader's language.
    package init(palette: Palette, width: Int, phrases: PhraseTable = .english) {
        self.palette = palette
        self.width = width
        help = Phrase(name: "help").translated(by: phrases).text
        note = Phrase(name: "note").translated(by: phrases).text
    }

    /// Without a line end after the last line.
    package func text(of finding: Diagnostic, in lines: inout SourceLines) -> String {
        let frame = CodeFrame(finding.location, in: &lines, width: width)
        let indent = String(repeating: " ", count: frame?.gutter ?? 1)
        var text = [
            palette.severity(finding.severity, "\(finding.severity.rawValue)[\(finding.rule)]")
                + palette.bold(": " + DisplayText.harmless(finding.summary.text)),
            indent + palette.gutter("-->") + " " + DisplayText.harmless(finding.location.shown),
        ]
        if let frame { text += frame.text(palette, finding.severity) }
        for note in finding.notes {
            text.append(palette.severity(.note, self.note) + ": " + DisplayText.harmless(note.text.text))
            text.append(indent + palette.gutter("-->") + " " + DisplayText.harmless(note.location.shown))
            text += CodeFrame(note.location, in: &lines, width: width)?.text(palette, .note) ?? []
        }
        if let remedy = finding.remedy {
            text.append(indent + palette.gutter(" =") + palette.bold(" \(help): ") + DisplayText.harmless(remedy.text))
        }
        return text.joined(separator: "\n")
    }
}

extension SourceLocation {
    /// `path:line:column`, as editors and terminals take it.
    var shown: String {
        ([path] + [line, column].prefix { $0 != nil }.compactMap { $0.map { String($0) } }).joined(separator: ":")
    }
}

package import SiteValues

/// The words of a text as they were when somebody cleared or released it, in a file that is named after what they say:
///
///     # SM-04 en: No racism, no slurs, no hate.
///     stance	red_line
///     title	No racism, no slurs, no hate.
///     body: Where the line is	# Where the line is
///     body: Where the line is	Nothing racist. Nothing sexist.
///
/// Headings begin with `# `. A backslash comes before a text that would pass for one, and before one that begins with a backslash.
/// A file whose words no longer say what its name says was edited, and is not read.
package struct StoredText: Sendable, Equatable {
    package let name: String
    package let language: Language
    package let title: String
    package let lines: [Line]

    package struct Line: Sendable, Hashable {
        package let section: String
        package let isHeading: Bool
        package let text: String

        fileprivate init(_ part: TextPart) {
            section = StoredText.plain(part.section)
            isHeading = part.role == .heading
            text = StoredText.plain(part.text)
        }

        fileprivate init(section: String, written: Substring) {
            self.section = section
            isHeading = written.hasPrefix("# ")
            text = String(written.dropFirst(isHeading ? 2 : written.hasPrefix("\\") ? 1 : 0))
        }

        fileprivate var written: String {
            isHeading ? "# \(text)" : text.hasPrefix("# ") || text.hasPrefix("\\") ? "\\\(text)" : text
        }
    }

    package init(_ text: SiteText) {
        name = text.name
        language = text.language
        title = text.title
        lines = text.parts.map(Line.init)
    }

    package init?(parsing bytes: [UInt8]) {
        guard let text = String(validating: bytes, as: UTF8.self) else { return nil }
        var rows = text.split(separator: "\n")[...]
        guard let head = rows.popFirst(), head.hasPrefix("# "), let colon = head.firstRange(of: ": ") else { return nil }
        let names = head[..<colon.lowerBound].dropFirst(2).split(separator: " ")
        guard names.count == 2, let language = Language(String(names[1])) else { return nil }
        var lines: [Line] = []
        for row in rows {
            let fields = row.split(separator: "\t", maxSplits: 1, omittingEmptySubsequences: false)
            guard fields.count == 2 else { return nil }
            lines.append(Line(section: String(fields[0]), written: fields[1]))
        }
        name = String(names[0])
        self.language = language
        title = String(head[colon.upperBound...])
        self.lines = lines
    }

    package var meaning: Meaning { Meaning(of: lines.map(\.text).joined(separator: "\n")) }
    package var words: [String] { Meaning.words(of: lines.map(\.text).joined(separator: "\n")) }

    /// From the project's folder on.
    package var path: String { "\(SiteHistory.folder)/texts/\(meaning).txt" }

    package var bytes: [UInt8] {
        Array(
            ("# \(name) \(language): \(Self.plain(title))\n"
                + lines.map { "\($0.section)\t\($0.written)\n" }.joined()).utf8)
    }

    private static func plain(_ text: String) -> String {
        String(text.map { $0.isNewline || $0 == "\t" ? " " : $0 })
    }
}

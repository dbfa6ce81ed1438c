import Diagnostics

/// A piece of a help text.
enum HelpBlock: Sendable {
    case space
    case paragraph(String)
    /// Words in a left column, such as an option or an example, and what they mean from a column on; empty if they speak for themselves.
    case row(lead: String, meaning: String, column: Int)
    case heading(String)
    /// A way of calling the command in each line.
    case usage([String])

    var sentences: [String] {
        switch self {
        case .space, .usage: []
        case .paragraph(let text), .heading(let text): text.isEmpty ? [] : [text]
        case .row(_, let meaning, _): meaning.contains(where: \.isLetter) && !Self.isBare(meaning) ? [meaning] : []
        }
    }

    func lines(in table: PhraseTable, columns: Int) -> [String] {
        switch self {
        case .space: return [""]
        case .paragraph(let text): return Self.wrapped(Self.translated(text, by: table), to: columns)
        case .heading(let text): return [Self.translated(text, by: table) + ":"]
        case .usage(let lines):
            let lead = Self.translated("USAGE", by: table) + ": "
            return lines.enumerated().map { index, line in
                (index == 0 ? lead : String(repeating: " ", count: lead.count)) + Self.placeholders(in: line, table)
            }
        case .row(let lead, let meaning, let column):
            let lead = Self.placeholders(in: lead, table)
            if meaning.isEmpty { return [lead] }
            let indent = String(repeating: " ", count: column)
            let text = Self.wrapped(Self.translated(meaning, by: table), to: max(columns - column, 24)).map { indent + $0 }
            guard lead.count < column - 1, let first = text.first else { return [lead] + text }
            return [lead + first.dropFirst(lead.count)] + text.dropFirst()
        }
    }

    // MARK: Words

    private static let suffixes = ["values", "default"]

    /// A sentence, and what the parser adds to it: which values there are, and which is taken.
    static func translated(_ text: String, by table: PhraseTable) -> String {
        if let whole = whole(text, in: table) { return whole }
        guard let base = base(of: text) else { return text }
        var rest = String(text.dropFirst(base.count))
        for word in suffixes { rest = rest.replacing("\(word): ", with: "\(table["\(word):"] ?? "\(word):") ") }
        return (whole(base, in: table) ?? base) + rest
    }

    /// Without looking at what the parser adds; nil for what the table lacks.
    static func whole(_ text: String, in table: PhraseTable) -> String? {
        table[text] ?? ParserMessage.filled(text, from: table)
    }

    /// The sentence without the parser's addition; nil for one without.
    static func base(of text: String) -> String? {
        guard text.hasSuffix(")") else { return nil }
        let starts = suffixes.compactMap { text.ranges(of: " (\($0): ").last?.lowerBound }
        return starts.max().map { String(text[..<$0]) }
    }

    /// The parser's addition alone.
    private static func isBare(_ text: String) -> Bool { suffixes.contains { text.hasPrefix("(\($0): ") } }

    /// `<folder>` and the like.
    static func placeholders(in line: String, _ table: PhraseTable) -> String {
        var text = ""
        var rest = line[...]
        while let open = rest.firstIndex(of: "<"), let close = rest[open...].firstIndex(of: ">") {
            let name = rest[open...close]
            text += rest[..<open] + (table[String(name)] ?? String(name))
            rest = rest[rest.index(after: close)...]
        }
        return text + rest
    }

    private static func wrapped(_ text: String, to columns: Int) -> [String] {
        var lines: [String] = []
        for word in text.split(separator: " ") {
            if let last = lines.last, last.count + 1 + word.count <= columns {
                lines[lines.count - 1] = "\(last) \(word)"
            } else {
                lines.append(String(word))
            }
        }
        return lines
    }
}

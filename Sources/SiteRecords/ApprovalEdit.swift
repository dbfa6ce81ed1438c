import SiteValues

/// Writes an approval into the file of its text and leaves every other byte as it is. It goes to the end of `approvals:`, so that those
/// before it stay as the record.
struct ApprovalEdit {
    /// What the approval is written into.
    enum Place {
        /// The keys between the `---` lines of a text.
        case frontMatter
        /// A data file that is one entry.
        case wholeFile
        /// An entry of a list that begins on a line, from 1.
        case entry(line: Int)
    }

    private var lines: [Substring]
    private let lineEnd: String
    private let indent: Int
    private let range: Range<Int>

    /// nil where the place is not in the file, or has `approvals` in a form that takes no more lines, such as `[{…}]`.
    static func adding(_ keys: [String], to bytes: [UInt8], at place: Place) -> [UInt8]? {
        guard let text = String(validating: bytes, as: UTF8.self), var edit = ApprovalEdit(text, place) else { return nil }
        return edit.add(keys) ? Array(edit.lines.joined(separator: "\n").utf8) : nil
    }

    private init?(_ text: String, _ place: Place) {
        let lines = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false).map { Substring($0) }
        let fileEnd = lines.last == "" ? lines.count - 1 : lines.count
        switch place {
        case .frontMatter:
            guard lines[0].hasPrefix("---"), let end = lines.indices.dropFirst().first(where: { lines[$0].hasPrefix("---") }) else {
                return nil
            }
            (indent, range) = (0, 1..<end)
        case .wholeFile: (indent, range) = (0, 0..<fileEnd)
        case .entry(let line):
            guard lines.indices.contains(line - 1) else { return nil }
            let dash = Self.indentation(lines[line - 1])
            let first = lines[line - 1].dropFirst(dash)
            guard first.hasPrefix("-") else { return nil }
            indent = dash + 1 + Self.indentation(first.dropFirst())
            let end = lines.indices[line...].first { !Self.isBlank(lines[$0]) && Self.indentation(lines[$0]) <= dash }
            range = line - 1..<(end ?? fileEnd)
        }
        self.lines = lines
        lineEnd = lines.first?.unicodeScalars.last == "\r" ? "\r" : ""
    }

    private mutating func add(_ keys: [String]) -> Bool {
        let margin = String(repeating: " ", count: indent)
        guard let key = range.first(where: { Self.indentation(lines[$0]) == indent && lines[$0].dropFirst(indent).hasPrefix("approvals:") })
        else {
            insert([margin + "approvals:"] + item(keys, indent + 2), after: lastContent(in: range))
            return true
        }
        let value = lines[key].dropFirst(indent + "approvals:".count).prefix { $0 != "#" }.filter { !$0.isWhitespace }
        if value == "[]" {
            lines[key] = Substring(margin + "approvals:" + lineEnd)
        } else if !value.isEmpty {
            return false
        }
        let end = range[(key + 1)...].first { index in
            let line = lines[index]
            if Self.isBlank(line) { return false }
            let depth = Self.indentation(line)
            return depth < indent || depth == indent && !line.dropFirst(depth).hasPrefix("-")
        }
        let block = key..<(end ?? range.upperBound)
        let depth = block.dropFirst().first { lines[$0].drop { $0 == " " }.hasPrefix("-") }.map { Self.indentation(lines[$0]) }
        insert(item(keys, depth ?? indent + 2), after: lastContent(in: block))
        return true
    }

    private func item(_ keys: [String], _ depth: Int) -> [String] {
        keys.enumerated().map { String(repeating: " ", count: depth) + ($0.offset == 0 ? "- " : "  ") + $0.element }
    }

    /// A comment at the entry's own depth belongs to what comes next.
    private func lastContent(in range: Range<Int>) -> Int {
        range.last { index in
            !Self.isBlank(lines[index])
                && !(Self.indentation(lines[index]) <= indent && lines[index].drop { $0 == " " }.hasPrefix("#"))
        } ?? range.lowerBound - 1
    }

    private mutating func insert(_ new: [String], after index: Int) {
        // A last line without its end gets one.
        if index >= 0, index == lines.count - 1 { lines.append("") }
        if index >= 0, !lineEnd.isEmpty, lines[index].unicodeScalars.last != "\r" { lines[index] += lineEnd }
        lines.insert(contentsOf: new.map { Substring($0 + lineEnd) }, at: index + 1)
    }

    private static func indentation(_ line: Substring) -> Int { line.prefix { $0 == " " }.count }
    private static func isBlank(_ line: Substring) -> Bool { line.allSatisfy(\.isWhitespace) }
}

import Diagnostics
import SiteFields
import SiteModel
import Text

/// Reads the YAML that content is nearly always written in: keys of ASCII letters, one value per line, block texts, lists, and brackets that
/// close on their line. It hands everything else, and every mistake, to Yams by answering nil.
///
/// Measured on the starter content, Yams takes more than a third of the whole loading; this takes a fiftieth. It is not a second
/// opinion on YAML: a test holds that both make the same fields, with the same places, of all content and of a table of odd cases.
struct PlainYAML {
    private let text: YAMLText
    private let bytes: ArraySlice<UInt8>
    private var lines: [YAMLLine]
    private var next = 0

    static func fields(_ text: YAMLText) -> [Field]? {
        let bytes = text.file.bytes[text.range]
        guard YAMLLine.canCut(bytes) else { return nil }
        var reader = PlainYAML(text: text, bytes: bytes, lines: YAMLLine.cut(bytes))
        guard let first = reader.current else { return reader.lines.allSatisfy(\.isBlank) ? [] : nil }
        guard first.indent == 0, case .mapping(let fields, _) = reader.mapping(at: 0), reader.current == nil else { return nil }
        return fields
    }

    private init(text: YAMLText, bytes: ArraySlice<UInt8>, lines: [YAMLLine]) {
        self.text = text
        self.bytes = bytes
        self.lines = lines
    }

    /// The next line that is neither empty nor a comment.
    private var current: YAMLLine? {
        mutating get {
            while next < lines.count, lines[next].isBlank || lines[next].isComment { next += 1 }
            return next < lines.count ? lines[next] : nil
        }
    }

    private func place(_ index: Int, _ line: Int, length: Int = 1) -> SourceLocation {
        text.location(line: line + 1, byte: index, length: length)
    }

    private mutating func mapping(at indent: Int) -> FieldValue? {
        var (fields, keys): ([Field], Set<String>) = ([], [])
        var start: SourceLocation?
        while let line = current, line.indent >= indent {
            guard line.indent == indent, let colon = key(in: line) else { return nil }
            let name = string(line.first..<colon)
            guard keys.insert(name).inserted else { return nil }
            let keyPlace = place(line.first, next, length: colon - line.first)
            start = start ?? place(line.first, next)
            guard let value = value(from: colon + 1, in: line, parent: indent, mayBeginList: true) else { return nil }
            fields.append(Field(key: name, keyLocation: keyPlace, value: value))
        }
        return start.map { .mapping(fields, $0) }
    }

    private mutating func sequence(at indent: Int) -> FieldValue? {
        var items: [FieldValue] = []
        guard let first = current else { return nil }
        let start = place(first.first, next)
        while let line = current, line.indent >= indent, line.indent > indent || startsEntry(line) {
            guard line.indent == indent else { return nil }
            var content = line.first + 1
            while content < line.end, bytes[content] == UInt8(ascii: " ") { content += 1 }
            guard content < line.end else { return nil }
            var inner = line
            inner.indent = content - line.start
            let item: FieldValue?
            if key(in: inner) != nil {
                lines[next].indent = inner.indent
                item = mapping(at: inner.indent)
            } else {
                item = value(from: content, in: line, parent: indent, mayBeginList: false)
            }
            guard let item else { return nil }
            items.append(item)
        }
        return .list(items, start)
    }

    private func startsEntry(_ line: YAMLLine) -> Bool {
        bytes[line.first] == UInt8(ascii: "-") && line.first + 1 < line.end && bytes[line.first + 1] == UInt8(ascii: " ")
    }

    /// The position of the colon of `key:`.
    private func key(in line: YAMLLine) -> Int? {
        var index = line.first
        while index < line.end, bytes[index].isASCIIName { index += 1 }
        guard index > line.first, index < line.end, bytes[index] == UInt8(ascii: ":"), bytes[line.first] != UInt8(ascii: "-") else {
            return nil
        }
        return index + 1 == line.end || bytes[index + 1] == UInt8(ascii: " ") ? index : nil
    }

    /// What follows a colon or a dash, and what is below it.
    private mutating func value(from index: Int, in line: YAMLLine, parent: Int, mayBeginList: Bool) -> FieldValue? {
        var start = index
        while start < line.end, bytes[start] == UInt8(ascii: " ") { start += 1 }
        let number = next
        next += 1
        guard start < line.end else { return below(line: number, colon: index, parent: parent, mayBeginList: mayBeginList) }
        switch bytes[start] {
        case UInt8(ascii: "|"), UInt8(ascii: ">"): return block(from: start, in: line, parent: parent)
        default:
            var scanner = InlineYAML(text: text, bytes: bytes, line: number, index: start, end: line.end)
            guard let value = scanner.value() else { return nil }
            // A deeper line would go on with this value, or be a mistake.
            if let following = current, following.indent > parent { return nil }
            return value
        }
    }

    /// The value begins on a line of its own, or there is none.
    private mutating func below(line number: Int, colon: Int, parent: Int, mayBeginList: Bool) -> FieldValue? {
        guard let following = current, following.indent >= parent else { return .scalar("", place(colon, number)) }
        if startsEntry(following), following.indent > parent || mayBeginList { return sequence(at: following.indent) }
        if following.indent == parent { return .scalar("", place(colon, number)) }
        return key(in: following) == nil ? nil : mapping(at: following.indent)
    }

    /// `|`, `|-`, `>` and `>-`. The trailing newline is dropped in every chomping mode.
    private mutating func block(from start: Int, in line: YAMLLine, parent: Int) -> FieldValue? {
        let isFolded = bytes[start] == UInt8(ascii: ">")
        guard line.end == start + 1 || (line.end == start + 2 && bytes[start + 1] == UInt8(ascii: "-")) else { return nil }
        guard next < lines.count, !lines[next].isBlank, lines[next].indent > parent else { return nil }
        let indent = lines[next].indent
        let place = place(lines[next].first, next)
        var result: [UInt8] = []
        var breaks = 0
        while next < lines.count, lines[next].isBlank || lines[next].indent > parent {
            let line = lines[next]
            if line.isBlank {
                guard line.end - line.start <= indent, line.indent <= indent else { return nil }
                breaks += 1
            } else {
                guard line.indent == indent || (line.indent > indent && !isFolded) else { return nil }
                if !result.isEmpty {
                    if isFolded, breaks == 1 {
                        result.append(UInt8(ascii: " "))
                    } else {
                        result.append(contentsOf: repeatElement(UInt8(ascii: "\n"), count: isFolded ? breaks - 1 : breaks))
                    }
                }
                let lineEnd =
                    next + 1 < lines.count ? lines[next + 1].start - 1 : bytes.endIndex - (bytes.last == UInt8(ascii: "\n") ? 1 : 0)
                result.append(contentsOf: bytes[(line.start + indent)..<lineEnd])
                breaks = 1
            }
            next += 1
        }
        return .scalar(String(decoding: result, as: UTF8.self), place)
    }

    private func string(_ range: Range<Int>) -> String {
        String(decoding: bytes[range], as: UTF8.self)
    }
}

import Diagnostics
import SiteFields
import SiteModel
import Text

/// Text that YAML takes for a comment, an anchor or a tag and its author did not: `title: Show us your #backtag`, `go: #0f6236`, `&Co`. A
/// comment that was meant has a space after its `#`.
struct HiddenText {
    private let text: YAMLText
    /// The anchors that the file names again.
    private let aliases: Set<String>
    private var log = DiagnosticLog()

    /// The fields with the hidden values put back, so that each mistake is one finding.
    static func restored(_ fields: [Field], in text: YAMLText, log: inout DiagnosticLog) -> [Field] {
        guard text.mayHideText else { return fields }
        var search = HiddenText(text: text)
        let restored = search.restored(fields)
        log.append(contentsOf: search.log)
        return restored
    }

    private init(text: YAMLText) {
        self.text = text
        aliases = Self.aliases(in: text.file.bytes[text.range])
    }

    /// The names of `*name` where a value may begin: a text in a block has many stars, which are bold words.
    private static func aliases(in bytes: ArraySlice<UInt8>) -> Set<String> {
        var aliases: Set<String> = []
        for index in bytes.indices where bytes[index] == UInt8(ascii: "*") {
            let before = bytes[..<index]
            let lead = before.last { $0 != UInt8(ascii: " ") }
            let mayBegin =
                before.last == UInt8(ascii: " ") ? lead.map { ":,[-".utf8.contains($0) } ?? false : lead.map(\.isASCIISpace) ?? true
            guard mayBegin else { continue }
            let name = bytes[(index + 1)...].prefix { !$0.isASCIISpace && $0 != UInt8(ascii: ",") && $0 != UInt8(ascii: "]") }
            if !name.isEmpty { aliases.insert(String(decoding: name, as: UTF8.self)) }
        }
        return aliases
    }

    private mutating func restored(_ fields: [Field]) -> [Field] {
        fields.map { field in
            guard field.value.isEmpty else {
                return Field(key: field.key, keyLocation: field.keyLocation, value: restored(field.value))
            }
            let after = text.rest(of: field.keyLocation).dropFirst(field.key.count)
            if after.first == ":",
                let value = anchoredOrTagged("", after.dropFirst(), at: field.keyLocation, offset: field.key.count + 1)
            {
                return Field(key: field.key, keyLocation: field.keyLocation, value: value)
            }
            guard after.first == ":", let value = hidden(after.dropFirst(), isValue: true) else { return field }
            let column = (field.keyLocation.column ?? 1) + field.key.count + 1 + value.offset
            let place = SourceLocation(
                path: field.keyLocation.path, line: field.keyLocation.line, column: column, length: value.text.count)
            report(
                place, "The value of `\(field.key)` begins with `#`, so it is taken for a comment.",
                "Write `\(field.key): \"\(value.text)\"`.", replacement: value.text.contains("\"") ? nil : "\"\(value.text)\"")
            return Field(key: field.key, keyLocation: field.keyLocation, value: .scalar(value.text, place))
        }
    }

    private mutating func restored(_ value: FieldValue) -> FieldValue {
        switch value {
        case .mapping(let fields, let location): return .mapping(restored(fields), location)
        case .list(let items, let location): return .list(items.map { restored($0) }, location)
        case .scalar(let string, let location):
            let isTyped = string.first == "&" || string.first == "!"
            if !isTyped, let put = anchoredOrTagged(string, text.rest(of: location), at: location, offset: 0) { return put }
            guard !string.isEmpty, let end = end(of: string, at: location) else { return value }
            let afterQuote = end.rest.drop { $0 == "\"" || $0 == "'" }
            guard let hidden = hidden(afterQuote, isQuoted: afterQuote.count < end.rest.count) else {
                return goingOn(string, location, after: end) ?? value
            }
            let column = end.column + end.rest.count - afterQuote.count + hidden.offset
            let place = SourceLocation(path: location.path, line: end.line, column: column, length: hidden.text.count)
            report(
                place,
                hidden.offset == 0
                    ? "The value ends with its quotation mark: “\(hidden.text)” would not be shown."
                    : "From ` #` on, this line is taken for a comment: “\(hidden.text)” would not be shown.",
                "Put the whole text between quotation marks. If it is a comment, write a space after the `#`.")
            return .scalar(string + (hidden.offset == 0 ? "" : " ") + hidden.text, location)
        }
    }

    /// A plain value with a hashtag at the start of its next line, which is indented like one that goes on. `#key: value` was a line once.
    private mutating func goingOn(
        _ string: String, _ location: SourceLocation, after end: (rest: Substring, line: Int, column: Int)
    ) -> FieldValue? {
        guard end.rest.allSatisfy({ $0 == " " || $0 == "\r" }) else { return nil }
        let next = text.indentation(ofLine: end.line + 1)
        guard next.length > text.depth(of: location), let hidden = hidden(" " + next.words, isValue: true),
            hidden.text.firstMatch(of: /^#[\w-]+:(?: |$)/) == nil
        else { return nil }
        let place = SourceLocation(path: location.path, line: end.line + 1, column: next.length + 1, length: hidden.text.count)
        report(
            place, "This line is taken for a comment: “\(hidden.text)” would not be shown.",
            "Put the whole text between quotation marks. If it is a comment, write a space after the `#`.")
        return .scalar(string + " " + hidden.text, location)
    }

    /// A plain value that begins with `&` or `!`, as `&Co` and `!Important` do: YAML takes the word for an anchor or a tag. An anchor that the
    /// file uses (`*Co`) was meant, and so was one before a block text, a list or quotation marks.
    /// - Returns: the value with the word put back, where it is on one line.
    private mutating func anchoredOrTagged(_ string: String, _ rest: Substring, at start: SourceLocation, offset: Int) -> FieldValue? {
        let spaces = rest.prefix { $0 == " " }.count
        let line = rest.dropFirst(spaces)
        guard let first = line.first, first == "&" || first == "!" else { return nil }
        let written = line[..<(line.firstRange(of: " #")?.lowerBound ?? line.endIndex)].trimmingSuffix { $0 == " " || $0 == "\r" }
        let name = written.dropFirst().prefix { !$0.isWhitespace }
        let words = written.dropFirst(name.count + 1).drop { $0 == " " }
        guard words.first.map({ !"|>[{\"'".contains($0) }) ?? true else { return nil }
        if first == "&", aliases.contains(String(name)) { return nil }
        if first == "!", name.first == "!" || name.first == "<" { return nil }
        let column = (start.column ?? 1) + offset + spaces
        let place = SourceLocation(path: start.path, line: start.line, column: column, length: written.count)
        report(
            place, "“\(first)\(name)” at the beginning of a value means something to YAML, and would not be shown.",
            "Put the whole text between quotation marks.")
        return string == words ? .scalar(String(written), place) : nil
    }

    /// What follows a plain value on its last line; nil for a value that is written in another way than it is read.
    private func end(of string: String, at location: SourceLocation) -> (rest: Substring, line: Int, column: Int)? {
        var left = Substring(string)
        var line = location.line ?? 1
        var column = location.column ?? 1
        var raw = text.rest(of: location)
        while true {
            if raw.hasPrefix(left) { return (raw.dropFirst(left.count), line, column + left.count) }
            let written = raw.trimmingSuffix { $0 == " " || $0 == "\r" }
            guard !written.isEmpty, left.hasPrefix(written) else { return nil }
            left = left.dropFirst(written.count)
            guard left.first == " " else { return nil }
            left = left.dropFirst()
            line += 1
            let next = text.rest(of: SourceLocation(path: location.path, line: line, column: 1))
            raw = next.drop { $0 == " " }
            column = next.count - raw.count + 1
        }
    }

    /// A comment without a space after its `#`, and how far from the beginning it is; after a quotation mark there may be none before it.
    private func hidden(_ rest: Substring, isValue: Bool = false, isQuoted: Bool = false) -> (text: String, offset: Int)? {
        let text = rest.drop { $0 == " " }
        guard isQuoted || text.count < rest.count, text.first == "#" else { return nil }
        guard let second = text.dropFirst().first else { return isValue ? nil : ("#", rest.count - 1) }
        guard !second.isWhitespace, second != "#", second != "-", second != "=" else { return nil }
        return (String(text.trimmingSuffix { $0 == " " || $0 == "\r" }), rest.count - text.count)
    }

    private mutating func report(_ place: SourceLocation, _ summary: Phrase, _ remedy: Phrase, replacement: String? = nil) {
        log.report(Diagnostic(rule: .hiddenText, at: place, summary, remedy: remedy, replacement: replacement))
    }
}

extension YAMLText {
    /// Most files have no ` #` that is followed by anything but a space.
    fileprivate var mayHideText: Bool {
        let bytes = file.bytes[range]
        for index in bytes.indices.dropFirst() where bytes[index] == UInt8(ascii: "#") && " \"'".utf8.contains(bytes[index - 1]) {
            if index + 1 == bytes.endIndex || bytes[index + 1] != UInt8(ascii: " ") { return true }
        }
        return bytes.indices.dropFirst().contains { index in
            (bytes[index] == UInt8(ascii: "&") || bytes[index] == UInt8(ascii: "!"))
                && bytes[index - 1] == UInt8(ascii: " ") && ":- ".utf8.contains(bytes[max(bytes.startIndex, index - 2)])
        }
    }

    /// The line from a place on, without its end.
    fileprivate func rest(of location: SourceLocation) -> Substring {
        (words(ofLine: location.line ?? 1) ?? "").dropFirst((location.column ?? 1) - 1)
    }

    /// The column, from 0, that lines of the value at a place have to be indented beyond: its key's, or the dash's of a list's entry.
    fileprivate func depth(of location: SourceLocation) -> Int {
        var (depth, words) = indentation(ofLine: location.line ?? 1)
        while words.hasPrefix("- ") {
            let rest = words.dropFirst().drop { $0 == " " }
            if depth + words.count - rest.count == (location.column ?? 1) - 1 { return depth }
            (depth, words) = (depth + words.count - rest.count, rest)
        }
        return depth
    }

    fileprivate func indentation(ofLine number: Int) -> (length: Int, words: Substring) {
        let line = words(ofLine: number) ?? ""
        let words = line.drop { $0 == " " }
        return (line.count - words.count, words)
    }

    /// Inside brackets ` #` ends the line and leaves them open: the place of the value that begins with it.
    func bracketedHash(upTo last: Int) -> (line: Int, column: Int, text: String)? {
        for number in stride(from: min(last, lineCount), through: max(1, last - 8), by: -1) {
            guard let bytes = line(number) else { continue }
            let text = String(decoding: bytes, as: UTF8.self)
            guard let found = text.firstMatch(of: /(?:: +|[,\[{] *)(#[^\s,}\]]+)/), text.contains(/[\[{]/) else { continue }
            guard text[..<found.1.startIndex].count(where: { $0 == "\"" || $0 == "'" }).isMultiple(of: 2) else { continue }
            return (number, text.distance(from: text.startIndex, to: found.1.startIndex) + 1, String(found.1))
        }
        return nil
    }
}

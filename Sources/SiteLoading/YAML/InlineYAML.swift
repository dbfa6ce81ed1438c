import Diagnostics
import SiteFields
import SiteModel
import Text

/// One value that begins and ends on one line: plain, between quotes, or between brackets. Answers nil for what it is not sure of.
struct InlineYAML {
    let text: YAMLText
    let bytes: ArraySlice<UInt8>
    /// From 0.
    let line: Int
    private(set) var index: Int
    let end: Int

    init(text: YAMLText, bytes: ArraySlice<UInt8>, line: Int, index: Int, end: Int) {
        self.text = text
        self.bytes = bytes
        self.line = line
        self.index = index
        self.end = end
    }

    /// The value and nothing but a comment after it.
    mutating func value() -> FieldValue? {
        let value: FieldValue? =
            switch bytes[index] {
            case UInt8(ascii: "["), UInt8(ascii: "{"): flow()
            case UInt8(ascii: "\""), UInt8(ascii: "'"): quoted()
            default: plain()
            }
        guard let value else { return nil }
        let spaces = skipSpaces()
        return index == end || (spaces > 0 && bytes[index] == UInt8(ascii: "#")) ? value : nil
    }

    private func place(_ start: Int, length: Int = 1) -> SourceLocation {
        text.location(line: line + 1, byte: start, length: length)
    }

    @discardableResult
    private mutating func skipSpaces() -> Int {
        let start = index
        while index < end, bytes[index] == UInt8(ascii: " ") { index += 1 }
        return index - start
    }

    private func scalar(_ range: Range<Int>) -> FieldValue {
        let string = String(decoding: bytes[range], as: UTF8.self)
        return .scalar(string, place(range.lowerBound, length: string.underlineLength))
    }

    // MARK: Outside brackets

    private mutating func plain() -> FieldValue? {
        guard canBeginPlain(bytes[index]) else { return nil }
        let start = index
        while index < end {
            let follower = index + 1 < end ? bytes[index + 1] : UInt8(ascii: " ")
            if bytes[index] == UInt8(ascii: ":"), follower == UInt8(ascii: " ") { return nil }
            if bytes[index] == UInt8(ascii: " "), follower == UInt8(ascii: "#") { break }
            index += 1
        }
        return word(start..<index)
    }

    /// Trailing spaces are not part of it; `~` and `null` are as empty as nothing.
    private func word(_ range: Range<Int>) -> FieldValue {
        var last = range.upperBound
        while last > range.lowerBound, bytes[last - 1] == UInt8(ascii: " ") { last -= 1 }
        let value = scalar(range.lowerBound..<last)
        if case .scalar(let string, let place) = value, YAMLReader.isNull(string) { return .scalar("", place) }
        return value
    }

    private func canBeginPlain(_ byte: UInt8) -> Bool {
        if byte == UInt8(ascii: "-") {
            return index + 1 < end && bytes[index + 1] != UInt8(ascii: " ") && bytes[index + 1] != UInt8(ascii: "-")
        }
        switch byte {
        case UInt8(ascii: "?"), UInt8(ascii: ":"), UInt8(ascii: ","), UInt8(ascii: "#"), UInt8(ascii: "%"), UInt8(ascii: "@"): return false
        case UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "'"), UInt8(ascii: "\""): return false
        case UInt8(ascii: "&"), UInt8(ascii: "*"), UInt8(ascii: "!"), UInt8(ascii: "|"), UInt8(ascii: ">"), UInt8(ascii: "`"): return false
        default: return true
        }
    }

    private mutating func quoted() -> FieldValue? {
        let quote = bytes[index]
        index += 1
        let start = index
        var result: [UInt8] = []
        while index < end {
            let byte = bytes[index]
            if byte == quote {
                guard quote == UInt8(ascii: "'"), index + 1 < end, bytes[index + 1] == quote else {
                    index += 1
                    let string = String(decoding: result, as: UTF8.self)
                    return .scalar(string, place(start, length: string.underlineLength))
                }
                index += 1
            } else if byte == UInt8(ascii: "\\"), quote == UInt8(ascii: "\"") {
                guard index + 1 < end, bytes[index + 1] == quote || bytes[index + 1] == byte else { return nil }
                index += 1
            }
            result.append(bytes[index])
            index += 1
        }
        return nil
    }

    // MARK: Between brackets

    private mutating func flow() -> FieldValue? {
        let start = index
        let isList = bytes[index] == UInt8(ascii: "[")
        let closing = isList ? UInt8(ascii: "]") : UInt8(ascii: "}")
        index += 1
        var items: [FieldValue] = []
        var (fields, keys): ([Field], Set<String>) = ([], [])
        while true {
            skipSpaces()
            guard index < end else { return nil }
            if bytes[index] == closing {
                index += 1
                return isList ? .list(items, place(start)) : .mapping(fields, place(start))
            }
            if isList {
                guard let item = flowValue() else { return nil }
                items.append(item)
            } else {
                guard let field = flowField(), keys.insert(field.key).inserted else { return nil }
                fields.append(field)
            }
            skipSpaces()
            guard index < end else { return nil }
            if bytes[index] == UInt8(ascii: ",") { index += 1 } else if bytes[index] != closing { return nil }
        }
    }

    /// Its key may be between quotation marks, as in JSON.
    private mutating func flowField() -> Field? {
        let start = index
        let isQuoted = bytes[index] == UInt8(ascii: "\"")
        if isQuoted { index += 1 }
        let first = index
        while index < end, bytes[index].isASCIIName { index += 1 }
        let word = first..<index
        guard !word.isEmpty, bytes[first] != UInt8(ascii: "-") else { return nil }
        if isQuoted {
            guard index < end, bytes[index] == UInt8(ascii: "\"") else { return nil }
            index += 1
        }
        guard index + 1 < end, bytes[index] == UInt8(ascii: ":"), bytes[index + 1] == UInt8(ascii: " ") else { return nil }
        let key = String(decoding: bytes[word], as: UTF8.self)
        let keyPlace = place(start, length: word.count)
        index += 1
        skipSpaces()
        guard index < end, let value = flowValue() else { return nil }
        return Field(key: key, keyLocation: keyPlace, value: value)
    }

    private mutating func flowValue() -> FieldValue? {
        switch bytes[index] {
        case UInt8(ascii: "["), UInt8(ascii: "{"): return flow()
        case UInt8(ascii: "\""), UInt8(ascii: "'"): return quoted()
        default:
            guard canBeginPlain(bytes[index]) else { return nil }
            let start = index
            while index < end {
                switch bytes[index] {
                case UInt8(ascii: ","), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "{"), UInt8(ascii: "}"):
                    return word(start..<index)
                // Colons, question marks and hashes have rules of their own between brackets.
                case UInt8(ascii: ":"), UInt8(ascii: "?"), UInt8(ascii: "#"): return nil
                default: index += 1
                }
            }
            return word(start..<index)
        }
    }
}

extension String {
    /// How much of a value to underline: all of a short one; a long one is too slow to count and nobody misses it.
    var underlineLength: Int {
        guard utf8.count <= 64 else { return 1 }
        return utf8.allSatisfy { $0 < 0x80 } ? utf8.count : count
    }
}

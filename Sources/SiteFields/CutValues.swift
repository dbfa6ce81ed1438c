package import Diagnostics

/// Values that a comma between round brackets has cut, as in `{light: rgb(1, 2, 3)}` and `[yes (at once, unasked), no]`: the rest became keys
/// without values, or entries of its own. They are put together again, so that each is one finding.
package struct CutValues {
    /// Nobody means more: without a bound, a line full of open brackets would be read to its end for each of them.
    private static let most = 16

    /// Whether a value is written without quotation marks.
    private let isPlain: (SourceLocation) -> Bool
    package private(set) var findings: [Diagnostic] = []

    package init(isPlain: @escaping (SourceLocation) -> Bool) { self.isPlain = isPlain }

    /// Whether a line has round brackets with a comma in them after others: most files have none.
    package static func mayOccur(in bytes: ArraySlice<UInt8>) -> Bool {
        var (isOpen, isRound, goesOn) = (false, false, false)
        for byte in bytes {
            switch byte {
            case UInt8(ascii: "["), UInt8(ascii: "{"): isOpen = true
            case UInt8(ascii: "("): isRound = isOpen
            case UInt8(ascii: ")"): isRound = false
            case UInt8(ascii: ",") where isRound: return true
            case UInt8(ascii: "\n"): (isOpen, isRound) = (isOpen && goesOn, false)
            default: break
            }
            if byte > UInt8(ascii: " ") || byte == UInt8(ascii: "\n") { goesOn = byte == UInt8(ascii: ",") }
        }
        return false
    }

    package mutating func joined(_ fields: [Field]) -> [Field] {
        var whole: [Field] = []
        var index = 0
        while index < fields.count {
            let field = fields[index]
            index += 1
            guard let text = openText(field.value), field.value.location.line == field.keyLocation.line else {
                whole.append(Field(key: field.key, keyLocation: field.keyLocation, value: joined(field.value)))
                continue
            }
            let rest = fields[index...].prefix(CutValues.most).prefix { $0.value.isEmpty && $0.keyLocation.line == field.keyLocation.line }
            guard let (words, count) = CutValues.closed(text, rest.map(\.key)) else {
                whole.append(field)
                continue
            }
            report(
                at: field.value.location, "In braces a comma begins another key: `\(field.key)` is only “\(text)” here.",
                whole: "\(field.key): \(CutValues.quoted(words))")
            whole.append(Field(key: field.key, keyLocation: field.keyLocation, value: .scalar(words, field.value.location)))
            index += count
        }
        return whole
    }

    private mutating func joined(_ value: FieldValue) -> FieldValue {
        switch value {
        case .scalar: value
        case .mapping(let fields, let location): .mapping(joined(fields), location)
        case .list(let items, let location): .list(joined(items), location)
        }
    }

    private mutating func joined(_ items: [FieldValue]) -> [FieldValue] {
        var whole: [FieldValue] = []
        var index = 0
        while index < items.count {
            let item = items[index]
            index += 1
            guard let text = openText(item) else {
                whole.append(joined(item))
                continue
            }
            // Outside brackets no two entries are on one line.
            let rest = items[index...].prefix(CutValues.most).prefix {
                $0.text != nil && $0.location.line == item.location.line && isPlain($0.location)
            }
            guard let (words, count) = CutValues.closed(text, rest.compactMap(\.text)) else {
                whole.append(item)
                continue
            }
            report(
                at: item.location, "In square brackets a comma begins another entry: this one is only “\(text)”.",
                whole: CutValues.quoted(words))
            whole.append(.scalar(words, item.location))
            index += count
        }
        return whole
    }

    /// A plain value with a round bracket that it does not close.
    private func openText(_ value: FieldValue) -> String? {
        guard let text = value.text, text.utf8.contains(UInt8(ascii: "(")), CutValues.depth(of: text) > 0, isPlain(value.location) else {
            return nil
        }
        return text
    }

    /// The text with as many rests as close its brackets; nil if none does.
    private static func closed(_ text: String, _ rests: [String]) -> (words: String, count: Int)? {
        var depth = depth(of: text)
        for (index, rest) in rests.enumerated() {
            depth += self.depth(of: rest)
            if depth <= 0 { return (([text] + rests[...index]).joined(separator: ", "), index + 1) }
        }
        return nil
    }

    private static func depth(of text: String) -> Int {
        text.utf8.reduce(0) { $0 + ($1 == UInt8(ascii: "(") ? 1 : $1 == UInt8(ascii: ")") ? -1 : 0) }
    }

    private static func quoted(_ words: String) -> String {
        let quote = words.contains("\"") ? "'" : "\""
        return "\(quote)\(words)\(quote)"
    }

    private mutating func report(at place: SourceLocation, _ summary: Phrase, whole: String) {
        findings.append(
            Diagnostic(rule: .hiddenText, at: place, summary, remedy: "Put the whole value between quotation marks: `\(whole)`."))
    }
}

import Diagnostics
import SiteFields
import SiteModel
import Text

/// Characters that no text may have, in values: most are written as escapes, such as `"\0"` or `"\u202E"`, which every other look at the
/// file takes for harmless words.
struct EscapedCharacters {
    private let text: YAMLText
    private var log = DiagnosticLog()

    /// The fields without them; the first one of each value is a finding.
    static func removed(from fields: [Field], of text: YAMLText, log: inout DiagnosticLog) -> [Field] {
        var search = EscapedCharacters(text: text)
        let cleaned = fields.map { search.cleaned($0) }
        guard !search.log.diagnostics.isEmpty else { return fields }
        log.append(contentsOf: search.log)
        return cleaned
    }

    private mutating func cleaned(_ field: Field) -> Field {
        Field(key: field.key, keyLocation: field.keyLocation, value: cleaned(field.value))
    }

    private mutating func cleaned(_ value: FieldValue) -> FieldValue {
        switch value {
        case .mapping(let fields, let location): return .mapping(fields.map { cleaned($0) }, location)
        case .list(let items, let location): return .list(items.map { cleaned($0) }, location)
        case .scalar(let string, let location):
            if let found = ForbiddenCharacter.first(in: string.utf8) {
                report(found.scalar, named: "\(Phrase(name: found.kind)) (\(found.code))", at: location)
            } else if string.utf8.contains(0x0D) {
                report("\r", named: "a carriage return (U+000D)", at: location)
            } else {
                return value
            }
            return .scalar(ForbiddenCharacter.removed(from: string), location)
        }
    }

    private mutating func report(_ scalar: Unicode.Scalar, named name: Phrase, at location: SourceLocation) {
        let (place, written) = place(of: scalar, from: location)
        log.report(
            Diagnostic(
                rule: .controlCharacter, at: place, "There is \(name) in this value, which nobody sees.",
                remedy: written.map { "Delete the `\($0)`." } ?? "Delete it, or type the words around it anew."))
    }

    /// Where it is written, and its escape if it is one; the value's beginning where it is not found.
    private func place(of scalar: Unicode.Scalar, from start: SourceLocation) -> (SourceLocation, escape: String?) {
        guard let first = start.line else { return (start, nil) }
        for number in first..<(first + 200) {
            guard let line = text.words(ofLine: number) else { break }
            let skipped = number == first ? max(0, (start.column ?? 1) - 1) : 0
            let rest = line.dropFirst(skipped)
            // As it is, or as an escape.
            for written in [String(scalar)] + Self.escapes(of: scalar) {
                guard let found = rest.unicodeScalars.firstRange(of: written.unicodeScalars) else { continue }
                let column = skipped + rest.distance(from: rest.startIndex, to: found.lowerBound) + 1
                let place = SourceLocation(path: start.path, line: number, column: column, length: written.count)
                return (place, written.hasPrefix("\\") ? written : nil)
            }
        }
        return (start, nil)
    }

    /// Every way to write it between double quotation marks.
    private static func escapes(of scalar: Unicode.Scalar) -> [String] {
        func numbered(_ mark: String, _ length: Int) -> [String] {
            let number = scalar.value.padded(to: length, radix: 16)
            guard number.count == length else { return [] }
            return ["\\" + mark + number, "\\" + mark + number.uppercased()]
        }
        let short: [UInt32: String] = [
            0: "\\0", 7: "\\a", 8: "\\b", 0x0B: "\\v", 0x0C: "\\f", 0x0D: "\\r", 0x1B: "\\e", 0x85: "\\N", 0x2028: "\\L", 0x2029: "\\P",
        ]
        return [short[scalar.value]].compactMap(\.self) + numbered("x", 2) + numbered("u", 4) + numbered("U", 8)
    }
}

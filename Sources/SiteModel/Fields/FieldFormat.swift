import Diagnostics

/// How one value is written and read: `.date`, `.text`, `.oneOf(Stance.self)`, `.reference(to: .contact)`.
/// A static member per format makes a kind's reading sound like its schema.
package struct FieldFormat<Value>: Sendable {
    /// Takes the place of a value that is missing or unreadable, after the error was reported.
    let standIn: @Sendable () -> Value
    /// Reports what is wrong and answers nil, or answers the value.
    let read: @Sendable (FieldSpot, inout FieldReader) -> Value?

    /// A value written as one piece of text. `expected` completes "It needs …".
    static func scalar(
        _ expected: String, rule: String = "bad-value", standIn: @autoclosure @escaping @Sendable () -> Value,
        _ parse: @escaping @Sendable (String) -> Value?
    ) -> FieldFormat {
        FieldFormat(standIn: standIn) { spot, reader in
            guard let text = reader.text(at: spot, expected: expected) else { return nil }
            if let value = parse(text) { return value }
            reader.report(rule, at: spot.value.location, "`\(spot.key)` cannot be “\(text)”.", remedy: "It needs \(expected).")
            return nil
        }
    }
}

/// One value in its place, as handed to a format.
struct FieldSpot {
    let key: String
    let value: FieldValue
    /// The value stands in the translation.
    let isTranslated: Bool
    /// Position in a list, from 0; nil outside lists.
    let index: Int?

    /// Its part in the ids of headings and footnotes inside it.
    var idPart: String {
        let key = String(decoding: key.utf8.map { $0 == UInt8(ascii: "_") ? UInt8(ascii: "-") : $0 }, as: UTF8.self)
        return index.map { "\(key)-\($0 + 1)-" } ?? key + "-"
    }
}

extension FieldReader {
    func source(of spot: FieldSpot) -> FieldSource {
        spot.isTranslated ? translation ?? original : original
    }

    func language(of spot: FieldSpot) -> Language {
        spot.isTranslated ? translation?.voice.language ?? original.voice.language : original.voice.language
    }

    /// The text of a scalar; anything else is a wrong type, most often because of a colon in an unquoted sentence.
    mutating func text(at spot: FieldSpot, expected: @autoclosure () -> String) -> String? {
        if case .scalar(let text, _) = spot.value { return text }
        let isMapping = if case .mapping = spot.value { true } else { false }
        report(
            "wrong-type", at: spot.value.location, "`\(spot.key)` needs \(expected()); this is \(spot.value.whatItIs).",
            remedy: isMapping
                ? "If it is a sentence with a colon in it, put it between quotes or behind `>-`."
                : "Write it behind the colon, without `- ` and without brackets.")
        return nil
    }
}

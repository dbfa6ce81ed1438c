import Diagnostics

/// How one value is written and read: `.date`, `.text`, `.oneOf(Stance.self)`, `.reference(to: Contact.self)`.
/// A static member per format makes a kind's reading sound like its schema.
package struct FieldFormat<Value>: Sendable {
    /// Takes the place of a value that is missing or unreadable, after the error was reported.
    let fallback: @Sendable () -> Value
    /// Reports what is wrong and answers nil, or answers the value.
    let read: @Sendable (FieldInput, inout FieldReader) -> Value?

    /// A value written as one piece of text. `expected` completes "It needs …".
    static func scalar(
        _ expected: String, rule: String = "bad-value", fallback: @autoclosure @escaping @Sendable () -> Value,
        _ parse: @escaping @Sendable (String) -> Value?
    ) -> FieldFormat {
        FieldFormat(fallback: fallback) { field, reader in
            guard let text = reader.text(at: field, expected: expected) else { return nil }
            if let value = parse(text) { return value }
            reader.report(rule, at: field.value.location, "`\(field.key)` cannot be “\(text)”.", remedy: "It needs \(expected).")
            return nil
        }
    }
}

/// One value in its place, as handed to a format.
struct FieldInput {
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
    func source(of field: FieldInput) -> FieldSource {
        field.isTranslated ? translation ?? original : original
    }

    func language(of field: FieldInput) -> Language {
        field.isTranslated ? translation?.locale.language ?? original.locale.language : original.locale.language
    }

    /// The text of a scalar; anything else is a wrong type, most often because of a colon in an unquoted sentence.
    mutating func text(at field: FieldInput, expected: @autoclosure () -> String) -> String? {
        if case .scalar(let text, _) = field.value { return text }
        let isMapping = if case .mapping = field.value { true } else { false }
        report(
            "wrong-type", at: field.value.location, "`\(field.key)` needs \(expected()); this is \(field.value.whatItIs).",
            remedy: isMapping
                ? "If it is a sentence with a colon in it, put it between quotes or behind `>-`."
                : "Write it behind the colon, without `- ` and without brackets.")
        return nil
    }
}

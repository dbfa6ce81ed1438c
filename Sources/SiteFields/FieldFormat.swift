package import Diagnostics
package import SiteValues

/// How one value is written and read: `.date`, `.text`, `.oneOf(Stance.self)`, `.reference(to: Contact.self)`.
/// A static member per format makes a kind's reading sound like its schema.
package struct FieldFormat<Value>: Sendable {
    /// What can be written.
    package let shape: ValueShape.Source
    /// Takes the place of a value that is missing or unreadable, after the error was reported.
    package let fallback: @Sendable () -> Value
    /// Reports what is wrong and answers nil, or answers the value.
    package let read: @Sendable (FieldInput, inout FieldReader) -> Value?

    package init(
        _ shape: ValueShape.Source, fallback: @escaping @Sendable () -> Value,
        read: @escaping @Sendable (FieldInput, inout FieldReader) -> Value?
    ) {
        self.shape = shape
        self.fallback = fallback
        self.read = read
    }

    /// A value written as one piece of text.
    ///
    /// - Parameters:
    ///   - expected: completes “It needs …”.
    ///   - shape: of a value that is more than a text.
    ///   - advice: a remedy for a value that nearly is one.
    ///   - meant: the exact form of what people write instead, such as `2026-11-28` for `28 November 2026`.
    package static func scalar(
        _ expected: @autoclosure @escaping @Sendable () -> Phrase, as shape: ValueShape.Source? = nil, rule: RuleID = .badValue,
        fallback: @autoclosure @escaping @Sendable () -> Value, advice: @escaping @Sendable (String) -> Phrase? = { _ in nil },
        meant: @escaping @Sendable (String) -> String? = { _ in nil }, _ parse: @escaping @Sendable (String) -> Value?
    ) -> FieldFormat {
        FieldFormat(shape ?? .text(expected), fallback: fallback) { field, reader in
            guard let text = reader.text(at: field, expected: expected()) else { return nil }
            let repaired = InvisibleCharacter.repaired(text)
            if let value = parse(text), repaired == nil || parse(repaired?.text ?? "") == nil { return value }
            if let repaired, let exact = parse(repaired.text) != nil ? repaired.text : meant(repaired.text) {
                reader.report(
                    rule, at: field.value.location, "`\(field.key)` has \(repaired.first) in it, which is not what it looks like.",
                    remedy: "Write it anew: `\(exact)`.", replacement: exact)
                return nil
            }
            let exact = meant(text)
            reader.report(
                rule, at: field.value.location, "`\(field.key)` cannot be “\(text)”.",
                remedy: exact.map { "Write `\($0)`." } ?? advice(text) ?? "It needs \(expected()).", replacement: exact)
            return nil
        }
    }

    /// A value that is kept as it is written, whatever is in it.
    package static func anything(_ expected: @autoclosure @escaping @Sendable () -> Phrase) -> FieldFormat<String> {
        FieldFormat<String>(.text(expected), fallback: { "" }) { field, reader in reader.text(at: field, expected: expected()) }
    }
}

/// One value in its place, as handed to a format.
package struct FieldInput {
    package let key: String
    package let value: FieldValue
    /// The value is in the translation.
    package let isTranslated: Bool
    /// Position in a list, from 0; nil outside lists.
    package let index: Int?

    package init(key: String, value: FieldValue, isTranslated: Bool, index: Int?) {
        self.key = key
        self.value = value
        self.isTranslated = isTranslated
        self.index = index
    }

    /// Its part in the ids of headings and footnotes inside it.
    package var idPart: String {
        let key = String(decoding: key.utf8.map { $0 == UInt8(ascii: "_") ? UInt8(ascii: "-") : $0 }, as: UTF8.self)
        return index.map { "\(key)-\($0 + 1)-" } ?? key + "-"
    }
}

extension FieldReader {
    package func source(of field: FieldInput) -> FieldSource {
        field.isTranslated ? translation ?? original : original
    }

    package func language(of field: FieldInput) -> Language {
        field.isTranslated ? translation?.locale.language ?? original.locale.language : original.locale.language
    }

    /// The text of a scalar; anything else is a wrong type, most often because of a colon in an unquoted sentence.
    package mutating func text(at field: FieldInput, expected: @autoclosure () -> Phrase) -> String? {
        if case .scalar(let text, _) = field.value { return text }
        let isMapping = if case .mapping = field.value { true } else { false }
        report(
            .wrongType, at: field.value.location, "`\(field.key)` needs \(expected()); this is \(field.value.whatItIs).",
            remedy: isMapping
                ? "Put it between quotes: a text needs them that has a colon in it or begins with `{{`."
                : "Write it after the colon, without `- ` and without brackets.")
        return nil
    }
}

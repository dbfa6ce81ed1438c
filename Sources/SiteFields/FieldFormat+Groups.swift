import Diagnostics
import Markdown
import SiteValues

extension FieldFormat where Value: RawRepresentable & CaseIterable & Sendable, Value.RawValue == String {
    /// One of the words that an enum lists.
    package static func oneOf(_ type: Value.Type) -> Self {
        FieldFormat(.other { .oneOf(Value.allCases.map(\.rawValue)) }, fallback: { Value.allCases[Value.allCases.startIndex] }) {
            field, reader in
            let known = Value.allCases.map(\.rawValue)
            guard let text = reader.text(at: field, expected: "one of \(known.joined(separator: ", "))") else { return nil }
            if let value = Value(rawValue: text) { return value }
            if let repaired = InvisibleCharacter.repaired(text), Value(rawValue: repaired.text) != nil {
                reader.report(
                    .badValue, at: field.value.location,
                    "`\(field.key)` has \(repaired.first) in it, which is not what it looks like.",
                    remedy: "Write it anew: `\(repaired.text)`.")
                return nil
            }
            let near = Suggestion.nearest(to: text, among: known)
            reader.report(
                .badValue, at: field.value.location, "`\(field.key)` cannot be “\(text)”.",
                remedy: near.map { "Did you mean `\($0)`?" } ?? "It is one of \(known.joined(separator: ", ")).")
            return nil
        }
    }
}

extension FieldFormat where Value: FieldReadable {
    /// A group of keys that belongs to the value as a whole: it is translated whole or not at all.
    package static func group(_ type: Value.Type) -> Self {
        FieldFormat(.other { .group(FieldReader.keys(of: type)) }, fallback: { FieldReader.fallback(type) }) { field, reader in
            guard case .mapping(let fields, let location) = field.value else {
                reader.report(
                    .wrongType, at: field.value.location, "`\(field.key)` needs a group of keys; this is \(field.value.whatItIs).",
                    remedy:
                        "Its keys are \(FieldReader.keys(of: type).map(\.name).joined(separator: ", ")), each on its own line, indented.")
                return nil
            }
            var nested = FieldReader(
                original: reader.source(of: field).nested(fields, at: location), pass: reader.pass == .facts ? .facts : .everything,
                idPrefix: reader.idPrefix + field.idPart)
            nested.isReadingFact = reader.isReadingFact
            let value = Value(from: &nested)
            nested.finish()
            reader.adopt(nested)
            return value
        }
    }
}

extension FieldReader {
    /// The keys of a kind, found by letting it read nothing: its schema cannot differ from its reading.
    package static func keys(of type: (some FieldReadable).Type) -> [FieldKey] {
        var reader = FieldReader(original: .nothing)
        _ = type.init(from: &reader)
        return reader.keys
    }

    /// Those of them that nothing takes the place of.
    package static func requiredKeys(of type: (some FieldReadable).Type) -> Set<String> {
        var reader = FieldReader(original: .nothing)
        _ = type.init(from: &reader)
        return Set(reader.missing.map(\.key))
    }

    /// The value of a group in which nothing is written.
    package static func fallback<Value: FieldReadable>(_ type: Value.Type) -> Value {
        var reader = FieldReader(original: .nothing)
        return Value(from: &reader)
    }

    /// Takes over what was found while a nested mapping was read.
    mutating func adopt(_ nested: FieldReader) {
        if !nested.log.diagnostics.isEmpty { log.append(contentsOf: nested.log) }
        if !nested.references.isEmpty { references.append(contentsOf: nested.references) }
        if !nested.factUses.isEmpty { factUses.append(contentsOf: nested.factUses) }
        if !nested.texts.isEmpty { texts.append(contentsOf: nested.texts) }
        if !nested.authorTexts.isEmpty { authorTexts.append(contentsOf: nested.authorTexts) }
        if !nested.unreadable.isEmpty { unreadable.append(contentsOf: nested.unreadable) }
        if nested.hasWords { hasWords = true }
    }
}

extension FieldSource {
    static let nothing = FieldSource(
        fields: [], location: SourceLocation(path: ""), file: SourceFile(path: "", bytes: []),
        locale: TextLocale(language: .english, variables: Variables([:]), conventions: .none))
}

package import Diagnostics

/// Reads one mapping, with its translation laid over it, into one kind.
///
/// `fact` asks the original only; `word` asks the translation first. Every key that was asked for is known, so what is left over is
/// a typing mistake, and a fact in a translation is found without a second list of keys.
package struct FieldReader {
    package let original: FieldSource
    package let translation: FieldSource?
    package internal(set) var log = DiagnosticLog()
    package internal(set) var references: [Reference] = []
    /// Keys in the order they were asked for: the kind's schema.
    package private(set) var keys: [FieldKey] = []
    /// Begins the ids of headings and footnotes of texts inside this mapping, because several texts share one page.
    let idPrefix: String
    /// An entry's translation names its `id`, to say which entry it translates; a document's does not.
    let isEntry: Bool
    /// Reported at the end, because only then it is known which unknown keys might have been meant.
    private(set) var missing: [(key: String, location: SourceLocation)] = []
    /// Words that the translation leaves to the original.
    private(set) var untranslated: [String] = []

    package init(original: FieldSource, translation: FieldSource? = nil, idPrefix: String = "", isEntry: Bool = false) {
        self.original = original
        self.translation = translation
        self.idPrefix = idPrefix
        self.isEntry = isEntry
    }

    // MARK: Facts

    package mutating func fact<Value>(_ key: String, _ format: FieldFormat<Value>) -> Value {
        fact(optional: key, format, isRequired: true) ?? format.fallback()
    }

    package mutating func fact<Value>(optional key: String, _ format: FieldFormat<Value>) -> Value? {
        fact(optional: key, format, isRequired: false)
    }

    /// A list; empty when the key is absent.
    package mutating func facts<Value>(_ key: String, _ format: FieldFormat<Value>, atLeast minimum: Int = 0) -> [Value] {
        note(key, .fact)
        return list(format, atLeast: minimum, from: originalField(key, isRequired: minimum > 0))
    }

    // MARK: Words

    package mutating func word<Value>(_ key: String, _ format: FieldFormat<Value>) -> Value {
        word(optional: key, format, isRequired: true) ?? format.fallback()
    }

    package mutating func word<Value>(optional key: String, _ format: FieldFormat<Value>) -> Value? {
        word(optional: key, format, isRequired: false)
    }

    /// A list; empty when the key is absent.
    package mutating func words<Value>(_ key: String, _ format: FieldFormat<Value>, atLeast minimum: Int = 0) -> [Value] {
        note(key, .word)
        return list(format, atLeast: minimum, from: wordField(key, isRequired: minimum > 0))
    }

    // MARK: Behind both

    private mutating func fact<Value>(optional key: String, _ format: FieldFormat<Value>, isRequired: Bool) -> Value? {
        note(key, .fact)
        guard let field = originalField(key, isRequired: isRequired) else { return nil }
        return format.read(field, &self)
    }

    private mutating func word<Value>(optional key: String, _ format: FieldFormat<Value>, isRequired: Bool) -> Value? {
        note(key, .word)
        guard let field = wordField(key, isRequired: isRequired) else { return nil }
        return format.read(field, &self)
    }

    private mutating func list<Value>(_ format: FieldFormat<Value>, atLeast minimum: Int, from field: FieldInput?) -> [Value] {
        guard let field else { return [] }
        guard case .list(let items, let location) = field.value else {
            report(
                "wrong-type", at: field.value.location, "`\(field.key)` needs a list; this is \(field.value.whatItIs).",
                remedy: "Write one entry per line, each behind `- `, or all of them between `[` and `]`.")
            return []
        }
        if items.count < minimum {
            report(
                "missing-field", at: location, "`\(field.key)` needs at least \(minimum == 1 ? "one entry" : "\(minimum) entries").",
                remedy: "Add more entries to `\(field.key)`.")
        }
        var values: [Value] = []
        values.reserveCapacity(items.count)
        for (index, item) in items.enumerated() {
            if item.isEmpty {
                report(
                    "missing-field", at: item.location, "Entry \(index + 1) of `\(field.key)` is empty.",
                    remedy: "Fill it in or take it out.")
            } else if let value = format.read(
                FieldInput(key: field.key, value: item, isTranslated: field.isTranslated, index: index), &self)
            {
                values.append(value)
            }
        }
        return values
    }

    /// A key counts as absent when nothing stands behind its colon.
    private mutating func originalField(_ key: String, isRequired: Bool) -> FieldInput? {
        let value = original.fields[key]
        if let value, !value.isEmpty { return FieldInput(key: key, value: value, isTranslated: false, index: nil) }
        if isRequired { missing.append((key, value?.location ?? original.location)) }
        return nil
    }

    private mutating func wordField(_ key: String, isRequired: Bool) -> FieldInput? {
        let field = sharedField(key, isRequired: isRequired)
        if translation != nil, let field, !field.isTranslated { noteUntranslated("`\(key)`") }
        return field
    }

    /// The translation's if it has one, otherwise the original's.
    mutating func sharedField(_ key: String, isRequired: Bool) -> FieldInput? {
        if let value = translation?.fields[key], !value.isEmpty {
            return FieldInput(key: key, value: value, isTranslated: true, index: nil)
        }
        return originalField(key, isRequired: isRequired)
    }

    mutating func note(_ key: String, _ role: FieldKey.Role) {
        keys.append(FieldKey(name: key, role: role))
    }

    mutating func noteMissing(_ key: String, at location: SourceLocation) {
        missing.append((key, location))
    }

    mutating func noteUntranslated(_ what: String) {
        untranslated.append(what)
    }
}

package import Diagnostics

extension FieldReader {
    package mutating func report(
        _ rule: RuleID, _ severity: Severity = .error, at location: SourceLocation, _ summary: Phrase, remedy: Phrase? = nil,
        replacement: String? = nil
    ) {
        // In the first pass words are empty, so a kind's own checks know too little; they run again in the second.
        guard pass != .facts || isReadingFact else { return }
        log.report(Diagnostic(rule: rule, severity: severity, at: location, summary, remedy: remedy, replacement: replacement))
    }

    /// The place of a key's value: in the translation for words that are translated, otherwise in the original; the start of the mapping
    /// if there is no such key.
    package func location(of key: String) -> SourceLocation {
        translation?.fields[key]?.location ?? original.fields[key]?.location ?? original.location
    }

    package func contains(_ key: String) -> Bool {
        original.fields[key].map { !$0.isEmpty } ?? false
    }

    /// For a field that only some entries need.
    package mutating func requireField(_ key: String, because reason: Phrase) {
        guard !contains(key) else { return }
        report(
            .missingField, at: original.fields[key]?.location ?? original.location, "`\(key)` is missing: \(reason).",
            remedy: "Add `\(key):` and what belongs there.")
    }

    /// Call after the kind has read all its keys; reports unknown and missing keys.
    package mutating func finish() {
        var meant: Set<String> = []
        let unknown = unknownKeys(of: original.fields)
        reportUnknown(unknown, among: missing.map(\.key), meant: &meant)
        // A misspelt key is one mistake, not two.
        for (key, location) in missing where !meant.contains(key) {
            report(.missingField, at: location, "`\(key)` is missing.", remedy: "Add `\(key):` and what belongs there.")
        }
        if translation != nil { finishTranslation() }
    }

    private mutating func finishTranslation() {
        guard let translation else { return }
        var meant: Set<String> = []
        reportUnknown(unknownKeys(of: translation.fields), among: [], meant: &meant)
        for field in translation.fields {
            guard let key = keys.first(where: { $0.name == field.key }) else { continue }
            if case .fact = key.role, !(isEntry && key.name == "id") {
                report(
                    .factInTranslation, at: field.keyLocation, "`\(field.key)` is a fact and belongs in the original only.",
                    remedy: "Take it out here; it is read from \(original.file.path).")
            }
        }
        if !untranslated.isEmpty {
            report(
                .translationMissing, .warning, at: translation.location,
                "The translation has no \(Phrase.list(untranslated)); the original's words are shown.",
                remedy: "Add what is missing in \(translation.locale.language).")
        }
    }

    /// Whether a comma has ended the value of a key in braces, as in `{light: rgb(1, 2, 3)}`: what follows became keys without values.
    package func isCutOff(_ key: String) -> Bool {
        [original.fields, translation?.fields ?? []].contains { fields in
            guard let index = fields.firstIndex(where: { $0.key == key }), index + 1 < fields.count else { return false }
            return isRest(fields[index + 1], of: fields[index])
        }
    }

    /// Outside braces no two keys are on one line.
    private func isRest(_ field: Field, of cut: Field) -> Bool {
        field.value.isEmpty && !isKnown(field.key) && cut.value.text?.isEmpty == false && field.keyLocation.line != nil
            && field.keyLocation.line == cut.keyLocation.line
    }

    /// The unknown keys but for the rests of values; each value that was cut off is reported once.
    private mutating func unknownKeys(of fields: [Field]) -> [Field] {
        var unknown: [Field] = []
        var cut: Field?
        var rest: [String] = []
        for field in fields {
            if let cut, isRest(field, of: cut) {
                rest.append(field.key)
                continue
            }
            reportCut(cut, rest)
            (cut, rest) = (field, [])
            if !isKnown(field.key) { unknown.append(field) }
        }
        reportCut(cut, rest)
        return unknown
    }

    private mutating func reportCut(_ field: Field?, _ rest: [String]) {
        guard let field, let value = field.value.text, !rest.isEmpty else { return }
        let words = ([value] + rest).joined(separator: ", ")
        let quote = words.contains("\"") ? "'" : "\""
        let whole = "\(field.key): \(quote)\(words)\(quote)"
        report(
            .hiddenText, at: field.value.location, "In braces a comma begins another key: `\(field.key)` is only “\(value)” here.",
            remedy: "Put the whole value between quotation marks: `\(whole)`.")
    }

    private func isKnown(_ key: String) -> Bool {
        keys.contains { $0.name == key }
    }

    /// - Parameter missing: required keys that are not there: what a misspelt one most likely means.
    private mutating func reportUnknown(_ fields: [Field], among missing: [String], meant: inout Set<String>) {
        guard !fields.isEmpty else { return }
        let written = Set(original.fields.filter { !$0.value.isEmpty }.map(\.key))
        let missing = KnownNames(missing)
        let free = KnownNames(keys.map(\.name).filter { !written.contains($0) })
        let all = keys.map(\.name).joined(separator: ", ")
        for field in fields {
            let near = missing.nearest(to: field.key) ?? free.nearest(to: field.key)
            if let near { meant.insert(near) }
            report(
                .unknownKey, at: field.keyLocation, "There is no key `\(field.key)` here.",
                remedy: near.map { "Did you mean `\($0)`?" } ?? "Known keys: \(all).")
        }
    }
}

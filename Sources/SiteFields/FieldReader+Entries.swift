import Diagnostics

extension FieldReader {
    /// A list whose entries carry an `id`; a translation names the id and repeats the words.
    package mutating func entries<Value: FieldReadable>(_ key: String, _ type: Value.Type, isRequired: Bool = false) -> [Value] {
        let keys = isAskedForKeys ? FieldReader.keys(of: type) : []
        note(key, .entries(keys), .other { .list(.group(keys)) }, isRequired: isRequired)
        guard let value = original.fields[key], !value.isEmpty else {
            if isRequired, pass != .facts { noteMissing(key, at: original.location) }
            return []
        }
        // What is wrong with the list itself is reported once, in the second pass.
        var listLog = DiagnosticLog()
        let pairs = EntryPairs(
            key: key, original: value, in: original, translation: translation?.fields[key], in: translation, log: &listLog)
        if pass != .facts { log.append(contentsOf: listLog) }
        let recorded = nextRecordedEntries()
        var facts: [String: RecordedFacts] = [:]
        let values = pairs.entries.map { entry in
            var reader = FieldReader(
                original: entry.original, translation: entry.translation, pass: pass, facts: recorded[entry.id] ?? RecordedFacts(),
                idPrefix: idPrefix + entry.id + "-", isEntry: true)
            let value = type.init(from: &reader)
            if pass == .facts { facts[entry.id] = reader.facts } else { reader.finish() }
            adopt(reader)
            return value
        }
        record(facts)
        return values
    }
}

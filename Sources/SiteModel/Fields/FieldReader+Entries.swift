import Diagnostics

extension FieldReader {
    /// A list whose entries carry an `id`; a translation names the id and repeats the words.
    package mutating func entries<Value: FieldReadable>(_ key: String, _ type: Value.Type, isRequired: Bool = false) -> [Value] {
        // Only an empty reader is asked for its schema; asking for the nested one at every entry would be waste.
        note(key, .entries(original.file.path.isEmpty ? FieldReader.keys(of: type) : []))
        guard let value = original.fields[key], !value.isEmpty else {
            if isRequired { noteMissing(key, at: original.location) }
            return []
        }
        let pairs = EntryPairs(key: key, original: value, in: original, translation: translation?.fields[key], in: translation, log: &log)
        return pairs.readers.map { reader in
            var reader = reader.under(idPrefix)
            let value = type.init(from: &reader)
            reader.finish()
            adopt(reader)
            return value
        }
    }

    private func under(_ prefix: String) -> FieldReader {
        FieldReader(original: original, translation: translation, idPrefix: prefix + idPrefix, isEntry: isEntry)
    }
}

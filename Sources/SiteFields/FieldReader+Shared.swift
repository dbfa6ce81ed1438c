extension FieldReader {
    /// What a translation repeats only where it differs, such as the address of a form: nothing is missing without it.
    package mutating func shared<Value>(_ key: String, _ format: FieldFormat<Value>) -> Value? {
        note(key, .shared, format.shape)
        guard readsWords() else { return nil }
        return sharedField(key, isRequired: false).flatMap { format.read($0, &self) }
    }

    /// A group of such keys: each is the translation's if it has one, and the original's if not.
    package mutating func shared<Value: FieldReadable>(_ key: String, group type: Value.Type) -> Value? {
        guard let translation, case .mapping(let words, let place)? = translation.fields[key],
            case .mapping(let fields, let location)? = original.fields[key]
        else { return shared(key, .group(type)) }
        note(key, .shared, FieldFormat<Value>.group(type).shape)
        guard readsWords() else { return nil }
        var nested = FieldReader(
            original: original.nested(fields, at: location), translation: translation.nested(words, at: place), idPrefix: idPrefix)
        let value = type.init(from: &nested)
        nested.finish()
        adopt(nested)
        return value
    }
}

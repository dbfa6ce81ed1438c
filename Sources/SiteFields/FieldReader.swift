package import Diagnostics
package import Markdown

/// Reads one mapping, with its translation laid over it, into one kind.
///
/// `fact` asks the original only; `word` asks the translation first. Every key that was asked for is known, so what is left over is
/// a typing mistake, and a fact in a translation is found without a second list of keys.
///
/// A kind is read in two passes: first the facts, then the words in each language. See ``Pass``.
package struct FieldReader {
    /// What is read, and what stands in for the rest.
    package enum Pass: Sendable {
        /// Facts are read and recorded; words are empty. What a kind checks by itself is not reported yet.
        case facts
        /// Facts are taken from the record; words are read.
        case words
        /// A mapping inside a word, which is read as a whole.
        case everything
    }

    package internal(set) var original: FieldSource
    package internal(set) var translation: FieldSource?
    package internal(set) var log = DiagnosticLog()
    package var references: [Reference] = []
    /// Every Markdown text that was read.
    package internal(set) var texts: [MarkdownDocument] = []
    /// Open facts that the texts say.
    package internal(set) var factUses: [FactUse] = []
    /// Every text that was read, for rules over words.
    package internal(set) var authorTexts: [AuthorText] = []
    /// Places of required values that are missing, and of values that could not be read.
    package internal(set) var unreadable: [SourceLocation] = []
    /// Keys in the order they were asked for: the kind's schema.
    package private(set) var keys: [FieldKey] = []
    /// What was read in the first pass.
    package internal(set) var facts: RecordedFacts
    let pass: Pass
    /// Begins the ids of headings and footnotes of texts inside this mapping, because several texts share one page.
    let idPrefix: String
    /// An entry's translation names its `id`, to say which entry it translates; a document's does not.
    let isEntry: Bool
    /// The keys of site.yml, for facts that an entry may leave to the site.
    let settings: [Field]
    /// Reported at the end, because only then it is known which unknown keys might have been meant.
    var missing: [(key: String, location: SourceLocation)]
    /// Words that the translation leaves to the original.
    private(set) var untranslated: [Phrase] = []
    /// Whether the mapping has words in it, as far as it was read.
    var hasWords = false
    /// In the first pass: whether a fact is being read at this moment.
    var isReadingFact = false
    private var nextFact = 0

    package init(
        original: FieldSource, translation: FieldSource? = nil, pass: Pass = .everything, facts: RecordedFacts = RecordedFacts(),
        idPrefix: String = "", isEntry: Bool = false, settings: [Field] = []
    ) {
        self.settings = settings
        self.original = original
        self.translation = translation
        self.pass = pass
        self.facts = facts
        missing = facts.missing
        self.idPrefix = idPrefix
        self.isEntry = isEntry
    }

    /// Whether nothing is read and only the keys are wanted; see ``keys(of:)``.
    package var isAskedForKeys: Bool { original.file.path.isEmpty }

    // MARK: Facts

    package mutating func fact<Value: Sendable>(_ key: String, _ format: FieldFormat<Value>) -> Value {
        fact(optional: key, format, isRequired: true) ?? format.fallback()
    }

    package mutating func fact<Value: Sendable>(optional key: String, _ format: FieldFormat<Value>) -> Value? {
        fact(optional: key, format, isRequired: false)
    }

    /// The entry's own, or the site's: what site.yml says under the same key. nil where neither does.
    package mutating func fact<Value: Sendable>(orOfSite key: String, _ format: FieldFormat<Value>) -> Value? {
        note(key, .fact, format.shape)
        return recorded { reader in
            guard let field = reader.originalField(key, isRequired: false) ?? reader.siteField(key) else { return nil as Value? }
            return reader.value(of: field, format)
        }
    }

    /// A list; empty when the key is absent.
    package mutating func facts<Value: Sendable>(_ key: String, _ format: FieldFormat<Value>, atLeast minimum: Int = 0) -> [Value] {
        note(key, .fact, format.shape, isList: true, isRequired: minimum > 0)
        return recorded { $0.list(format, atLeast: minimum, from: $0.originalField(key, isRequired: minimum > 0)) }
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
        note(key, .word, format.shape, isList: true, isRequired: minimum > 0)
        guard readsWords() else { return [] }
        return list(format, atLeast: minimum, from: wordField(key, isRequired: minimum > 0))
    }

    /// False in the first pass, which leaves words out.
    mutating func readsWords() -> Bool {
        hasWords = true
        return pass != .facts
    }

    // MARK: Behind both

    private mutating func fact<Value: Sendable>(optional key: String, _ format: FieldFormat<Value>, isRequired: Bool) -> Value? {
        note(key, .fact, format.shape, isRequired: isRequired)
        return recorded { reader in
            guard let field = reader.originalField(key, isRequired: isRequired) else { return nil as Value? }
            return reader.value(of: field, format)
        }
    }

    private mutating func word<Value>(optional key: String, _ format: FieldFormat<Value>, isRequired: Bool) -> Value? {
        note(key, .word, format.shape, isRequired: isRequired)
        guard readsWords(), let field = wordField(key, isRequired: isRequired) else { return nil }
        return value(of: field, format)
    }

    /// Reads a fact in the first pass and remembers it in the second.
    mutating func recorded<Value: Sendable>(_ read: (inout FieldReader) -> Value) -> Value {
        switch pass {
        case .everything: return read(&self)
        case .words:
            defer { nextFact += 1 }
            guard nextFact < facts.values.count, let fact = facts.values[nextFact] as? RecordedFact<Value> else { return read(&self) }
            return fact.value
        case .facts:
            let findings = (log, references, factUses, unreadable, missing)
            let state = (isReadingFact, hasWords)
            (isReadingFact, hasWords) = (true, false)
            let value = read(&self)
            let containsWords = hasWords
            // What contains words is read again with them, and reported then.
            if containsWords { (log, references, factUses, unreadable, missing) = findings }
            (isReadingFact, hasWords) = (state.0, state.1 || containsWords)
            facts.values.append(containsWords ? () as any Sendable : RecordedFact(value: value))
            facts.missing = missing
            return value
        }
    }

    /// The facts of the entries of a list, by id, as the first pass recorded them.
    mutating func nextRecordedEntries() -> [String: RecordedFacts] {
        guard pass == .words else { return [:] }
        defer { nextFact += 1 }
        return nextFact < facts.values.count ? (facts.values[nextFact] as? RecordedEntries)?.facts ?? [:] : [:]
    }

    mutating func record(_ entries: [String: RecordedFacts]) {
        if pass == .facts { facts.values.append(RecordedEntries(facts: entries)) }
    }

    private mutating func value<Value>(of field: FieldInput, _ format: FieldFormat<Value>) -> Value? {
        if let value = format.read(field, &self) { return value }
        unreadable.append(field.value.location)
        return nil
    }

    private mutating func list<Value>(_ format: FieldFormat<Value>, atLeast minimum: Int, from field: FieldInput?) -> [Value] {
        guard let field else { return [] }
        guard case .list(let items, let location) = field.value else {
            report(
                .wrongType, at: field.value.location, "`\(field.key)` needs a list; this is \(field.value.whatItIs).",
                remedy: "Write one entry per line, each after `- `, or all of them between `[` and `]`.")
            unreadable.append(field.value.location)
            return []
        }
        if items.count < minimum {
            report(
                .missingField, at: location, "`\(field.key)` needs at least \(entries(minimum)).",
                remedy: "Add more entries to `\(field.key)`.")
        }
        var values: [Value] = []
        values.reserveCapacity(items.count)
        for (index, item) in items.enumerated() {
            if item.isEmpty {
                report(
                    .missingField, at: item.location, "Entry \(index + 1) of `\(field.key)` is empty.",
                    remedy: "Fill it in or take it out.")
            } else if let value = value(
                of: FieldInput(key: field.key, value: item, isTranslated: field.isTranslated, index: index), format)
            {
                values.append(value)
            }
        }
        return values
    }

    /// A key counts as absent when nothing follows its colon.
    private mutating func originalField(_ key: String, isRequired: Bool) -> FieldInput? {
        let value = original.fields[key]
        if let value, !value.isEmpty { return FieldInput(key: key, value: value, isTranslated: false, index: nil) }
        if isRequired { noteMissing(key, at: value?.location ?? original.location) }
        return nil
    }

    private func siteField(_ key: String) -> FieldInput? {
        guard let value = settings[key], !value.isEmpty else { return nil }
        return FieldInput(key: key, value: value, isTranslated: false, index: nil)
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

    mutating func note(
        _ key: String, _ role: FieldKey.Role, _ shape: @autoclosure () -> ValueShape.Source, isList: Bool = false, isRequired: Bool = false
    ) {
        // Only an empty reader is asked for its schema; to work it out at every entry would be waste.
        guard isAskedForKeys else { return keys.append(FieldKey(name: key, role: role)) }
        // A kind that names its keys beforehand may then ask for some of them again.
        guard !keys.contains(where: { $0.name == key }) else { return }
        let value = shape().shape
        keys.append(FieldKey(name: key, role: role, shape: isList ? .list(value) : value, isRequired: isRequired))
    }

    mutating func noteMissing(_ key: String, at location: SourceLocation) {
        missing.append((key, location))
        unreadable.append(location)
    }

    private func entries(_ count: Int) -> Phrase {
        count == 1 ? "one entry" : "\(count) entries"
    }

    package mutating func noteUntranslated(_ what: Phrase) {
        untranslated.append(what)
    }
}

import Diagnostics

/// The facts of one mapping, read once, before the words of any language. ``FieldReader`` hands them out again, in the order in which the
/// kind asks for them, when it reads the words.
package struct RecordedFacts: Sendable {
    /// A ``RecordedFact`` for each fact that the kind asked for; something else for one that contains words and is read with them.
    var values: [any Sendable] = []
    /// Required facts that are missing. They are reported with the words, because an unknown key may turn out to be one of them.
    var missing: [(key: String, location: SourceLocation)] = []

    package init() {}
}

/// A fact as it was read; nil if it is absent or unreadable.
struct RecordedFact<Value: Sendable>: Sendable {
    let value: Value
}

/// The facts of a list's entries, by their ids.
struct RecordedEntries: Sendable {
    let facts: [String: RecordedFacts]
}

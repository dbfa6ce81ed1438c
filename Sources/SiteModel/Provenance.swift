package import Diagnostics
package import SiteFields
package import SiteValues

/// Where an entry comes from: its files, the language of its words, and the place of each of its keys for later findings.
package struct Provenance: Sendable {
    /// The beginning of the entry in the file of its words: the translation if there is one.
    package let location: SourceLocation
    /// The beginning of the entry in the file of its facts.
    package let originalLocation: SourceLocation
    /// The file with the facts, such as `content/guidelines/pause.md`: links between sources name this one.
    package let originalPath: String
    /// The language the words are written in; a page shows it in its `lang`.
    package let language: Language

    private let facts: [Place]
    private let words: [Place]

    private struct Place: Sendable {
        let key: String
        let location: SourceLocation
    }

    package init(of fields: FieldReader) {
        let words = fields.translation ?? fields.original
        location = words.location
        originalLocation = fields.original.location
        originalPath = fields.original.file.path
        language = words.locale.language
        facts = fields.original.fields.map { Place(key: $0.key, location: $0.value.location) }
        self.words = fields.translation.map { $0.fields.map { Place(key: $0.key, location: $0.value.location) } } ?? []
    }

    /// The file of the words.
    package var path: String { location.path }

    /// Where the value of a key such as `reviewed` is; the entry's beginning if it has no such key.
    package func location(of key: String) -> SourceLocation {
        words.first { $0.key == key }?.location ?? facts.first { $0.key == key }?.location ?? location
    }

    /// The key that a place in one of the entry's files belongs to; nil for a place before the first and in another file.
    package func key(at location: SourceLocation) -> String? {
        (words + facts).filter { $0.location.path == location.path && $0.location <= location }.max { $0.location < $1.location }?.key
    }

    /// Whether the words are in another language than the page they are on, because nobody has translated them yet.
    package func isFallback(in language: Language) -> Bool { self.language != language }
}

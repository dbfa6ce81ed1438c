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

    private let facts: [Field]
    private let words: [Field]

    package init(of fields: FieldReader) {
        let words = fields.translation ?? fields.original
        location = words.location
        originalLocation = fields.original.location
        originalPath = fields.original.file.path
        language = words.locale.language
        facts = fields.original.fields
        self.words = fields.translation?.fields ?? []
    }

    /// The file of the words.
    package var path: String { location.path }

    /// Where the value of a key such as `reviewed` is; the entry's beginning if it has no such key.
    package func location(of key: String) -> SourceLocation {
        words[key]?.location ?? facts[key]?.location ?? location
    }

    /// The key that a place in one of the entry's files belongs to; nil for a place before the first and in another file.
    package func key(at location: SourceLocation) -> String? {
        (words + facts).filter { $0.value.location.path == location.path && $0.value.location <= location }
            .max { $0.value.location < $1.value.location }?.key
    }

    /// Whether the words are in another language than the page they are on, because nobody has translated them yet.
    package func isFallback(in language: Language) -> Bool { self.language != language }
}

/// Translations of phrases, by their English patterns. What it lacks stays English.
package struct PhraseTable: Sendable {
    /// Changes nothing.
    package static let english = PhraseTable([:])

    private let translations: [String: String]

    package init(_ translations: [String: String]) {
        self.translations = translations
    }

    /// In order.
    package var patterns: [String] { translations.keys.sorted() }

    package subscript(pattern: String) -> String? { translations[pattern] }
}

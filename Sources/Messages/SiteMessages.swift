import SiteModel
package import SiteValues

/// The interface in every language of one site: made once for a build and passed on with its plan.
package struct SiteMessages: Sendable {
    private let byLanguage: [Language: Messages]
    private let first: Messages

    /// The default language first: another one borrows what it lacks from it, and it borrows from English.
    package init(_ languages: [Language], from catalog: MessageCatalog) {
        let first = languages.first ?? .english
        self.first = catalog.messages(in: first)
        byLanguage = Dictionary(
            languages.map { ($0, catalog.messages(in: $0, borrowingFrom: $0 == first ? nil : first)) }, uniquingKeysWith: { $1 })
    }

    /// A language that the site does not have speaks its default one.
    package subscript(language: Language) -> Messages {
        byLanguage[language] ?? first
    }
}

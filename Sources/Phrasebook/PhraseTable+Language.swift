import CommandPhrases
package import Diagnostics

extension PhraseTable {
    /// The phrases of a language such as `de` or `de-AT`; English for one that has no table.
    package static func of(_ languageTag: String) -> PhraseTable {
        languageTag.prefix { $0 != "-" }.lowercased() == "de" ? german : english
    }

    private static let german = PhraseTable(pages: [
        germanCommands, germanEditing, germanFields1, germanFields2, germanFiles1, germanFiles2, germanLinks, germanLogo,
        germanMarkdown, germanMarkup, germanNames, germanNumbers, germanPreview, germanPublishing, germanResults, germanRules1,
        germanRules2, germanRules3,
        germanSite1,
        germanWorld,
    ])
}

import Diagnostics
import SiteModel
import SiteValues

/// A page that every site promises a link to, as it is until the project has a file of its own for it. It names nobody and links nowhere,
/// because it cannot know what else there is.
struct StandardPage: Sendable {
    let layout: Layout
    /// The file that replaces it, without its ending.
    let name: String
    /// Keys that are the same in every language.
    let facts: String
    let german: Words
    let english: Words

    struct Words: Sendable {
        let keys: String
        var body = ""
    }

    static let all: [StandardPage] = [.home, .guidelines, .contacts, .oops, .pause, .search, .notFound]

    private func words(in language: Language) -> Words? {
        switch language.primary {
        case "de": german
        case "en": english
        default: nil
        }
    }

    /// The page as if its author had written it in the languages of the site. Where it does not speak the first of them it is in English.
    func source(at path: String, languages: [Language]) -> TranslatedSource {
        let first = languages.first ?? .english
        let original = words(in: first)
        let text = "---\nlayout: \(layout.rawValue)\n\(facts)\((original ?? english).keys)\n---\n\((original ?? english).body)\n"
        var translations: [Language: ParsedFile] = [:]
        for language in languages.dropFirst() {
            guard let words = words(in: language) else { continue }
            let path = "\(path.dropLast(".md".count)).\(language).md"
            translations[language] = ParsedFile(
                SourceFile(path: path, text: "---\n\(words.keys)\n---\n\(words.body)\n"), isDocument: true)
        }
        let file = ParsedFile(SourceFile(path: path, text: text), isDocument: true)
        return TranslatedSource(
            original: original == nil ? file.speaking(.english) : file, translations: translations, isStandard: true)
    }
}

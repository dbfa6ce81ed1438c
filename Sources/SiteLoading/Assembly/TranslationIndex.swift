import Diagnostics
import SiteModel

/// Parsed files by original: finds the translations of a text, and those that translate nothing.
struct TranslationIndex {
    struct Item {
        let path: ContentPath
        let file: ParsedFile
    }

    private let items: [Item]
    private let translations: [String: [Item]]

    init(_ items: [Item]) {
        self.items = items
        translations = Dictionary(grouping: items.filter { $0.path.languageTag != nil }, by: \.path.originalPath)
    }

    var originals: [Item] { items.filter { $0.path.languageTag == nil } }

    func originals(_ role: ContentPath.Role) -> [Item] { originals.filter { $0.path.role == role } }

    func source(_ original: Item, languages: [Language], log: inout DiagnosticLog) -> ParsedContent.TranslatedSource {
        var found: [Language: ParsedFile] = [:]
        for item in translations[original.path.originalPath] ?? [] {
            if let language = item.path.languageTag.flatMap({ Language($0) }) { found[language] = item.file }
        }
        // A draft has time: it is translated when its words are settled.
        let isDraft = original.file.fields?["draft"]?.text == "true"
        for language in languages.dropFirst() where found[language] == nil && !isDraft {
            let name = original.path.originalPath
            let ending = name.suffix(while: { $0 != "." })
            log.report(
                Diagnostic(
                    rule: "translation-missing", severity: .warning, at: SourceLocation(path: name),
                    "There is no translation into `\(language)`; the original is shown with a notice.",
                    remedy: "Write `\(name.dropLast(ending.count))\(language).\(ending)` with the words of this file."))
        }
        return ParsedContent.TranslatedSource(original: original.file, translations: found)
    }

    /// A file whose name promises a translation must translate something, into a language of the site.
    func checkTranslations(languages: [Language], log: inout DiagnosticLog) {
        let names = Set(originals.map(\.path.originalPath))
        for item in items {
            guard let tag = item.path.languageTag else { continue }
            let place = SourceLocation(path: item.file.file.path)
            if tag == languages.first?.tag {
                log.report(
                    Diagnostic(
                        rule: "unknown-language-suffix", at: place,
                        "`\(tag)` is the default language: its files have no language in their name.",
                        remedy: "Rename the file to \(item.path.originalPath)."))
            } else if !languages.contains(where: { $0.tag == tag }) {
                let near = Suggestion.nearest(to: tag, among: languages.dropFirst().map(\.tag))
                log.report(
                    Diagnostic(
                        rule: "unknown-language-suffix", at: place,
                        "`\(tag)` is not a language of this site; nothing is read from this file.",
                        remedy: near.map { "Did you mean `\($0)`?" } ?? "Add it to `languages` in content/site.yml, or rename the file."))
            } else if !names.contains(item.path.originalPath) {
                let near = Suggestion.nearest(to: item.path.originalPath, among: names.sorted())
                log.report(
                    Diagnostic(
                        rule: "translation-without-original", at: place, "There is no \(item.path.originalPath) that this could translate.",
                        remedy: near.map { "Did you mean a translation of \($0)?" } ?? "Write the original first, or rename this file."))
            }
        }
    }
}

extension String {
    fileprivate func suffix(while isIncluded: (Character) -> Bool) -> Substring {
        self[(lastIndex { !isIncluded($0) }.map { index(after: $0) } ?? startIndex)...]
    }
}

import Diagnostics
import SiteModel
import SiteValues

/// Parsed files by original: finds the translations of a text, and translations of nothing.
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

    func source(_ original: Item) -> TranslatedSource {
        var found: [Language: ParsedFile] = [:]
        for item in translations[original.path.originalPath] ?? [] {
            if let language = item.path.languageTag.flatMap({ Language($0) }) { found[language] = item.file }
        }
        return TranslatedSource(original: original.file, translations: found)
    }

    /// Reports each source that is not translated into every language of the site.
    func reportMissing(of sources: [TranslatedSource], languages: [Language], log: inout DiagnosticLog) {
        for source in sources where !source.isStandard {
            let name = source.original.file.path
            for language in languages.dropFirst() where source.translations[language] == nil {
                let ending = name.suffix(while: { $0 != "." })
                log.report(
                    Diagnostic(
                        rule: .translationMissing, severity: .warning, at: SourceLocation(path: name),
                        "There is no translation into `\(language)`; the original is shown with a notice.",
                        remedy: "Write `\(name.dropLast(ending.count))\(language).\(ending)` with the words of this file."))
            }
        }
    }

    /// A file whose name promises a translation must translate something, into a language of the site.
    func checkTranslations(languages: [Language], log: inout DiagnosticLog) {
        let names = Set(originals.map(\.path.originalPath))
        lazy var known = KnownNames(names.sorted())
        for item in items {
            guard let tag = item.path.languageTag else { continue }
            let place = SourceLocation(path: item.file.file.path)
            if tag == languages.first?.tag {
                log.report(
                    Diagnostic(
                        rule: .unknownLanguageSuffix, at: place,
                        "`\(tag)` is the default language: its files have no language in their name.",
                        remedy: "Rename the file to \(item.path.originalPath)."))
            } else if !languages.contains(where: { $0.tag == tag }) {
                let near = Suggestion.nearest(to: tag, among: languages.dropFirst().map(\.tag))
                log.report(
                    Diagnostic(
                        rule: .unknownLanguageSuffix, at: place,
                        "`\(tag)` is not a language of this site; nothing is read from this file.",
                        remedy: near.map { "Did you mean `\($0)`?" } ?? "Add it to `languages` in content/site.yml, or rename the file."))
            } else if !names.contains(item.path.originalPath) {
                let near = known.nearest(to: item.path.originalPath)
                log.report(
                    Diagnostic(
                        rule: .translationWithoutOriginal, at: place, "There is no \(item.path.originalPath) that this could translate.",
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

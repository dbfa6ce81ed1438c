import Diagnostics
import SiteModel

/// All texts and data of the tree, parsed, each original with its translations.
struct ParsedContent: Sendable {
    /// One original and what was written for it in other languages.
    struct TranslatedSource: Sendable {
        let original: ParsedFile
        let translations: [Language: ParsedFile]
    }

    let settings: TranslatedSource
    /// The default language first.
    let languages: [Language]
    let assets: [SourceFile]
    private let documents: [String: [TranslatedSource]]
    private let data: [String: TranslatedSource]

    /// Works with readable originals, by path.
    func sources(in folder: String) -> [TranslatedSource] { (documents[folder] ?? []).filter { $0.original.fields != nil } }

    func source(named file: String) -> TranslatedSource? { data[file].flatMap { $0.original.fields == nil ? nil : $0 } }

    /// Ids that stand in files which cannot be read.
    func salvagedIDs(of place: ContentPlace) -> [String] {
        switch place {
        case .documents(let folder): (documents[folder] ?? []).flatMap(\.original.salvagedIDs)
        case .entries(let file), .single(let file): data[file]?.original.salvagedIDs ?? []
        }
    }

    /// nil, with a finding, when there are no usable settings.
    init?(_ tree: SourceTree, log: inout DiagnosticLog) {
        var assets: [SourceFile] = []
        var placed: [(path: ContentPath, file: SourceFile)] = []
        for file in tree.files {
            guard let path = ContentPath(file, log: &log) else { continue }
            if path.role == .asset { assets.append(file) } else { placed.append((path, file)) }
        }
        let parsed = placed.map { ($0.file, isDocument: $0.path.role.isDocument) }.parallelMap {
            ParsedFile($0.0, isDocument: $0.isDocument)
        }
        for file in parsed { log.append(contentsOf: file.log) }
        let index = TranslationIndex(zip(placed.map(\.path), parsed).map { TranslationIndex.Item(path: $0, file: $1) })

        guard let original = index.originals(.settings).first else {
            log.report(
                Diagnostic(
                    rule: "settings-missing", at: SourceLocation(path: "content/site.yml"), "There is no `content/site.yml`.",
                    remedy: "Run `sitegen init` in a new folder to see one."))
            return nil
        }
        guard let fields = original.file.fields else { return nil }
        languages = ParsedContent.languages(fields, log: &log)
        settings = index.source(original, languages: languages, log: &log)
        var documents: [String: [TranslatedSource]] = [:]
        var data: [String: TranslatedSource] = [:]
        for item in index.originals {
            switch item.path.role {
            case .document(let folder): documents[folder, default: []].append(index.source(item, languages: languages, log: &log))
            case .data(let file): data[file] = index.source(item, languages: languages, log: &log)
            case .settings, .asset: break
            }
        }
        index.checkTranslations(languages: languages, log: &log)
        self.assets = assets
        self.documents = documents
        self.data = data
    }

    /// Needed before anything can be read; what is wrong with the value is reported when the settings are read.
    private static func languages(_ fields: [Field], log: inout DiagnosticLog) -> [Language] {
        guard case .list(let items, let location) = fields["languages"] else { return [.english] }
        var languages: [Language] = []
        for item in items {
            guard let language = item.text.flatMap({ Language($0) }) else { continue }
            if languages.contains(language) {
                log.report(
                    Diagnostic(
                        rule: "duplicate-id", at: location, "The language `\(language)` is listed twice.",
                        remedy: "List each language once, the default first."))
            } else {
                languages.append(language)
            }
        }
        return languages.isEmpty ? [.english] : languages
    }
}

extension ContentPath.Role {
    var isDocument: Bool { if case .document = self { true } else { false } }
}

import Diagnostics
import SiteModel

/// All texts and data of the tree, parsed, each original with its translations.
struct ParsedContent: Sendable {
    let settings: TranslatedSource
    let assets: [SourceFile]
    let index: TranslationIndex
    private let sources: [ContentPlace: [TranslatedSource]]

    /// nil, with a finding, when there are no usable settings.
    init?(_ tree: SourceTree, kinds: ContentKinds, log: inout DiagnosticLog) {
        var assets: [SourceFile] = []
        var placed: [(path: ContentPath, file: SourceFile)] = []
        for file in tree.files where !WordsFile.isNamed(like: file.path) {
            guard let path = ContentPath(file, kinds: kinds, log: &log) else { continue }
            if path.role == .asset { assets.append(file) } else { placed.append((path, file)) }
        }
        FileNames.check(assets, log: &log)
        let parsed = placed.map { ($0.file, isDocument: $0.path.role.isDocument) }.parallelMap {
            ParsedFile($0.0, isDocument: $0.isDocument)
        }
        for file in parsed { log.append(contentsOf: file.log) }
        index = TranslationIndex(zip(placed.map(\.path), parsed).map { TranslationIndex.Item(path: $0, file: $1) })
        self.assets = assets

        var settings: TranslatedSource?
        var sources: [ContentPlace: [TranslatedSource]] = [:]
        for item in index.originals {
            switch item.path.role {
            case .settings: settings = index.source(item)
            case .content(let place): sources[place, default: []].append(index.source(item))
            case .asset: break
            }
        }
        sources[Guideline.place] = sources[Guideline.place].map { GuidelineNumbering.completed($0, log: &log) }
        self.sources = sources
        guard let settings else {
            log.report(
                Diagnostic(
                    rule: "settings-missing", at: SourceLocation(path: "content/site.yml"), "There is no `content/site.yml`.",
                    remedy: "Run `sitegen init` in a new folder to see one."))
            return nil
        }
        guard settings.original.fields != nil else { return nil }
        self.settings = settings
    }

    /// Files of texts that are not published, in every language.
    var drafts: Set<String> {
        let drafts = sources.values.joined().filter { !$0.isData && $0.original.fields?["draft"]?.text == "true" }
        return Set(drafts.flatMap { [$0.original.file.path] + $0.translations.values.map(\.file.path) })
    }

    /// By path. Includes sources whose YAML cannot be read.
    func sources(of place: ContentPlace) -> [TranslatedSource] { sources[place] ?? [] }
}

/// One original and what was written for it in other languages.
struct TranslatedSource: Sendable {
    let original: ParsedFile
    let translations: [Language: ParsedFile]
}

extension ContentPath.Role {
    var isDocument: Bool { if case .content(.documents) = self { true } else { false } }
}

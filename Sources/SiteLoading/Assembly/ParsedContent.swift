import Diagnostics
import Parallel
import SiteConditions
import SiteFields
import SiteModel
import SiteValues

/// All texts and data of the tree, parsed, each original with its translations.
struct ParsedContent: Sendable {
    let settings: TranslatedSource
    let assets: [SourceFile]
    let index: TranslationIndex
    private var sources: [ContentPlace: [TranslatedSource]]

    /// nil, with a finding, when there are no usable settings.
    init?(_ tree: SourceTree, kinds: ContentKinds, log: inout DiagnosticLog) {
        var assets: [SourceFile] = []
        var placed: [(path: ContentPath, file: SourceFile)] = []
        for file in tree.files where !WordsFile.isNamed(like: file.path) && file.path != AddressHistory.path {
            guard let path = ContentPath(file, kinds: kinds, log: &log) else { continue }
            if path.role == .asset { assets.append(file) } else { placed.append((path, file)) }
        }
        FileNames.check(assets, log: &log)
        FileKinds.check(content: assets, into: &log)
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
        sources[Guideline.place] = sources[Guideline.place].map {
            GuidelineNumbering.completed($0, among: sources.values.flatMap(\.self), log: &log)
        }
        self.sources = sources
        guard let settings else {
            log.report(
                Diagnostic(
                    rule: .settingsMissing, at: SourceLocation(path: "content/site.yml"), "There is no `content/site.yml`.",
                    remedy: "Run `sitegen init` in a new folder to see one."))
            return nil
        }
        guard settings.original.fields != nil else { return nil }
        self.settings = settings
    }

    /// The same content with a standard page for each layout that every site promises and no page has that is out.
    func addingStandardPages(languages: [Language], _ options: LoadOptions, where conditions: Conditions) -> ParsedContent {
        let pages = sources(of: Article.place)
        let taken = Set(pages.map(\.original.file.path))
        let layouts = Set(pages.filter { $0.isOut(options, where: conditions) }.compactMap { $0.original.fields?["layout"]?.text })
        let added = StandardPage.all.filter { !layouts.contains($0.layout.rawValue) }.map { page in
            let path = "content/pages/\(page.name).md"
            return page.source(at: taken.contains(path) ? "content/pages/\(page.name)-standard.md" : path, languages: languages)
        }
        var copy = self
        copy.sources[Article.place] = pages + added
        return copy
    }

    /// The same content without the passages that do not hold.
    func resolvingPassages(where conditions: Conditions, log: inout DiagnosticLog) -> ParsedContent {
        var copy = self
        for (place, sources) in sources {
            let resolved = sources.parallelMap { $0.resolvingPassages(where: conditions) }
            for item in resolved { log.append(contentsOf: item.log) }
            copy.sources[place] = resolved.map(\.source).filter { place.isList || !$0.isHidden }
        }
        return copy
    }

    /// Files that are not there, because their pages are the program's own.
    var standardPages: Set<String> {
        Set(sources(of: Article.place).filter(\.isStandard).map(\.original.file.path))
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
    /// Not in any file of the project: a ``StandardPage``, or settings that have no words.
    var isStandard = false
    /// Entries that are in the file and not in this organisation.
    var hiddenIDs: [String] = []
    /// Not in this organisation at all, as the file itself says.
    var isHidden = false
    /// Open facts that passages wait for.
    var openAnswers: [FactUse] = []
}

extension TranslatedSource {
    /// Whether the text is on the site that is built, as far as its keys can be read.
    fileprivate func isOut(_ options: LoadOptions, where conditions: Conditions) -> Bool {
        guard let fields = original.fields else { return true }
        if let condition = fields["if"]?.text, !conditions.hold(condition) { return false }
        if let expire = fields["expire"]?.text.flatMap({ CivilDate($0) }), expire <= options.asOf { return false }
        if options.includeDrafts { return true }
        let publish = fields["publish"]?.text.flatMap { CivilDate($0) }
        return fields["draft"]?.text != "true" && publish.map { $0 <= options.asOf } ?? true
    }

    /// Settings without words of their own have the standard ones in every language.
    func withStandardWords(_ languages: [Language]) -> TranslatedSource {
        let words = FieldReader.keys(of: Settings.self).filter { $0.role == .word }.map(\.name)
        guard let fields = original.fields, !fields.contains(where: { words.contains($0.key) }) else { return self }
        var translations = translations
        for language in languages.dropFirst() where translations[language] == nil {
            let path = "content/site.\(language).yml"
            translations[language] = ParsedFile(SourceFile(path: path, bytes: []), isDocument: false)
        }
        return TranslatedSource(original: original, translations: translations, isStandard: isStandard)
    }
}

extension ContentPath.Role {
    var isDocument: Bool { if case .content(.documents) = self { true } else { false } }
}

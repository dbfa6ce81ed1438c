import Diagnostics
import FileSystem
import Markdown
import Messages
import SiteChecking
import SiteComponents
import SiteLoading
import SiteModel
import SiteOutput
import SitePlan
import SiteRecords
import SiteTemplates

/// The whole flow: files → site → plan → pages → output. Every command runs this; what it does with the result is its own.
package enum Pipeline {
    package static func run(_ request: BuildRequest) throws(ProjectError) -> BuildResult {
        try start(request).finished()
    }

    /// The first half: everything is read and has its place.
    package static func start(_ request: BuildRequest) throws(ProjectError) -> StartedRun {
        var log = DiagnosticLog()
        let tree = try reading { () throws(FileError) in
            if let sources = request.sources { return SourceTree(files: sources) }
            return try SourceTree.read(root: request.root)
        }
        request.memory?.parsed.begin(words: tree.files.filter { WordsFile.isNamed(like: $0.path) }.map(\.bytes))
        let catalog = WordsFile.catalog(of: tree, into: &log)
        guard
            let loaded = SiteLoader.load(
                tree,
                options: LoadOptions(
                    asOf: request.asOf, includeDrafts: request.includesDrafts, messages: catalog, addsStandardPages: true,
                    ignoresDays: request.ignoresDays, parsed: request.memory?.parsed),
                into: &log)
        else { return StartedRun(request: request, files: tree.files, log: log, site: nil) }

        var site = request.baseURL.map { loaded.published(at: $0) } ?? loaded
        site.today = request.today ?? request.asOf
        let assets = try themeAssets(of: site, in: tree, request, into: &log)
        let theme = try theme(drawing: assets, request)
        WordsFile.reportUnused(in: tree, languages: site.localizedSites.map(\.language), into: &log)
        let messages = SiteMessages(site.localizedSites.map(\.language), from: catalog)
        let planned = PlannedSite(site, messages: messages, pdfs: request.pdfs, into: &log)
        let history = try reading { () throws(FileError) in try SiteHistory.read(root: request.root) }
        var pictureLog = DiagnosticLog()
        let finished = planned.with(
            planned.plan.finishing(Pictures.finished(of: planned.plan, cache: request.pictureCache, into: &pictureLog)))
        return StartedRun(
            request: request, files: tree.files, log: log,
            site: StartedRun.StartedSite(
                site: site, input: CheckInput(site: site, plan: planned.plan, theme: assets, files: tree.files),
                planned: finished, theme: theme, assets: assets,
                themeFiles: ThemeFiles(
                    assets.without(site.photos), headlines: headlines(of: site), without: StyledPart.unused(in: planned.plan)),
                history: history, pictureLog: pictureLog))
    }

    /// The theme that the settings name, or the first that is compiled in, with everything it extends and the site's own colours over it.
    static func themeAssets(
        of site: Site, in tree: SourceTree, _ request: BuildRequest, into log: inout DiagnosticLog
    ) throws(ProjectError) -> ThemeAssets {
        let settings = site.defaultLocalizedSite.settings
        let name = settings.theme ?? request.themes.first?.folder ?? ""
        let theme: ThemeAssets
        do {
            theme = try ThemeFolder.read(name: name, root: request.root, installed: request.installedThemes, into: &log)
        } catch  where error.reason == .missing && !request.themes.contains(where: { $0.folder == name }) {
            throw .themeMissing(name: name, known: request.themes.map(\.folder))
        } catch {
            throw ProjectError(error)
        }
        return theme.branded(by: settings, stylesheet: tree.files.first { $0.path == "content/site.css" }, into: &log)
    }

    /// The templates that draw a theme: its own where it is compiled in, else those of the nearest theme it extends.
    static func theme(drawing assets: ThemeAssets, _ request: BuildRequest) throws(ProjectError) -> any Theme {
        for name in assets.lineage {
            if let theme = request.themes.first(where: { $0.folder == name }) { return theme }
        }
        throw .themeMissing(name: assets.name, known: request.themes.map(\.folder))
    }

    static func headlines(of site: Site) -> [HeadlineWidth] {
        site.localizedSites.map { HeadlineWidth(of: $0.settings.headline, in: $0.language) }
    }

    static func reading<Value>(_ body: () throws(FileError) -> Value) throws(ProjectError) -> Value {
        do {
            return try body()
        } catch {
            throw ProjectError(error)
        }
    }
}

import Diagnostics
import SiteChecking
import SiteLoading
import SiteModel
import SiteOutput
import SitePages

/// The whole flow: files → site → plan → pages → output. Every command runs this; what it does with the result is its own.
package enum Pipeline {
    package static func run(_ request: BuildRequest) throws(ProjectError) -> BuildResult {
        var log = DiagnosticLog()
        let tree = try reading { () throws(ReadingError) in try SourceTree.read(root: request.root) }
        guard
            let loaded = SiteLoader.load(tree, options: LoadOptions(asOf: request.asOf, includeDrafts: request.includesDrafts), into: &log)
        else { return BuildResult(log, tree.files, output: nil, site: nil, plan: nil) }

        let site = request.baseURL.map { loaded.published(at: $0) } ?? loaded
        let theme = try theme(of: site, request)
        let folder = try reading { () throws(ReadingError) in
            try ThemeFolder.read(name: theme.folder, root: request.root, installed: request.installedThemes, into: &log)
        }
        let source = ThemeSource(
            folder, settings: site.defaultLocalizedSite.settings, own: tree.files.first { $0.path == "content/site.css" }, into: &log)
        let plan = Planner.plan(site, files: site.assets, into: &log)
        RuleSet.check(CheckInput(site: site, plan: plan, theme: source, files: tree.files), into: &log)
        PermanentLinks.reportGone(request.published, from: plan, into: &log)

        let sources = tree.files + [folder.settings]
        if log.hasErrors { return BuildResult(log, sources, output: nil, site: site, plan: plan) }
        let rendered = SiteRenderer.render(
            plan, theme: theme, files: ThemeFiles(source, headlines: headlines(of: site)), words: words(of: site), printed: request.printed)
        return BuildResult(log, sources, output: OutputTree(rendered), site: site, plan: plan)
    }

    private static func theme(of site: Site, _ request: BuildRequest) throws(ProjectError) -> any Theme {
        let name = site.defaultLocalizedSite.settings.theme
        guard let theme = request.themes.first(where: { $0.folder == name }) else {
            throw .themeMissing(name: name, known: request.themes.map(\.folder))
        }
        return theme
    }

    private static func headlines(of site: Site) -> [HeadlineWidth] {
        site.localizedSites.map { HeadlineWidth(of: $0.settings.headline, in: $0.language) }
    }

    private static func words(of site: Site) -> [Language: Messages] {
        Dictionary(uniqueKeysWithValues: site.localizedSites.map { ($0.language, Messages($0.language)) })
    }

    private static func reading<Value>(_ body: () throws(ReadingError) -> Value) throws(ProjectError) -> Value {
        do {
            return try body()
        } catch {
            throw ProjectError(error)
        }
    }
}

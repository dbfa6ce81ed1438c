import Diagnostics
import Hypertext
import Messages
import SiteComponents
import SiteLoading
import SiteModel
import SiteOutput
import SitePlan
import SiteTemplates
import Text

extension Pipeline {
    /// Where the words of each page come from, by the page's path: the same run once more, with texts that carry their places (see
    /// `PlaceMark`). A build does nothing of this.
    ///
    /// Without the marks, what says its place is byte for byte what the first run made of it: no place is guessed.
    package static func places(of result: BuildResult, _ request: BuildRequest) throws(ProjectError) -> [String: PagePlaces] {
        guard let output = result.output, let plain = result.plan, let plainSite = result.site else { return [:] }
        var log = DiagnosticLog()
        let tree = SourceTree(files: result.sources.values.filter { $0.path.hasPrefix("content/") })
        let catalog = WordsFile.catalog(of: tree, into: &log).marked(by: WordPlaces(in: tree.files).mark)
        let options = LoadOptions(
            asOf: request.asOf, includeDrafts: request.includesDrafts, messages: catalog, addsStandardPages: true,
            ignoresDays: request.ignoresDays)
        guard let loaded = SiteLoader.load(tree, options: options, into: &log) else { return [:] }
        let site = request.baseURL.map { loaded.published(at: $0) } ?? loaded
        let assets = try themeAssets(of: plainSite, in: tree, request, into: &log)
        let theme = try theme(drawing: assets, request)
        let messages = SiteMessages(site.localizedSites.map(\.language), from: catalog)
        let planned = PlannedSite(site, messages: messages, pdfs: request.pdfs, into: &log)
        let plan = planned.plan.finishing(Pictures.finished(of: planned.plan, cache: request.pictureCache, into: &log))
        let files = SiteRenderer.renderMarked(
            planned.with(plan), like: plain, theme: theme,
            files: ThemeFiles(assets.without(site.photos), headlines: headlines(of: plainSite), without: StyledPart.unused(in: plan)),
            history: result.history)
        var places: [String: PagePlaces] = [:]
        for (page, file) in zip(planned.pages, files) {
            guard let path = OutputPath(file.route.path), let bytes = output[path] else { continue }
            let (marked, marks) = PlaceMark.found(in: file.bytes)
            places[file.route.path] = PagePlaces(
                of: bytes, marked: marked, marks, template: String(reflecting: type(of: page.template)),
                source: page.page.provenance.map { .line(path: $0.location.path, $0.location.line ?? 1) })
        }
        return places
    }
}

import CommandKit
import CommandTables
import Diagnostics
import FileSystem
import Reporting
import SiteChecking
import SiteModel
import SitePipeline
import SitePlan
import SitePreview
import SiteReport
import SiteStarter
import Synchronization

/// Makes the site for the preview, again and again, with its findings in the same words and frames that the terminal shows.
final class Rebuilding: Sendable {
    private let project: Project
    private let options: SiteOptions
    private let drafts: Bool
    private let place: CommandEnvironment
    /// Asked for at every build: site.yml may have changed.
    private let phrases: @Sendable () -> PhraseTable
    private let memory = BuildMemory()
    /// Where the site that was built last will be on its server.
    private let lastBaseURL = Mutex<String?>(nil)

    init(
        of project: Project, _ options: SiteOptions, drafts: Bool, at place: CommandEnvironment,
        phrases: @escaping @Sendable () -> PhraseTable
    ) {
        self.project = project
        self.options = options
        self.drafts = drafts
        self.place = place
        self.phrases = phrases
    }

    /// The day is asked for anew: a preview may run past midnight.
    private var request: BuildRequest {
        var request = options.request(for: project, drafts: drafts, at: place)
        request.memory = memory
        return request
    }

    /// nil if it was outdated before it was over.
    func build(_ progress: PreviewProgress) async -> PreviewBuild? {
        do {
            let request = request
            let run = try Pipeline.start(request)
            if let pages = run.earlyPages {
                await progress.show(EarlySite(assets: pages.assets) { pages.bytes(at: $0) })
            }
            guard let result = try run.finished(unless: progress.isOutdated) else { return nil }
            if let site = result.site { lastBaseURL.withLock { $0 = site.defaultLocalizedSite.settings.baseURL } }
            let phrases = phrases()
            let wording = FindingText(palette: .plain, width: 100, phrases: phrases)
            var lines = SourceLines(result.sources)
            let findings = result.diagnostics.filter { $0.severity > .note }.map {
                PreviewFinding(
                    severity: $0.severity, text: wording.text(of: $0.translated(by: phrases), in: &lines), kind: $0.rule.description,
                    path: $0.location.path.isEmpty ? nil : $0.location.path, line: $0.location.line,
                    isOfDraft: result.isOfDraft($0))
            }
            let own = try documents(of: result, in: phrases)
            let places = PreviewPlaces { (try? Pipeline.places(of: result, request))?.mapValues(\.preview) ?? [:] }
            return result.output.map { .site($0, findings, pages: pages(of: result, in: phrases), own: own, places: places) }
                ?? .failed(findings, own: own)
        } catch {
            let failure = Failure(error).translated(by: phrases())
            let text =
                (["error: \(failure.message)"]
                + (failure.remedy.map { ["  = \(Phrase(name: "help").translated(by: phrases())): \($0)"] } ?? [])).map(DisplayText.harmless)
            return .failed([PreviewFinding(severity: .error, text: text.joined(separator: "\n"))])
        }
    }

    private func pages(of result: BuildResult, in phrases: PhraseTable) -> [PreviewPage] {
        guard let site = result.site, let plan = result.plan else { return [] }
        return PageMeters.all(of: site, plan).map {
            PreviewPage(path: $0.route.path, sources: $0.sources, meters: $0.lines.map { $0.translated(by: phrases).text })
        }
    }

    /// The list of what is not the owner's yet has drafts in it, as `adopt` does.
    private func documents(of result: BuildResult, in phrases: PhraseTable) throws -> [PreviewDocument] {
        guard let site = result.site, let theme = result.theme else { return [] }
        let whole = drafts ? site : try Pipeline.run(project.readRequest(on: request.asOf, drafts: true, at: place)).site ?? site
        let ownership = OwnershipReport(of: whole, files: Array(result.sources.values), in: phrases)
        let colours = ColourReport(of: theme, on: site)
        return [
            PreviewDocument(name: PreviewLog.ownershipName, title: ownership.title, bytes: ownership.bytes),
            PreviewDocument(name: PreviewLog.coloursName, title: colours.title, bytes: colours.bytes),
        ]
    }

    var watchedFolders: [String] { project.watchedFolders(at: place) }

    /// The path that the site will have on its server, so that a link that forgets it is found out here. It is known once a build has read
    /// the settings.
    var basePath: BasePath {
        let address = (options.baseURL ?? lastBaseURL.withLock(\.self) ?? "").split(separator: "/", omittingEmptySubsequences: false)
            .dropFirst(3)
        return BasePath(address.joined(separator: "/")) ?? .root
    }
}

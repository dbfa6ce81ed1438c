import CommandKit
import Diagnostics
import FileSystem
import Reporting
import SiteModel
import SitePipeline
import SitePreview
import SiteStarter

/// Makes the site for the preview, again and again, with its findings in the same words and frames that the terminal shows.
struct Rebuilding: Sendable {
    private let project: Project
    private let options: SiteOptions
    private let drafts: Bool
    private let place: CommandEnvironment
    /// Asked for at every build: site.yml may have changed.
    private let phrases: @Sendable () -> PhraseTable

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
        options.request(for: project, drafts: drafts, at: place)
    }

    func build() -> PreviewBuild {
        do {
            let result = try Pipeline.run(request)
            let phrases = phrases()
            let wording = FindingText(palette: .plain, width: 100, phrases: phrases)
            var lines = SourceLines(result.sources)
            let findings = result.diagnostics.filter { $0.severity > .note }.map {
                PreviewFinding(severity: $0.severity, text: wording.text(of: $0.translated(by: phrases), in: &lines))
            }
            return result.output.map { .site($0, findings) } ?? .failed(findings)
        } catch {
            let failure = Failure(error).translated(by: phrases())
            let text =
                (["error: \(failure.message)"]
                + (failure.remedy.map { ["  = \(Phrase(name: "help").translated(by: phrases())): \($0)"] } ?? [])).map(DisplayText.harmless)
            return .failed([PreviewFinding(severity: .error, text: text.joined(separator: "\n"))])
        }
    }

    var watchedFolders: [String] { project.watchedFolders(at: place) }

    /// The path that the site will have on its server, so that a link that forgets it is found out here.
    var basePath: BasePath {
        let settings = try? Pipeline.run(request).site?.defaultLocalizedSite.settings
        let address = (options.baseURL ?? settings?.baseURL ?? "").split(separator: "/", omittingEmptySubsequences: false).dropFirst(3)
        return BasePath(address.joined(separator: "/")) ?? .root
    }
}

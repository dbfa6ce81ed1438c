import ArgumentParser
import CommandKit
import DeploySettings
import SiteHosting
import SiteModel
import SitePipeline

struct Host: Command {
    static let configuration = CommandConfiguration(
        commandName: "host",
        abstract: "Show what a server needs for the site, and what it cannot hold.",
        usage: "sitegen host <profile> [--folder <path>] [--as-of <date>] [--base-url <url>]",
        discussion: """
            Settings with the exact headers of this very site, its path and its languages, ready to be pasted. What would not work in
            such a place is an error (exit code 1), and what it cannot promise is said.

              sitegen host nginx --folder /srv/guidelines > guidelines.conf
              sitegen host file-share
            """)

    @Argument(help: ArgumentHelp("What kind of server it is.", valueName: "profile"))
    var profile: HostProfile

    @Option(
        help: ArgumentHelp("Where the site's files are on the server. (default: /srv/guidelines)", valueName: "path"),
        completion: .directory)
    var folder: String?

    @OptionGroup var site: SiteOptions
    @OptionGroup(title: "For every command") var project: ProjectOptions
    @OptionGroup(title: "For every command") var reporting: ReportingOptions

    func validate() throws {
        if let folder, !folder.hasPrefix("/") || folder.contains(where: { "\"'$;{}".contains($0) || $0.isNewline }) {
            throw ValidationError("--folder needs the whole path on the server, such as /srv/guidelines.")
        }
    }

    func run(at place: CommandEnvironment) throws -> Report {
        let project = try project.project(at: place)
        let run = try SiteRun(site.request(for: project, drafts: false, at: place))
        guard let tree = run.result.output, let plan = run.result.plan else { return run.checked(name) }
        let served = ServedSite(plan, tree, in: folder)
        let preflight = HostPreflight(of: served, for: profile)
        let phrases = reporting.phrases(at: place)
        for finding in preflight.findings { place.console.errors.write(finding.shown(in: phrases)) }
        let snippet = HostSnippet.text(for: profile, served, in: phrases) ?? ""
        return Report(command: name, status: preflight.hasErrors ? .findings : .clean, result: .text(snippet))
    }
}

extension HostProfile: ExpressibleByArgument {}

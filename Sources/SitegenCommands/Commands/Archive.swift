import ArgumentParser
import CommandKit
import FileSystem
import SitePipeline
import SiteRecords

struct Archive: Command {
    static let configuration = CommandConfiguration(
        commandName: "archive",
        abstract: "Record a release, and keep everything of it in one zip file.",
        usage: "sitegen archive <version> [--output <file>] [--with-open-facts] [--as-of <date>]",
        discussion: """
            The zip has the site with its PDFs, the site as one file, the sums of all files, what changed since the release before, who
            had cleared what, and what `check` found. The same site on the same day gives the same bytes. What each text says goes into
            records/ of the project, for `sitegen at` and `sitegen changes`: keep that folder with the texts.

              sitegen archive 3                    → archive/3.zip and records/releases/3.tsv
              sitegen at 2026-03-03 SM-05          what was in force on that day
            """)

    @Argument(help: "What the release is called, such as 3 or 2026-11: letters, digits, dots and hyphens.")
    var version: String

    @Option(name: .shortAndLong, help: ArgumentHelp("The zip file. (default: archive/<version>.zip in the project)", valueName: "file"))
    var output: String?

    @Flag(name: .customLong("with-open-facts"), help: "Record it although some facts are not confirmed.")
    var withOpenFacts = false

    @OptionGroup var site: SiteOptions
    @OptionGroup(title: "For every command") var project: ProjectOptions
    @OptionGroup(title: "For every command") var reporting: ReportingOptions

    func validate() throws {
        if !RecordedRelease.isVersion(version) {
            throw ValidationError(
                "A version has letters, digits, dots, hyphens and underscores, 40 at most, such as 3 or 2026-11. It names files: no dot or "
                    + "hyphen at its beginning, no dot at its end, and no name that Windows keeps for a device, such as con.")
        }
    }

    func run(at place: CommandEnvironment) throws -> Report {
        let project = try project.project(at: place)
        var request = site.request(for: project, drafts: false, at: place)
        // Made again, a release is of the day that it was recorded for.
        if site.asOf == nil, let known = try SiteHistory.read(root: project.root).release(version) { request.asOf = known.date }
        let file = try project.file(output ?? FilePath.join(project.root, "archive/\(version).zip"), at: place)
        return try ArchiveRun(
            project: project, request: request, version: version, file: file, shownFile: place.shown(file), allowsOpenFacts: withOpenFacts
        ).report(name)
    }
}

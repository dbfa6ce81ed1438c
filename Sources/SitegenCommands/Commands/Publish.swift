import ArgumentParser
import CommandKit
import SiteOutput
import SitePipeline
import SitePlan

struct Publish: Command {
    static let configuration = CommandConfiguration(
        commandName: "publish",
        abstract: "Bring the site to the intranet, and back.",
        usage: """
            sitegen publish [<target>] [--dry-run] [--yes] [--print] [--expect <id>] [--max-deletes <n>]
            sitegen publish [<target>] --verify | --list | --unpin
            sitegen publish [<target>] --rollback [<id>] --reason <text> [--yes]
            """,
        discussion: """
            Targets are in content/site.yml, under `publish`. The site is checked first: with errors nothing is published,
            nor while facts are open, and drafts never are. The plan is shown, then carried out; without a terminal to ask at, only with --yes.
            Files of others, files that were edited by hand, and a pinned target are left as they are unless you say so.

              sitegen publish --dry-run                  what would change, file by file and word by word
              sitegen publish intranet --adopt           the first time
              sitegen publish intranet --yes --quiet     every night
              sitegen publish intranet --verify          was anything edited, added or lost by hand?
              sitegen publish intranet --rollback --reason "SM-06 has the wrong number"
            """)

    @Argument(help: "The target's name; not needed if there is only one. With --rollback also the id of a release.")
    var names: [String] = []

    @Flag(name: .customLong("dry-run"), help: "Show the plan and change nothing.")
    var isDryRun = false

    @Flag(name: .shortAndLong, help: "Carry the plan out without asking.")
    var yes = false

    @Flag(help: "Make the PDFs first, as `sitegen print` does.")
    var print = false

    @Flag(name: .customLong("with-open-facts"), help: "Publish although some facts are not confirmed. Readers see which.")
    var withOpenFacts = false

    @Flag(help: "Publish where nothing of ours is yet. Files of others in the site's way are replaced, the rest stay.")
    var adopt = false

    @Option(help: ArgumentHelp("Refuse unless this release is live; `none` before the first.", valueName: "id"))
    var expect: String?

    @Option(
        name: .customLong("max-deletes"),
        help: ArgumentHelp("How many files may be removed at once, 0 for none. (default: a quarter of them, 256 at most)", valueName: "n"))
    var maxDeletes: Int?

    @Flag(name: .customLong("overwrite-edits"), help: "Put the site's own files back where somebody edited them.")
    var overwriteEdits = false

    @Flag(name: .customLong("break-lock"), help: "Take the lock of a publish that was killed on another machine.")
    var breakLock = false

    @Flag(help: "Compare every published file with what was published, and show what differs.")
    var verify = false

    @Flag(help: "Show what was published when, and what can be restored.")
    var list = false

    @Flag(help: "Go back to the release before, or to the one that is named, and pin it.")
    var rollback = false

    @Option(help: ArgumentHelp("Why you go back. It is kept with the release.", valueName: "text"))
    var reason: String?

    @Flag(help: "Let the next publish go through again after a rollback.")
    var unpin = false

    @Flag(help: "Warnings count as errors.")
    var strict = false

    @OptionGroup var site: SiteOptions
    @OptionGroup(title: "For every command") var project: ProjectOptions
    @OptionGroup(title: "For every command") var reporting: ReportingOptions

    func validate() throws {
        if [verify, list, rollback, unpin].count(where: { $0 }) > 1 {
            throw ValidationError("--verify, --list, --rollback and --unpin are mutually exclusive.")
        }
        if rollback != (reason.map { !$0.allSatisfy(\.isWhitespace) } ?? false) {
            throw ValidationError("--rollback needs a --reason, and only --rollback has one.")
        }
        if let maxDeletes, maxDeletes < 0 { throw ValidationError("--max-deletes is a number from 0.") }
        if let expect, expect != "none", ReleaseID(expect) == nil {
            throw ValidationError("--expect needs an id of twelve characters (0–9, a–f) as `sitegen publish --list` shows them, or `none`.")
        }
    }

    private var options: PublishOptions {
        var options = PublishOptions()
        options.adopts = adopt
        options.expected = expect
        options.overwritesEdits = overwriteEdits
        options.deleteLimit = maxDeletes
        options.breaksLock = breakLock
        return options
    }

    func run(at place: CommandEnvironment) async throws -> Report {
        let project = try project.project(at: place)
        var request = site.request(for: project, drafts: false, at: place)
        if print { request.pdfs = .init { _ in true } }
        let run = PublishRun(
            name: name, project: project, request: request, isStrict: strict, allowsOpenFacts: withOpenFacts,
            options: options, isDryRun: isDryRun, isAgreed: yes,
            console: place.console, isQuiet: reporting.quiet || reporting.isForPrograms, phrases: reporting.phrases(at: place))
        if verify { return try await run.verify(names) }
        if list { return try await run.list(names) }
        if unpin { return try await run.unpin(names) }
        if let reason { return try await run.rollBack(names, because: reason) }
        if print, let stopped = try await run.makePDFs() { return stopped }
        return try await run.publish(names)
    }
}

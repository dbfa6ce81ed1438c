import ArgumentParser
import CommandKit
import Diagnostics
import SiteChecking
import SiteModel
import SitePipeline
import SiteValues

struct Check: Command {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Find what is wrong, without writing anything.",
        usage:
            "sitegen check [--drafts] [--strict] [--fix [--dry-run] [--yes]] [--only <findings>] [--skip <findings>] [--baseline <file>] [--external [--allow-private]] [--watch]",
        discussion: """
            The same run as build, up to the writing: every finding is shown, with its place and what to do about it.

              sitegen check
              sitegen check --strict --format json > findings.json
              sitegen check --only jargon,threat --max-warnings 5
              sitegen check --format baseline > findings.baseline; sitegen check --baseline findings.baseline
              sitegen check --report meeting.html
              sitegen check --external --only external-link-broken
              sitegen check --watch
              sitegen check --explain contrast

            `--fix` corrects whatever has only one right answer: a missing id or number, a date or a flag written another way, an
            invisible character in a value, a colour that YAML takes for a comment. It shows each line before and after, asks, and
            corrects everything or nothing.

            `--external` also asks whether the pages of others that the site links to are there: each once, with pauses, by curl. What was
            there is not asked again for a week. Nothing else in sitegen uses the network for this, and no build waits for it.
            """,
        aliases: ["lint"])

    @Flag(help: "Include drafts and texts whose day has not come yet.")
    var drafts = false

    @Flag(help: "Warnings count as errors.")
    var strict = false

    @Flag(help: "Correct whatever has only one right answer.")
    var fix = false

    @Flag(name: .customLong("dry-run"), help: "With --fix: show what would change, and change nothing.")
    var isDryRun = false

    @Flag(name: .shortAndLong, help: "With --fix: correct without asking.")
    var yes = false

    @Option(help: ArgumentHelp("Say why a finding matters, by the name in its brackets, and check nothing.", valueName: "finding"))
    var explain: String?

    @Option(
        help: ArgumentHelp(
            "Also write a page for the meeting with Legal, in the project's language: coverage, owners and due dates, translations, open facts.",
            valueName: "file.html"), completion: .file())
    var report: String?

    @Flag(help: "Also ask whether the pages of others that links lead to are there. Needs the network.")
    var external = false

    @Flag(
        name: .customLong("allow-private"),
        help: "With --external: ask addresses of this machine and of networks that are not public, too.")
    var allowsPrivate = false

    @Flag(help: "Check again whenever something is saved, between two lines that editors can look for; Ctrl-C ends it.")
    var watch = false

    @Option(name: .customLong("lang"), help: ArgumentHelp("The same as --messages.", valueName: "tag")) var language: String?

    @OptionGroup var finding: FindingOptions
    @OptionGroup var site: SiteOptions
    @OptionGroup(title: "For every command") var project: ProjectOptions
    @OptionGroup(title: "For every command") var common: ReportingOptions

    var reporting: ReportingOptions { common.speaking(language) }

    func validate() throws {
        try reporting.validate()
        if isDryRun, !fix { throw ValidationError("--dry-run belongs to --fix.") }
        if yes, !fix { throw ValidationError("--yes belongs to --fix.") }
        if fix, report != nil { throw ValidationError("--report cannot be combined with --fix.") }
        if allowsPrivate, !external { throw ValidationError("--allow-private belongs to --external.") }
        if external, fix || watch { throw ValidationError("--external can be combined with neither --fix nor --watch.") }
        if external, report != nil {
            throw ValidationError("--report cannot be combined with --external: the page would be without the links.")
        }
        if fix, watch { throw ValidationError("--watch cannot be combined with --fix.") }
        if watch, reporting.isForPrograms {
            throw ValidationError("--watch puts lines around the findings, which only --format text has room for.")
        }
    }

    func run(at place: CommandEnvironment) async throws -> Report {
        if let explain {
            return Report(command: name, result: .text(try ExplanationText.text(of: explain, in: reporting.phrases(at: place))))
        }
        let project = try project.project(at: place)
        if external { return try await checkedWithLinks(project, at: place) }
        guard watch else { return try checked(project, at: place) }
        SignalHandling.isTheWayOut()
        let check = CheckWatch(place: place, command: name, words: { reporting.text(of: $0, at: place) }) {
            try checked(project, at: place)
        }
        try await check.run(project.watchedFolders(at: place))
        return Report(command: name)
    }

    private func checkedWithLinks(_ project: Project, at place: CommandEnvironment) async throws -> Report {
        var request = site.request(for: project, drafts: drafts, at: place)
        request.published = PublishedSite.routes(in: project.defaultOutput)
        let run = try SiteRun(request, isStrict: strict)
        let selection = try finding.selection(among: run.knownFindings, at: place)
        if let report { try run.writeReport(to: project.file(report, at: place)) }
        let check = ExternalCheck(
            run: run, today: place.today, allowsPrivate: allowsPrivate, isQuiet: reporting.quiet || reporting.isForPrograms,
            phrases: reporting.phrases(at: place))
        return selection.applied(to: try await check.report(name, at: place), isStrict: strict)
    }

    private func checked(_ project: Project, at place: CommandEnvironment) throws -> Report {
        var request = site.request(for: project, drafts: drafts, at: place)
        request.makesOutput = false
        request.published = PublishedSite.routes(in: project.defaultOutput)
        let run = try SiteRun(request, isStrict: strict)
        let selection = try finding.selection(among: run.knownFindings, at: place)
        if let report { try run.writeReport(to: project.file(report, at: place)) }
        let checked =
            fix
            ? try run.fixed(name, request, of: selection, isDryRun: isDryRun) { if !yes { try place.agree(to: $0, reporting) } }
            : run.checked(name)
        return selection.applied(to: checked, isStrict: strict)
    }
}

extension SiteRun {
    /// Ids of all findings there are: the program's, and those of the house's own rules.
    fileprivate var knownFindings: [RuleID] {
        RuleSet.all.explanations.map(\.id) + (site?.houseRules ?? []).map { RuleID($0.id.name) }
    }
}

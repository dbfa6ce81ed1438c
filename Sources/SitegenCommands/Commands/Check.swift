import ArgumentParser
import SiteChecking
import SitePipeline

struct Check: Command {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Find what is wrong, without writing anything.",
        usage: "sitegen check [--drafts] [--strict] [--only <findings>] [--skip <findings>] [--baseline <file>] [--watch]",
        discussion: """
            The same run as build, up to the writing: every finding is shown, with its place and what to do about it.

              sitegen check
              sitegen check --strict --format json > findings.json
              sitegen check --only jargon,threat --max-warnings 5
              sitegen check --format baseline > findings.baseline; sitegen check --baseline findings.baseline
              sitegen check --watch
              sitegen check --explain contrast
            """,
        aliases: ["lint"])

    @Flag(help: "Also drafts and documents before their day.")
    var drafts = false

    @Flag(help: "Warnings count as errors.")
    var strict = false

    @Option(help: ArgumentHelp("Say why a finding matters, by the name in its brackets, and check nothing.", valueName: "finding"))
    var explain: String?

    @Flag(help: "Check again whenever something is saved, between two lines that editors can look for; Ctrl-C ends it.")
    var watch = false

    @OptionGroup var finding: FindingOptions
    @OptionGroup var site: SiteOptions
    @OptionGroup(title: "For every command") var project: ProjectOptions
    @OptionGroup(title: "For every command") var reporting: ReportingOptions

    func run(at place: CommandEnvironment) async throws -> Report {
        if let explain { return Report(command: name, result: .text(try ExplanationText.text(of: explain))) }
        let project = try project.project(at: place)
        guard watch else { return try checked(project, at: place) }
        SignalHandling.isTheWayOut()
        let check = CheckWatch(place: place, reporter: reporting.reporter(for: place.console)) { try checked(project, at: place) }
        try await check.run(project.watchedFolders(at: place))
        return Report(command: name)
    }

    private func checked(_ project: Project, at place: CommandEnvironment) throws -> Report {
        var request = site.request(for: project, drafts: drafts, at: place)
        request.makesOutput = false
        request.published = PublishedSite.routes(in: project.defaultOutput)
        let report = try SiteRun(request, isStrict: strict).checked(name)
        return try finding.applied(to: report, known: RuleSet.all.explanations.map(\.id), isStrict: strict, at: place)
    }
}

import ArgumentParser
import SitePipeline

struct Check: Command {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Find what is wrong, without writing anything.",
        usage: "sitegen check [--drafts] [--strict] [--as-of <date>] [--base-url <url>] [--explain <finding>]",
        discussion: """
            The same run as build, up to the writing: every finding is shown, with its place and what to do about it.

              sitegen check
              sitegen check --strict --format json > findings.json
              sitegen check --explain contrast
            """,
        aliases: ["lint"])

    @Flag(help: "Also drafts and documents before their day.")
    var drafts = false

    @Flag(help: "Warnings count as errors.")
    var strict = false

    @Option(help: ArgumentHelp("Say why a finding matters, by the name in its brackets, and check nothing.", valueName: "finding"))
    var explain: String?

    @OptionGroup var site: SiteOptions
    @OptionGroup(title: "For every command") var project: ProjectOptions
    @OptionGroup(title: "For every command") var reporting: ReportingOptions

    func run(at place: CommandEnvironment) throws -> Report {
        if let explain { return Report(command: name, result: .text(try ExplanationText.text(of: explain))) }
        let project = try project.project(at: place)
        var request = site.request(for: project, drafts: drafts, at: place)
        request.makesOutput = false
        request.published = PublishedSite.routes(in: project.defaultOutput)
        return try SiteRun(request, isStrict: strict).checked(name)
    }
}

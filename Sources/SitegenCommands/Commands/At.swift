import ArgumentParser
import CommandKit
import SiteModel
import SitePipeline
import SiteRecords
import SiteValues

struct At: Command {
    static let configuration = CommandConfiguration(
        commandName: "at",
        abstract: "Print what a text said on a day.",
        usage: "sitegen at <date> <text> [--lang <tag>]",
        discussion: """
            By the releases that `sitegen archive` recorded: which one was in force, who had cleared the text, and its words. A text is found
            by any name that it ever had.

              sitegen at 2026-03-03 SM-05
              sitegen at 2026-03-03 monitoring --lang de
            """)

    @Argument(help: ArgumentHelp("The day.", valueName: "date")) var day: CivilDate
    @Argument(help: "SM-05, pages/your-rights, faq/pay.") var text: String
    @Option(name: .customLong("lang"), help: ArgumentHelp("The language. (default: the site's first)", valueName: "tag")) var language:
        Language?
    @OptionGroup(title: "For every command") var project: ProjectOptions
    @OptionGroup(title: "For every command") var reporting: ReportingOptions

    func run(at place: CommandEnvironment) throws -> Report {
        let run = try SiteRun(project.project(at: place).readRequest(on: place.today, drafts: true, at: place))
        guard let site = run.site else { return run.checked(name) }
        let found = try TextInForce(
            text, in: language, on: day, of: run.result.history, current: SiteText.all(of: site),
            default: site.defaultLocalizedSite.language)
        return Report(command: name, result: .words(found.lines))
    }
}

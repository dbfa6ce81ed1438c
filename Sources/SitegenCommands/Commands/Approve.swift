import ArgumentParser
import CommandKit
import Diagnostics
import FileSystem
import SiteModel
import SitePipeline
import SitePlan
import SiteRecords
import SiteValues

struct Approve: Command {
    static let configuration = CommandConfiguration(
        commandName: "approve",
        abstract: "Record that somebody has cleared a text as it is.",
        usage: "sitegen approve <text> ... --as <role> [--expires <date>] [--as-of <date>]",
        discussion: """
            The approval goes to the end of `approvals:` in the text's file, with the day and with what the text says in each language;
            every other byte of the file stays. The words go into records/texts, so that a later change can be shown word by word.
            Typography may change afterwards. When what the text says changes, it has to be cleared anew.

              sitegen approve SM-05 --as legal
              sitegen approve monitoring faq/pay --as council --expires 2027-12-31
              sitegen list approvals            what is cleared, and what is not
            """)

    @Argument(help: "What is cleared: SM-05, pages/your-rights, faq/pay, or a file.")
    var texts: [String]

    @Option(name: .customLong("as"), help: ArgumentHelp("In which role, such as legal.", valueName: "role"))
    var role: String

    @Option(help: ArgumentHelp("The first day on which it no longer counts.", valueName: "yyyy-mm-dd"))
    var expires: CivilDate?

    @Option(name: .customLong("as-of"), help: ArgumentHelp("The day it was given. (default: today)", valueName: "yyyy-mm-dd"))
    var asOf: CivilDate?

    @OptionGroup(title: "For every command") var project: ProjectOptions
    @OptionGroup(title: "For every command") var reporting: ReportingOptions

    func run(at place: CommandEnvironment) throws -> Report {
        let day = asOf ?? place.today
        if let expires, expires <= day { throw Failure(.usage, "--expires has to be after \(day), the day of the approval.") }
        let project = try project.project(at: place)
        let live = try SiteRun(project.readRequest(on: day, drafts: false, at: place))
        guard let site = live.site, let plan = live.result.plan else { return live.checked(name) }
        let published = SiteText.all(of: site)
        // A draft is cleared as it would be.
        let drafts = try SiteRun(project.readRequest(on: day, drafts: true, at: place)).site.map { SiteText.all(of: $0) } ?? []
        let new = try NewApprovals(
            of: texts, in: published + drafts.filter { draft in !published.contains { $0.name == draft.name } }, of: site, as: role,
            on: day, expires: expires, root: try FolderReader(root: project.root), messages: plan.messages,
            errors: Set(live.result.diagnostics.filter { $0.severity == .error }.map(\.location.path)))
        try RecordFiles.write(new.files, in: project.root)
        return Report(command: name, result: .words(new.lines))
    }
}

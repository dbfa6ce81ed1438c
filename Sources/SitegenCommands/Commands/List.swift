import ArgumentParser
import FileSystem
import SiteModel
import SiteValues

struct List: Command {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "Show guidelines, their owners and review dates, and what is still the sample's.",
        usage: "sitegen list [guidelines|owners|due|drafts|samples] [--days <days>] [--as-of <date>]",
        discussion: """
              sitegen list               every guideline
              sitegen list owners        who looks after how much, and what is due next
              sitegen list due           guidelines and pages whose review is due, and those within 30 days
              sitegen list drafts        what is not out yet, and why
              sitegen list samples       what you would be claiming: every sentence with a fact that nobody has confirmed, then every
                                         line that still speaks of the starter's invented organisation
            """)

    enum Topic: String, ExpressibleByArgument, CaseIterable {
        case guidelines, owners, due, drafts, samples
    }

    @Argument(help: "guidelines, owners, due, drafts or samples.")
    var topic = Topic.guidelines

    @Option(help: ArgumentHelp("For `list due`: look this many days ahead.", valueName: "days"))
    var days = 30

    @Option(
        name: .customLong("as-of"), help: ArgumentHelp("Look at the project on this day. (default: today)", valueName: "yyyy-mm-dd"))
    var asOf: CivilDate?

    @OptionGroup(title: "For every command") var project: ProjectOptions
    @OptionGroup(title: "For every command") var reporting: ReportingOptions

    func run(at place: CommandEnvironment) throws -> Report {
        let day = asOf ?? place.today
        let project = try project.project(at: place)
        let run = try SiteRun(project.request(on: day, drafts: true, at: place))
        guard let localizedSite = run.site?.defaultLocalizedSite else { return run.checked(name) }
        return Report(command: name, result: .table(try table(of: localizedSite, of: run.site?.openFacts ?? [], on: day, in: project)))
    }

    private func table(of localizedSite: LocalizedSite, of openFacts: [OpenFact], on day: CivilDate, in project: Project) throws -> Table {
        let inventory = Inventory(of: localizedSite, on: day)
        return switch topic {
        case .guidelines: inventory.guidelines
        case .owners: inventory.owners
        case .due: inventory.due(within: days)
        case .drafts: inventory.drafts
        case .samples:
            SampleList.table(
                of: try FolderReader(root: project.root).files(below: "content"), words: localizedSite.settings.sampleWords,
                openFacts: openFacts)
        }
    }
}

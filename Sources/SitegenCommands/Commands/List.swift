import ArgumentParser
import CommandKit
import CommandTables
import Diagnostics
import FileSystem
import Messages
import Reporting
import SiteEditing
import SiteModel
import SitePipeline
import SitePlan
import SiteRecords
import SiteReport
import SiteReview
import SiteStarter
import SiteValues

struct List: Command {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "Show guidelines, their owners and review dates, and what is still the sample's.",
        usage: "sitegen list [guidelines|coverage|owners|due|drafts|samples|roles|approvals|texts] [--days <days>] [--as-of <date>]",
        discussion: """
              sitegen list               every guideline
              sitegen list coverage      which must-have topics are covered, which are thin and why, and what is around the guidelines
              sitegen list owners        who looks after how much, and what is due next
              sitegen list due           guidelines and pages whose review is due, and those within 30 days; approvals and photos that end.
                                         With --format mail, teams or slack as a text for each owner, to be pasted: nothing is sent
              sitegen list approvals     who has cleared what, and what is still to be cleared
              sitegen list texts         every text of the site by its name, and the review copies that it is in
              sitegen list drafts        what is not out yet, and why
              sitegen list samples       what you would be claiming: every sentence with a fact that nobody has confirmed, then every
                                         contact that nobody can reach, and every line that still speaks of the starter's invented
                                         organisation: `adopt` says 100 % when nothing is left
              sitegen list roles         every line that names somebody of the starter's whom you have no contact for
            """)

    enum Topic: String, ExpressibleByArgument, CaseIterable {
        case guidelines, coverage, owners, due, drafts, samples, roles, approvals, texts
    }

    @Argument(help: "guidelines, coverage, owners, due, drafts, samples, roles, approvals or texts.")
    var topic = Topic.guidelines

    @Option(help: ArgumentHelp("For `list due`: look this many days ahead.", valueName: "days"))
    var days = 30

    @Option(
        name: .customLong("as-of"), help: ArgumentHelp("Look at the project on this day. (default: today)", valueName: "yyyy-mm-dd"))
    var asOf: CivilDate?

    @OptionGroup(title: "For every command") var project: ProjectOptions
    @OptionGroup(title: "For every command") var reporting: ReportingOptions

    func validate() throws { try DayCount.require(days) }

    func run(at place: CommandEnvironment) throws -> Report {
        let day = asOf ?? place.today
        let project = try project.project(at: place)
        let run = try SiteRun(project.readRequest(on: day, drafts: true, at: place))
        guard let site = run.site, let plan = run.result.plan else { return run.checked(name) }
        if let medium = reporting.format.medium {
            let message = DueMessage(of: site.defaultLocalizedSite, on: day, messages: plan.messages[site.languages[0]])
            return Report(command: name, result: .text(message.text(within: days, for: medium)))
        }
        return Report(command: name, result: .table(try table(of: plan, on: day, in: project, at: place)))
    }

    /// Reminders are written from due reviews, and from nothing else.
    var writesReminders: Bool { topic == .due }

    private func table(of plan: SitePlan, on day: CivilDate, in project: Project, at place: CommandEnvironment) throws -> Table {
        let phrases = reporting.phrases(at: place)
        let (site, end) = (plan.site, day.adding(days: days))
        let inventory = Inventory(of: site.defaultLocalizedSite, on: day)
        func files() throws -> [SourceFile] { try FolderReader(root: project.root).files(below: "content") }
        func strangers() throws -> [RoleMentions.Mention] { RoleMentions(in: try files(), starter: try place.share?.content() ?? []).all }
        return switch topic {
        case .guidelines: inventory.guidelines
        case .coverage: CoverageTable.table(of: Coverage(of: site), in: reporting.isForPrograms ? .english : phrases)
        case .owners: inventory.owners
        case .due:
            inventory.due(
                within: days,
                and: ApprovalRows.expiring(in: site, by: end, plan.messages).map { ($0.day, $0.row) }
                    + PhotoRows.ending(in: plan, by: end))
        case .drafts: inventory.drafts
        case .approvals:
            Table(
                columns: [
                    .init(name: "text", title: "Text"), .init(name: "language", title: "Language"), .init(name: "role", title: "Role"),
                    .init(name: "state", title: "State"), .init(name: "title", title: "Title"),
                ],
                rows: ApprovalRows.all(of: site),
                nothing: "Nobody has to clear anything: `approvals` in content/site.yml would say who and what.")
        case .texts:
            Table(
                columns: [
                    .init(name: "text", title: "Text"), .init(name: "kind", title: "Kind"), .init(name: "title", title: "Title"),
                    .init(name: "copies", title: "Review copies"), .init(name: "file", title: "File"),
                ],
                rows: ReviewReader.rows(of: site),
                nothing: "There are no texts yet.")
        case .samples:
            SampleList(of: try files(), site).table(in: phrases, strangers: try strangers().count)
        case .roles:
            Table(
                columns: [
                    .init(name: "contact", title: "Contact"), .init(name: "place", title: "Place"), .init(name: "found", title: "Found"),
                    .init(name: "line", title: "Line"),
                ],
                rows: try strangers().map {
                    let excerpt = LineWindow(of: DisplayText($0.line), around: $0.range, room: 80).text
                    return [$0.contact, "\($0.location.path):\($0.location.line ?? 1)", $0.name, excerpt]
                },
                nothing: "Everybody of the starter's whom a text names has a contact.")
        }
    }
}

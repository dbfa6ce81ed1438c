import ArgumentParser
import CommandKit
import Diagnostics
import FileSystem
import Messages
import SiteModel
import SitePipeline
import SitePlan
import SiteRecords
import SiteReview
import SiteValues

struct Changes: Command {
    static let configuration = CommandConfiguration(
        commandName: "changes",
        abstract: "Show what the texts say that they did not say in a release.",
        usage: "sitegen changes [--since <version>] [--mail | --redline <file> [--lang <tag>]]",
        discussion: """
            Text by text: whether it is material or editorial, by its change notes; what the notes say; and the words.

              sitegen changes                       since the last release
              sitegen changes --since 2
              sitegen changes --mail                for a mail: what is new, what is gone, material changes
              sitegen changes --redline new.docx    with tracked insertions and deletions; .html shows the same in a browser
            """)

    @Option(help: ArgumentHelp("The release. (default: the last that is recorded)", valueName: "version")) var since: String?
    @Flag(help: "Only what a colleague has to know, in each language, for a mail.") var mail = false
    @Option(help: ArgumentHelp("Write what differs as a redline, .docx or .html.", valueName: "file")) var redline: String?
    @Option(name: .customLong("lang"), help: ArgumentHelp("The redline's language. (default: the site's first)", valueName: "tag"))
    var language: Language?
    @OptionGroup(title: "For every command") var project: ProjectOptions
    @OptionGroup(title: "For every command") var reporting: ReportingOptions

    func validate() throws {
        guard let redline, !redline.hasSuffix(".docx"), !redline.hasSuffix(".html") else { return }
        throw ValidationError("--redline writes a file that ends in .docx or .html.")
    }

    func run(at place: CommandEnvironment) throws -> Report {
        let project = try project.project(at: place)
        let run = try SiteRun(project.readRequest(on: place.today, drafts: false, at: place))
        guard let site = run.site, let plan = run.result.plan else { return run.checked(name) }
        let report = try ChangeReport(of: site, since: since, run.result.history)
        if let redline {
            let localizedSite = language.flatMap { site.localizedSite($0) } ?? site.defaultLocalizedSite
            let document = Redline.document(
                of: report.changes, since: report.release, in: localizedSite, plan.messages[localizedSite.language], on: site.asOf)
            let bytes = redline.hasSuffix(".docx") ? try document.docx() : DocumentHTML.bytes(of: document)
            try WholeFile.write(bytes, at: project.file(redline, at: place))
            let count = report.changes.count { $0.language == localizedSite.language }
            let version = report.release.version
            return Report(
                command: name,
                result: .words([
                    count == 1 ? "\(redline): 1 change since release \(version)" : "\(redline): \(count) changes since release \(version)"
                ]))
        }
        return Report(command: name, result: .words(mail ? report.lines(of: ChangeMail.all(of: plan)) : report.lines))
    }
}

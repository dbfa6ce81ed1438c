import ArgumentParser
import CommandKit
import Diagnostics
import FileSystem
import SiteModel
import SitePipeline
import SiteReview

struct Review: Command {
    static let configuration = CommandConfiguration(
        commandName: "review",
        abstract: "Read what somebody wrote into a review copy.",
        usage: "sitegen review read <file>",
        discussion: """
            Comments, replies and tracked changes of a .docx come back as findings at the lines of the texts, and so does what was changed
            without being tracked. Nothing is taken over: you decide.

              sitegen print --review legal           makes the copies: review/legal.en.docx, .html and .pdf
              sitegen review read legal.en.docx
            """)

    enum Action: String, ExpressibleByArgument, CaseIterable { case read }

    @Argument(help: "read.") var action: Action
    @Argument(help: "The .docx that came back.", completion: .file(extensions: ["docx"])) var file: String
    @OptionGroup(title: "For every command") var project: ProjectOptions
    @OptionGroup(title: "For every command") var reporting: ReportingOptions

    func run(at place: CommandEnvironment) throws -> Report {
        let run = try SiteRun(project.project(at: place).readRequest(on: place.today, drafts: false, at: place))
        guard let site = run.site else { return run.checked(name) }
        let bytes = try FileReader.bytes(of: place.absolute(file), named: file, limit: 64 << 20)
        let read = try ReviewReading(bytes, named: file, of: site, run.result.history, sources: run.result.sources)
        return Report(
            command: name, status: read.findings.contains { $0.severity > .note } ? .findings : .clean,
            findings: Findings(diagnostics: read.findings, sources: run.result.sources, showsNotes: true),
            result: .words(["\(file): \(Self.counted(read)). Nothing was taken over."]))
    }

    private static func counted(_ read: ReviewReading) -> Phrase {
        .list([
            read.comments == 1 ? "1 comment" : "\(read.comments) comments",
            read.changes == 1 ? "1 tracked change" : "\(read.changes) tracked changes",
        ])
    }
}

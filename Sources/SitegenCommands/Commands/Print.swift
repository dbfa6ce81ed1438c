import ArgumentParser
import CommandKit
import Diagnostics
import FileSystem
import SiteChecking
import SiteModel
import SiteOutput
import SitePipeline
import SitePlan

struct Print: Command {
    static let configuration = CommandConfiguration(
        commandName: "print",
        abstract: "Make the PDFs of the launch kit, and write the site with them.",
        usage: """
            sitegen print [--only <parts>] [--lang <tag>] [--output <dir>] [--as-of <date>] [--with-open-facts]
            sitegen print --review <role> [--lang <tag>] [--output <dir>]
            """,
        discussion: """
            Cards, posters, the handbook, slides and the rest become PDFs in print/<language>/ of the site, made by WeasyPrint \(PDFEngine.version).
            What has not changed since the last time is kept. If a PDF fails, nothing is written.
            Nothing is printed of a site that states facts which nobody has confirmed, unless you say --with-open-facts.
            The pages of this run offer what it makes. So that those of later builds do, write `pdfs: true` under `features` in content/site.yml.

              sitegen print
              sitegen print --only cards,posters --lang de
              sitegen print --review legal       all texts that Legal answers for, as .docx, .html and PDF in review/
            """)

    @Option(
        help: ArgumentHelp(
            "Only these parts, with commas: \(ArtefactGroup.allCases.map(\.rawValue).joined(separator: ", ")).", valueName: "parts"))
    var only: ArtefactGroups?

    @Option(name: .customLong("lang"), help: ArgumentHelp("Only this language.", valueName: "tag"))
    var language: LanguageList?

    @Option(
        name: .shortAndLong, help: ArgumentHelp("The output folder. (default: site/ in the project)", valueName: "dir"),
        completion: .directory)
    var output: String?

    @Option(help: ArgumentHelp("The weasyprint program. (default: the project's .venv, then PATH)", valueName: "path"), completion: .file())
    var weasyprint: String?

    @Option(help: ArgumentHelp("How many processes work side by side. (default: one for each processor, four at most)", valueName: "n"))
    var jobs: Int?

    @Option(help: ArgumentHelp("How long one PDF may take. (default: 300)", valueName: "seconds"))
    var timeout: Int?

    @Option(help: ArgumentHelp("Only a review copy: for legal, council, hr, or a role of `approvals` in site.yml.", valueName: "role"))
    var review: String?

    @Flag(help: "Make every PDF again, also those that have not changed.")
    var again = false

    @Flag(help: "Include drafts and texts whose day has not come yet, marked as such.")
    var drafts = false

    @Flag(help: "Warnings count as errors.")
    var strict = false

    @Flag(
        name: .customLong("with-open-facts"),
        help: "Print although some facts are not confirmed. Each sheet says so.")
    var withOpenFacts = false

    @OptionGroup var site: SiteOptions
    @OptionGroup(title: "For every command") var project: ProjectOptions
    @OptionGroup(title: "For every command") var reporting: ReportingOptions

    func validate() throws {
        if let timeout, !(1...86_400).contains(timeout) { throw ValidationError("--timeout is a number of seconds from 1 to 86400.") }
        if let jobs, !(1...64).contains(jobs) { throw ValidationError("--jobs is a number from 1 to 64.") }
    }

    func run(at place: CommandEnvironment) async throws -> Report {
        let start = ContinuousClock.now
        let project = try project.project(at: place)
        let (isQuiet, phrases) = (reporting.quiet, reporting.phrases(at: place))
        let tell: @Sendable (Phrase) -> Void = { if !isQuiet { place.console.errors.write($0.translated(by: phrases).text + "\n") } }
        if let review {
            let folder = output.map(place.absolute) ?? FilePath.join(project.root, "review")
            return try await ReviewRun(
                project: project, request: site.request(for: project, drafts: drafts, at: place), role: review,
                languages: language.map { Set($0.languages) }, folder: folder, weasyprint: weasyprint.map(place.absolute), tell: tell
            ).run(name, shownAs: place.shown(folder))
        }
        let folder = try project.output(output, orElse: project.defaultOutput, at: place)
        let groups = only?.groups
        let languages = language?.languages
        let run = PrintRun(
            request: site.request(for: project, drafts: drafts, at: place), isStrict: strict, folder: folder,
            engine: try PDFEngine.find(weasyprint.map(place.absolute), in: project.root),
            workers: jobs ?? min(4, SystemEnvironment.processors), timeLimit: .seconds(timeout ?? 300), isThorough: again,
            allowsOpenFacts: withOpenFacts,
            isWanted: { job in groups?.contains(job.group) ?? true && languages?.contains(job.language) ?? true }, tell: tell)
        var (report, made) = try await run.run(name, shownAs: output ?? place.shown(folder))
        // An address that is still the sample's, a code that is missing, has to be seen before.
        report.findings.urgent = RuleSet.beforePrinting
        guard report.status == .clean else { return report }
        report.result =
            reporting.isForPrograms
            ? .table(PrintedText.table(of: made))
            : .words([PrintedText.summary(of: made, in: output ?? place.shown(folder), after: start.duration(to: .now))])
        return report
    }
}

/// `cards,posters`
struct ArtefactGroups: ExpressibleByArgument, Sendable {
    let groups: Set<ArtefactGroup>

    init?(argument: String) {
        let names = argument.split(separator: ",").map { $0.filter { !$0.isWhitespace }.replacing("-", with: "_") }
        let groups = names.compactMap { ArtefactGroup(rawValue: $0) }
        guard !groups.isEmpty, groups.count == names.count else { return nil }
        self.groups = Set(groups)
    }
}

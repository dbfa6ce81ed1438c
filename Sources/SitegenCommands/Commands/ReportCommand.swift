import ArgumentParser
import CommandKit
import Diagnostics
import FileSystem
import Messages
import Phrasebook
import SiteHosting
import SiteModel
import SiteOutput
import SitePipeline
import SitePlan
import SiteReport
import SiteValues

struct ReportCommand: Command {
    static let configuration = CommandConfiguration(
        commandName: "report",
        abstract: "Write one sheet of A4 for whoever runs the server.",
        usage: "sitegen report it [--output <file>] [--as-of <date>] [--base-url <url>]",
        discussion: """
            What the server gets, counted from the finished site: files, sizes and their types, the headers to send, which other hosts
            the pages load from or link to, cookies, how to prove that nothing is missing, accessibility, and the licences of what sitegen is made of.

              sitegen report it                      → it-report.html, which prints on one sheet
              sitegen report it --output it.pdf      the same as a PDF, made by WeasyPrint
            """)

    enum Reader: String, ExpressibleByArgument, CaseIterable {
        case it
    }

    @Argument(help: "Whom the sheet is for: it.")
    var reader: Reader

    @Option(
        name: .shortAndLong, help: ArgumentHelp("The file; .html or .pdf. One that is there is replaced.", valueName: "file"),
        completion: .file(extensions: ["html", "pdf"]))
    var output = "it-report.html"

    @Option(help: ArgumentHelp("The weasyprint program. (default: the project's .venv, then PATH)", valueName: "path"), completion: .file())
    var weasyprint: String?

    @OptionGroup var site: SiteOptions
    @OptionGroup(title: "For every command") var project: ProjectOptions
    @OptionGroup(title: "For every command") var reporting: ReportingOptions

    func validate() throws {
        if !output.hasSuffix(".html"), !output.hasSuffix(".pdf") {
            throw ValidationError("--output needs a name that ends in .html or .pdf, not '\(output)'.")
        }
    }

    func run(at place: CommandEnvironment) async throws -> Report {
        let project = try project.project(at: place)
        let run = try SiteRun(site.request(for: project, drafts: false, at: place))
        guard run.status == .clean, let tree = run.result.output, let plan = run.result.plan, let live = run.site else {
            return run.refused(name, at: output)
        }
        let pdfs = PDFCache(in: project.defaultOutput).contents(for: run.result)
        let inventory = SiteInventory(plan, tree.adding(pdfs.current))
        let page = ITReport(
            of: live, inventory, findings: run.result.diagnostics, messages: plan.messages[live.languages[0]],
            phrases: .of(live.languages[0].tag))
        var bytes = page.bytes
        if output.hasSuffix(".pdf") {
            let engine = try PDFEngine.find(weasyprint, in: project.root)
            let pages = [OutputPath("it-report.html")].compactMap(\.self).map { OutputFile(path: $0, bytes: bytes) }
            guard let pdf = try await engine.pdfs(of: pages, asOf: live.asOf).first else { throw Failure(.failed, "No PDF was made.") }
            bytes = pdf.bytes
        }
        try WholeFile.write(bytes, at: project.file(output, at: place))
        return Report(
            command: name,
            result: .words(inventory.lines(of: place.shown(place.absolute(output)), without: pdfs.missing.count + pdfs.outdated.count)))
    }
}

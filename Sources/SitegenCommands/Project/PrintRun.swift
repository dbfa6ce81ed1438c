import CommandKit
import CommandTables
import Diagnostics
import FileSystem
import SiteModel
import SiteOutput
import SitePipeline
import SitePlan
import SiteValues

/// Makes the PDFs of a site and then writes the site with them, in one go: every PDF that was asked for is there when a page offers it.
struct PrintRun {
    let request: BuildRequest
    let isStrict: Bool
    /// The folder of the site.
    let folder: String
    let engine: PDFEngine
    let workers: Int
    /// For one PDF.
    var timeLimit = Duration.seconds(300)
    /// Makes PDFs again even if nothing has changed.
    let isThorough: Bool
    /// Makes sheets that say what is still to be confirmed.
    let allowsOpenFacts: Bool
    let isWanted: @Sendable (PrintJob) -> Bool
    /// Hears a line about each PDF as soon as it is there.
    let tell: @Sendable (Phrase) -> Void

    /// What was made: an entry for each PDF that was asked for.
    struct Made {
        let job: PrintJob
        /// nil for one that was there already and would come out the same.
        let result: PDFResult?
    }

    /// The site's report, and what was made. Nothing is made of a site with findings against it.
    func run(_ command: String, shownAs name: String) async throws -> (report: Report, made: [Made]) {
        let cache = PDFCache(in: folder)
        var request = request
        request.pdfs = PDFOffer(making: isWanted)
        request.published = PublishedSite.routes(in: folder)
        let site = try SiteRun(request, isStrict: isStrict)
        guard site.status == .clean, let tree = site.result.output, let plan = site.result.plan else {
            return (try site.written(command, to: folder, shownAs: name, with: cache), [])
        }
        if !allowsOpenFacts, let failure = Failure(openFacts: plan.site.openFacts) { throw failure }
        let wanted = plan.printJobs.filter(isWanted)
        var kept: [(file: OutputFile, source: String)] = []
        var jobs: [PDFJob: (job: PrintJob, source: String)] = [:]
        var sheets = SheetSources(in: tree)
        for job in wanted {
            guard let page = OutputPath(job.sheet.path), let pdf = OutputPath(job.pdf.path),
                let sources = sheets.fingerprint(of: page)
            else { continue }
            let source = "\(sources)@\(request.asOf.iso)-\(PDFRenderer.version)"
            if !isThorough, let file = cache.fresh(job, source: source) {
                kept.append((file, source))
            } else {
                jobs[PDFJob(page: page, pdf: pdf, title: job.title)] = (job, source)
            }
        }
        // The long ones first, so that no process is left alone with the handbook at the end.
        let order = jobs.keys.sorted { (tree[$0.page]?.count ?? 0, $1.pdf) > (tree[$1.page]?.count ?? 0, $0.pdf) }
        let address = plan.site.defaultLocalizedSite.settings.baseURL.map { $0 + "/" }
        let watch = PDFWatch(limit: timeLimit, isInterrupted: { SignalHandling.isInterrupted }) { [tell] job, time in
            tell("\(job.pdf)  still being made, \(time.components.seconds) s so far")
        }
        // Until the PDFs are there, Ctrl-C has to end the engine and to take its folder away.
        SignalHandling.isNoted()
        defer { SignalHandling.endsTheProgram() }
        let results = try await PDFRenderer.make(
            order, of: tree, with: engine, epoch: request.asOf.dayNumber * 86_400, address: address, workers: workers, watch: watch
        ) { [tell] result in
            let pages: Phrase = result.pages == 1 ? "1 page" : "\(result.pages) pages"
            tell("\(result.job.pdf)  \(pages), \(Phrase.seconds(result.duration))\(result.complaints.map { "\n  \($0)" }.joined())")
        }
        SignalHandling.endsTheProgram()
        if SignalHandling.isInterrupted { throw PDFError.interrupted }
        let made = results.compactMap { result in
            jobs[result.job].map { (OutputFile(path: result.job.pdf, bytes: result.bytes), $0.source) }
        }
        let report = try site.written(command, to: folder, shownAs: name, with: cache, made: made + kept)
        let byPDF = Dictionary(results.map { ($0.job.pdf.description, $0) }, uniquingKeysWith: { first, _ in first })
        return (report, wanted.map { Made(job: $0, result: byPDF[$0.pdf.path]) })
    }
}

extension PDFEngine {
    /// Where WeasyPrint is looked for: what was asked for, the project's own `.venv`, then PATH.
    static func find(_ asked: String?, in root: String) throws -> PDFEngine {
        let path = SystemEnvironment.value("PATH") ?? ""
        let own = asked ?? SystemEnvironment.value("SITEGEN_WEASYPRINT")
        if let engine = PDFEngine(in: own.map { [$0] } ?? [FilePath.join(root, ".venv")], searchPath: own == nil ? path : "") {
            return engine
        }
        throw Failure(
            .failed, own.map { "There is no WeasyPrint at \($0)." } ?? "PDFs are made by WeasyPrint, which is not installed.",
            remedy: "Run `\(PDFEngine.installation)` in \(root).")
    }
}

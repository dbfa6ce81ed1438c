import SiteModel
import SiteOutput
import SitePipeline
import SitePlan

/// The PDFs that lie in an output folder from an earlier `sitegen print`. A build keeps the ones whose sheet is still the same, so that the
/// site goes on offering them; the others go, because a PDF with last month's words is worse than none.
struct PDFCache: Sendable {
    /// What a PDF was made from, by its path: the sheet's fingerprint, and behind `@` the day and the engine, on which its bytes depend too.
    private let sources: [OutputPath: String]
    private let pdfs: [OutputPath: OutputFile]

    init(in folder: String) {
        let record = PDFCacheManifest(in: folder)
        let pdfs = record.sources.keys.compactMap { PDFCacheManifest.pdf($0, in: folder) }
        self.pdfs = Dictionary(pdfs.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
        sources = record.sources.filter { path, _ in pdfs.contains { $0.path == path } }
    }

    /// What the pages may offer: what is here, and what is about to be made.
    func sheets(promising isPromised: @escaping @Sendable (PrintJob) -> Bool = { _ in false }) -> PrintedSheets {
        let made = sources.map { (Route($0.key.description), String($0.value.prefix { $0 != "@" })) }
        return PrintedSheets(made: Dictionary(made, uniquingKeysWith: { first, _ in first }), isPromised: isPromised)
    }

    /// The PDF of a job as it would come out of this very run, if it lies here.
    func fresh(_ job: PrintJob, source: String) -> OutputFile? {
        guard let path = OutputPath(job.pdf.path), sources[path] == source else { return nil }
        return pdfs[path]
    }

    /// The files of the site that are still what they were made from, and those just made, with the record of all of them.
    func files(of result: BuildResult, made: [(file: OutputFile, source: String)] = []) -> [OutputFile] {
        guard let tree = result.output, let plan = result.plan else { return [] }
        var record = Dictionary(made.map { ($0.file.path, $0.source) }, uniquingKeysWith: { first, _ in first })
        var files = made.map(\.file)
        for job in plan.printJobs {
            guard let path = OutputPath(job.pdf.path), record[path] == nil, let source = sources[path], let file = pdfs[path] else {
                continue
            }
            guard let sheet = OutputPath(job.sheet.path).flatMap({ tree[$0] }) else { continue }
            guard source.prefix(while: { $0 != "@" }) == PrintedSheets.fingerprint(of: sheet) else { continue }
            record[path] = source
            files.append(file)
        }
        return files + [PDFCacheManifest(sources: record).file].compactMap(\.self)
    }
}

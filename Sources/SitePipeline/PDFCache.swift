import SiteModel
package import SiteOutput
package import SitePlan

/// The PDFs that an earlier `sitegen print` left in an output folder. A build keeps those whose sheets the site still has, and reports
/// which are missing or no longer say what their sheet says.
package struct PDFCache: Sendable {
    /// What a PDF was made from, by its path: the fingerprint of the sheet with all that it names, and after `@` the day and the engine, on
    /// which its bytes depend too.
    private let sources: [OutputPath: String]
    private let pdfs: [OutputPath: OutputFile]

    package init(in folder: String) {
        let record = PDFCacheManifest(in: folder)
        let pdfs = record.sources.keys.compactMap { PDFCacheManifest.pdf($0, in: folder) }
        self.pdfs = Dictionary(pdfs.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
        sources = record.sources.filter { path, _ in pdfs.contains { $0.path == path } }
    }

    /// The PDF of a job as this very run would make it, if it is here.
    package func fresh(_ job: PrintJob, source: String) -> OutputFile? {
        guard let path = OutputPath(job.pdf.path), sources[path] == source else { return nil }
        return pdfs[path]
    }

    /// The PDFs of a site in its folder, with the record of what each was made from.
    package struct Contents {
        package fileprivate(set) var files: [OutputFile] = []
        /// Offered by pages, and not there.
        package fileprivate(set) var missing: [String] = []
        /// There, and made from a sheet that has changed since.
        package fileprivate(set) var outdated: [String] = []

        package init(files: [OutputFile] = []) {
            self.files = files
        }

        /// What may go out: the record of what PDFs were made from is for the next build, not for readers, and an old PDF must not go
        /// out beside new words.
        package var current: [OutputFile] {
            files.filter { $0.path.description != PDFCacheManifest.path && !outdated.contains($0.path.description) }
        }
    }

    /// The PDFs just made, and the earlier ones that the site still has a sheet for.
    package func contents(for result: BuildResult, made: [(file: OutputFile, source: String)] = []) -> Contents {
        guard let tree = result.output, let plan = result.plan else { return Contents() }
        var record = Dictionary(made.map { ($0.file.path, $0.source) }, uniquingKeysWith: { first, _ in first })
        var contents = Contents(files: made.map(\.file))
        var sheets = SheetSources(in: tree)
        for job in plan.printJobs {
            guard let path = OutputPath(job.pdf.path), record[path] == nil else { continue }
            guard let source = sources[path], let file = pdfs[path],
                let sheet = OutputPath(job.sheet.path).flatMap({ sheets.fingerprint(of: $0) })
            else {
                if plan.links.offeredPDFs.contains(job.pdf) { contents.missing.append(job.pdf.path) }
                continue
            }
            if source.prefix(while: { $0 != "@" }) != sheet { contents.outdated.append(job.pdf.path) }
            record[path] = source
            contents.files.append(file)
        }
        contents.files += [PDFCacheManifest(sources: record).file].compactMap(\.self)
        return contents
    }
}

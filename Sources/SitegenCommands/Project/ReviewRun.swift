import CommandKit
import Diagnostics
import FileSystem
import SiteModel
import SiteOutput
import SitePipeline
import SiteRecords
import SiteReview
import SiteValues

/// Makes the copies for one reader: as .docx, as a page and, where WeasyPrint is installed, as a PDF.
struct ReviewRun {
    let project: Project
    let request: BuildRequest
    let role: String
    let languages: Set<Language>?
    let folder: String
    let weasyprint: String?

    func run(_ command: String, shownAs name: String) async throws -> Report {
        var request = request
        request.makesOutput = false
        let run = try SiteRun(request)
        guard run.status == .clean, let site = run.site else { return run.refused(command, at: name) }
        let readers = ReviewReader.all(of: site)
        guard let reader = readers.first(where: { $0.role.name == role }) else {
            throw Failure(.usage, "There is no reader '\(role)'.", remedy: "There are \(readers.map(\.role.name).joined(separator: ", ")).")
        }
        var files: [String: [UInt8]] = [:]
        var pages: [OutputFile] = []
        var lines: [String] = []
        for localizedSite in site.localizedSites where languages?.contains(localizedSite.language) ?? true {
            let copy = ReviewCopy(for: reader, of: site, in: localizedSite, run.result.history)
            let document = copy.document
            files["\(copy.fileName).docx"] = try document.docx()
            guard let path = OutputPath("\(copy.fileName).html") else { continue }
            pages.append(OutputFile(path: path, bytes: DocumentHTML.bytes(of: document)))
            lines.append("\(name)/\(copy.fileName): \(counted(copy.texts.count, "text"))")
        }
        for page in pages { files[page.path.description] = page.bytes }
        do {
            for pdf in try await pdfs(of: pages, with: try PDFEngine.find(weasyprint, in: project.root)) {
                files[pdf.job.pdf.description] = pdf.bytes
            }
        } catch let failure as Failure {
            lines.append("No PDF: \(failure.message) \(failure.remedy ?? "") The page prints from a browser, too.")
        }
        try NewFile.makeFolder(folder)
        try RecordFiles.write(files, in: folder)
        return Report(command: command, result: .text(lines.joined(separator: "\n")))
    }

    private func pdfs(of pages: [OutputFile], with engine: PDFEngine) async throws -> [PDFResult] {
        let jobs = pages.compactMap { page in
            OutputPath("\(page.path.description.dropLast(5)).pdf").map { PDFJob(page: page.path, pdf: $0, title: page.path.description) }
        }
        let watch = PDFWatch(limit: .seconds(300), isInterrupted: { SignalHandling.isInterrupted }) { _, _ in }
        SignalHandling.isNoted()
        defer { SignalHandling.endsTheProgram() }
        return try await PDFRenderer.make(
            jobs, of: OutputTree(pages), with: engine, epoch: request.asOf.dayNumber * 86_400, address: nil, workers: 2, watch: watch
        ) { _ in }
    }
}

import CommandKit
import Diagnostics
import FileSystem
import Messages
import SiteModel
import SiteOutput
import SitePipeline
import SitePlan
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
    let tell: @Sendable (Phrase) -> Void

    func run(_ command: String, shownAs name: String) async throws -> Report {
        var request = request
        request.makesOutput = false
        let run = try SiteRun(request)
        guard run.status == .clean, let site = run.site, let plan = run.result.plan else { return run.refused(command, at: name) }
        let readers = ReviewReader.all(of: site)
        guard let reader = readers.first(where: { $0.role.name == role }) else {
            throw Failure(.usage, "There is no reader '\(role)'.", remedy: "There are \(readers.map(\.role.name).joined(separator: ", ")).")
        }
        var files: [String: [UInt8]] = [:]
        var pages: [OutputFile] = []
        var lines: [Phrase] = []
        for localizedSite in site.localizedSites where languages?.contains(localizedSite.language) ?? true {
            let copy = ReviewCopy(for: reader, of: site, in: localizedSite, run.result.history)
            let document = copy.document(plan.messages[localizedSite.language])
            files["\(copy.fileName).docx"] = try document.docx()
            guard let path = OutputPath("\(copy.fileName).html") else { continue }
            pages.append(OutputFile(path: path, bytes: DocumentHTML.bytes(of: document)))
            let count = copy.texts.count
            lines.append(count == 1 ? "\(name)/\(copy.fileName): 1 text" : "\(name)/\(copy.fileName): \(count) texts")
        }
        for page in pages { files[page.path.description] = page.bytes }
        try NewFile.makeFolder(folder)
        try RecordFiles.write(files, in: folder)
        do {
            let made = try await PDFEngine.find(weasyprint, in: project.root).pdfs(of: pages, asOf: request.asOf, tell: tell)
            try RecordFiles.write(Dictionary(made.map { ($0.job.pdf.description, $0.bytes) }) { first, _ in first }, in: folder)
        } catch PDFError.interrupted {
            throw Failure(.interrupted, "Interrupted. The copies are in \(name), without their PDFs.")
        } catch let failure as Failure {
            lines +=
                [
                    failure.remedy.map { "No PDF: \(failure.message) \($0) The page prints from a browser, too." }
                        ?? "No PDF: \(failure.message) The page prints from a browser, too."
                ]
                + earlierPDFs(of: pages, in: name)
        } catch {
            var report = Report(
                command: command, failure: Failure(.failed, "No PDF: \(error)", remedy: "The page prints from a browser, too."))
            report.result = .words(lines + earlierPDFs(of: pages, in: name))
            return report
        }
        return Report(command: command, result: .words(lines))
    }

    /// A copy without its PDF is of use all the same, but the PDF of an earlier one would be taken for its own.
    private func earlierPDFs(of pages: [OutputFile], in name: String) -> [Phrase] {
        pages.compactMap { PDFEngine.pdf(of: $0)?.description }.filter { FileStatus.isFile(FilePath.join(folder, $0)) }
            .map { "\(name)/\($0) is of an earlier copy" }
    }
}

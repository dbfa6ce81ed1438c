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
            for pdf in try await PDFEngine.find(weasyprint, in: project.root).pdfs(of: pages, asOf: request.asOf) {
                files[pdf.job.pdf.description] = pdf.bytes
            }
        } catch let failure as Failure {
            lines.append("No PDF: \(failure.message) \(failure.remedy ?? "") The page prints from a browser, too.")
        }
        try NewFile.makeFolder(folder)
        try RecordFiles.write(files, in: folder)
        return Report(command: command, result: .text(lines.joined(separator: "\n")))
    }
}

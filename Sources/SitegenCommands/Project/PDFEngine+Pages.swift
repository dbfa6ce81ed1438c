import CommandKit
import Diagnostics
import SiteOutput
import SiteValues

extension PDFEngine {
    /// PDFs of pages that stand alone, each named as its page. Ctrl-C ends the engine and takes its folder away.
    func pdfs(
        of pages: [OutputFile], asOf day: CivilDate, tell: @escaping @Sendable (Phrase) -> Void = { _ in }
    ) async throws -> [PDFResult] {
        let jobs = pages.compactMap { page in
            Self.pdf(of: page).map { PDFJob(page: page.path, pdf: $0, title: page.path.description) }
        }
        let watch = PDFWatch(limit: .seconds(300), isInterrupted: { SignalHandling.isInterrupted }) { job, time in
            tell("\(job.pdf)  still being made, \(time.components.seconds) s so far")
        }
        SignalHandling.isNoted()
        defer { SignalHandling.endsTheProgram() }
        return try await PDFRenderer.make(
            jobs, of: OutputTree(pages), with: self, epoch: day.dayNumber * 86_400, address: nil, workers: 2, watch: watch
        ) { _ in }
    }

    /// Where the PDF of a page that stands alone is: beside it.
    static func pdf(of page: OutputFile) -> OutputPath? { OutputPath("\(page.path.description.dropLast(5)).pdf") }
}

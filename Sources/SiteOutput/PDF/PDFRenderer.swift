package import Diagnostics
import FileSystem
import Text

/// Makes PDFs of pages of a finished site: several of the engine's processes side by side, each fed page by page, so that starting Python
/// is paid once for each of them and a long page holds up only its own.
///
/// The site is laid out in a temporary folder first: the output folder is written only when everything has come out well.
package enum PDFRenderer {
    /// Names the engine and the script: PDFs of another one have other bytes.
    package static let version = "\(PDFEngine.version)-\(Checksum(of: Array(PDFScript.text.utf8)))"

    /// `epoch` goes into the PDFs as the time they were made, so that the same site gives the same bytes. `address` is where the site
    /// stands; without it, links to other pages are left out, because paper has no folder beside it. `report` hears of each PDF as soon as it is there.
    package static func make(
        _ jobs: [PDFJob], of tree: OutputTree, with engine: PDFEngine, epoch: Int, address: String?, workers: Int,
        watch: PDFWatch, report: @escaping @Sendable (PDFResult) -> Void
    ) async throws(PDFError) -> [PDFResult] {
        if jobs.isEmpty { return [] }
        do {
            let folder = try ScratchFolder(for: "print")
            let site = folder.path + "/site"
            let wanted = Set(jobs.map(\.page))
            _ = try DiskWriter.write(OutputTree(tree.files.filter { !$0.path.isPage || wanted.contains($0.path) }), to: site)
            let queue = PDFQueue(jobs, report: report)
            let worker = PDFWorker(engine: engine, site: site, address: address ?? "", epoch: epoch)
            try await withThrowingTaskGroup(of: Void.self) { group in
                let count = max(1, min(workers, jobs.count))
                for _ in 0..<count { group.addTask { try await worker.work(through: queue) } }
                group.addTask { try await watch.watch(queue) }
                // The first failure ends the others: nothing is written of a site whose PDFs are not all there.
                for _ in 0..<count { try await group.next() }
                group.cancelAll()
            }
            let results = queue.results
            return jobs.compactMap { results[$0] }
        } catch let error as PDFError {
            throw error
        } catch let error as OutputError {
            throw .output(error)
        } catch {
            throw .noEngine(reason: "\(error)")
        }
    }
}

/// Why there is no PDF. The world's failure, not an author's.
package enum PDFError: Error, Sendable, CustomStringConvertible {
    /// The engine could not be started, or died; what it said last.
    case noEngine(reason: String)
    case failed(PDFJob, reason: String)
    case output(OutputError)
    /// The engine did not say within the time limit that the PDF is there.
    case tooLong(PDFJob, limit: Duration)
    /// Somebody asked for the end.
    case interrupted

    package var description: String { phrase.english }

    package var phrase: Phrase {
        switch self {
        case .noEngine(let reason): "WeasyPrint did not run: \(reason)"
        case .failed(let job, let reason): "\(job.pdf) could not be made of \(job.page): \(reason)"
        case .output(let error): error.phrase
        case .tooLong(let job, let limit): "\(job.pdf) was not there after \(limit.components.seconds) s, the time that one PDF may take."
        case .interrupted: "Interrupted."
        }
    }
}

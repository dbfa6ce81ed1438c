import Glibc
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
        report: (PDFResult) -> Void
    ) throws(PDFError) -> [PDFResult] {
        if jobs.isEmpty { return [] }
        let folder = try TemporaryFolder()
        let wanted = Set(jobs.map(\.page))
        do {
            _ = try DiskWriter.write(
                OutputTree(tree.files.filter { !$0.path.isPage || wanted.contains($0.path) }), to: folder.path + "/site")
        } catch {
            throw .output(error)
        }
        var pool: [PDFWorker] = []
        defer { for worker in pool { worker.dismiss() } }
        for _ in 0..<max(1, min(workers, jobs.count)) {
            pool.append(
                try PDFWorker(
                    engine: engine, arguments: [folder.path + "/site", address ?? ""], errors: folder.path + "/errors.txt", epoch: epoch))
        }
        return try run(jobs, workers: &pool, folder: folder.path, report: report)
    }

    private static func run(
        _ jobs: [PDFJob], workers: inout [PDFWorker], folder: String, report: (PDFResult) -> Void
    ) throws(PDFError) -> [PDFResult] {
        var waiting = jobs[...]
        var results: [PDFJob: PDFResult] = [:]
        for index in workers.indices { if let job = waiting.popFirst() { try workers[index].begin(job) } }
        while results.count < jobs.count {
            let index = try nextToAnswer(workers)
            guard let answer = try workers[index].answer() else { continue }
            switch answer.outcome {
            case .failed(let reason): throw .failed(answer.job, reason: reason)
            case .made(let pages, let duration):
                guard let bytes = FileBytes.contents(of: "\(folder)/site/\(answer.job.pdf)"), bytes.starts(with: "%PDF-".utf8) else {
                    throw .failed(answer.job, reason: "the engine said that it was made, but there is no such file")
                }
                let result = PDFResult(job: answer.job, bytes: bytes, pages: pages, duration: duration, complaints: answer.complaints)
                results[answer.job] = result
                report(result)
            }
            if let job = waiting.popFirst() { try workers[index].begin(job) }
        }
        return jobs.compactMap { results[$0] }
    }

    /// Waits until one of the workers has written something or is gone.
    private static func nextToAnswer(_ workers: [PDFWorker]) throws(PDFError) -> Int {
        if let ready = workers.firstIndex(where: \.hasLine) { return ready }
        var channels = workers.map { pollfd(fd: $0.output, events: Int16(POLLIN), revents: 0) }
        while poll(&channels, nfds_t(channels.count), -1) < 0 {
            guard errno == EINTR else { throw .noEngine(reason: String(cString: strerror(errno))) }
        }
        return channels.firstIndex { $0.revents != 0 } ?? 0
    }
}

/// Why there is no PDF. The world's failure, not an author's.
package enum PDFError: Error, Sendable, CustomStringConvertible {
    /// The engine could not be started, or died; what it said last.
    case noEngine(reason: String)
    case failed(PDFJob, reason: String)
    case output(OutputError)

    package var description: String {
        switch self {
        case .noEngine(let reason): "WeasyPrint did not run: \(reason)"
        case .failed(let job, let reason): "\(job.pdf) could not be made of \(job.page): \(reason)"
        case .output(let error): error.description
        }
    }
}

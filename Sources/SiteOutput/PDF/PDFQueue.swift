import Synchronization

/// The pages that wait for a worker, and the PDFs that are there. Several workers share it.
final class PDFQueue: Sendable {
    private let waiting: Mutex<ArraySlice<PDFJob>>
    private let finished = Mutex<[PDFJob: PDFResult]>([:])
    private let started = Mutex<[PDFJob: ContinuousClock.Instant]>([:])
    private let report: @Sendable (PDFResult) -> Void

    /// - Parameter report: hears of each PDF as soon as it is there, one after the other.
    init(_ jobs: [PDFJob], report: @escaping @Sendable (PDFResult) -> Void) {
        waiting = Mutex(jobs[...])
        self.report = report
    }

    func next() -> PDFJob? {
        let job = waiting.withLock { $0.popFirst() }
        if let job { started.withLock { $0[job] = .now } }
        return job
    }

    /// Those that are being made, and since when.
    var begun: [PDFJob: ContinuousClock.Instant] { started.withLock(\.self) }

    func finish(_ result: PDFResult) {
        started.withLock { $0[result.job] = nil }
        finished.withLock {
            $0[result.job] = result
            report(result)
        }
    }

    var results: [PDFJob: PDFResult] {
        finished.withLock(\.self)
    }
}

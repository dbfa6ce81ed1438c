/// What keeps an eye on the engine: how long one PDF may take, who hears that one takes long, and whether somebody wants it all to end.
package struct PDFWatch: Sendable {
    /// For one PDF.
    let limit: Duration
    let isInterrupted: @Sendable () -> Bool
    /// Hears every 20 seconds of each PDF that is still being made, with the time it has taken so far.
    let tell: @Sendable (PDFJob, Duration) -> Void

    package init(
        limit: Duration, isInterrupted: @escaping @Sendable () -> Bool = { false },
        tell: @escaping @Sendable (PDFJob, Duration) -> Void = { _, _ in }
    ) {
        self.limit = limit
        self.isInterrupted = isInterrupted
        self.tell = tell
    }

    /// Ends only by throwing.
    func watch(_ queue: PDFQueue) async throws {
        var told: [PDFJob: Int] = [:]
        while true {
            try await Task.sleep(for: .milliseconds(100))
            if isInterrupted() { throw PDFError.interrupted }
            for (job, start) in queue.begun {
                let time = start.duration(to: .now)
                if time >= limit { throw PDFError.tooLong(job, limit: limit) }
                let times = Int(time.components.seconds) / 20
                if times > told[job, default: 0] {
                    told[job] = times
                    tell(job, time)
                }
            }
        }
    }
}

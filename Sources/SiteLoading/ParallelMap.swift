import Dispatch
import Synchronization

extension Array where Element: Sendable {
    /// `map` on all cores, in order: files are read and pages are rendered side by side, because none of them needs another.
    /// Few elements stay on this thread, because starting others costs more than a small site takes.
    package func parallelMap<Result: Sendable>(_ transform: @Sendable (Element) -> Result) -> [Result] {
        let chunkSize = 32
        guard count > chunkSize else { return map(transform) }
        let chunks = stride(from: 0, to: count, by: chunkSize).map { self[$0..<Swift.min($0 + chunkSize, count)] }
        let results = Mutex([[Result]](repeating: [], count: chunks.count))
        DispatchQueue.concurrentPerform(iterations: chunks.count) { index in
            let mapped = chunks[index].map(transform)
            results.withLock { $0[index] = mapped }
        }
        return results.withLock { $0.flatMap(\.self) }
    }
}

import Dispatch
import Synchronization

extension Array where Element: Sendable {
    /// `map` on all cores, in order: files are read, texts are checked and pages are rendered side by side, because none of them needs another.
    /// Few elements stay on this thread, because starting others costs more than a small site takes.
    ///
    /// - Parameter chunk: how many elements a thread takes at a time; fewer, where each is more work.
    package func parallelMap<Result: Sendable>(chunk: Int = 32, _ transform: @Sendable (Element) -> Result) -> [Result] {
        guard count > chunk else { return map(transform) }
        let chunks = stride(from: 0, to: count, by: chunk).map { self[$0..<Swift.min($0 + chunk, count)] }
        let results = Mutex([[Result]](repeating: [], count: chunks.count))
        DispatchQueue.concurrentPerform(iterations: chunks.count) { index in
            let mapped = chunks[index].map(transform)
            results.withLock { $0[index] = mapped }
        }
        return results.withLock { $0.flatMap(\.self) }
    }
}

import Dispatch
import Synchronization

extension Array where Element: Sendable {
    /// `map` on all cores, in order: files are read, texts are checked and pages are rendered side by side, because none of them needs another.
    /// Few elements stay on this thread, because starting others costs more than a small site takes.
    ///
    /// - Parameter chunk: how many elements a thread takes at a time; fewer, where each is more work.
    package func parallelMap<Result: Sendable>(chunk: Int = 32, _ transform: @Sendable (Element) -> Result) -> [Result] {
        guard count > chunk else { return map(transform) }
        let chunks = stride(from: 0, to: count, by: chunk).map { Chunk<Element, Result>(self[$0..<Swift.min($0 + chunk, count)]) }
        DispatchQueue.concurrentPerform(iterations: chunks.count) { chunks[$0].fill(transform) }
        return chunks.flatMap(\.results)
    }
}

/// Elements that one thread maps, with a place of their own for what they become: no thread waits for another, and ThreadSanitizer, which
/// sees a `Mutex` only as long as nobody has to wait for it, sees everything.
private final class Chunk<Element: Sendable, Result: Sendable>: Sendable {
    private let elements: ArraySlice<Element>
    private let mapped = Mutex<[Result]>([])

    init(_ elements: ArraySlice<Element>) { self.elements = elements }

    func fill(_ transform: @Sendable (Element) -> Result) {
        let new = elements.map(transform)
        mapped.withLock { $0 = new }
    }

    var results: [Result] { mapped.withLock { $0 } }
}

import Synchronization

/// Files that have changed and are in no build yet.
final class PendingChanges: Sendable {
    /// One for any number of changes.
    let news: AsyncStream<Void>
    private let bell: AsyncStream<Void>.Continuation
    private let paths = Mutex<[String]>([])

    init() {
        (news, bell) = AsyncStream.makeStream(bufferingPolicy: .bufferingNewest(1))
    }

    var isEmpty: Bool { paths.withLock(\.isEmpty) }

    func add(_ changed: [String]) {
        paths.withLock { $0 += changed.filter { [known = Set($0)] in !known.contains($0) } }
        bell.yield()
    }

    /// Leaves none.
    func take() -> [String] {
        paths.withLock { paths in
            defer { paths = [] }
            return paths.sorted()
        }
    }
}

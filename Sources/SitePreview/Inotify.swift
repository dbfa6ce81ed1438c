import Diagnostics

#if os(Linux)
import Dispatch

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

/// The system's notices (inotify) that something happened in some folders. What happened is found out by looking: notices get lost when
/// there are many, and say nothing of bytes.
final class Inotify {
    struct Unavailable: Error {
        let code: Int32

        var reason: Phrase {
            switch code {
            case ENOSPC: "the system's limit on watched folders is reached (fs.inotify.max_user_watches)"
            case EMFILE: "the system's limit on watchers is reached (fs.inotify.max_user_instances)"
            default: Phrase(verbatim: String(cString: strerror(code)))
            }
        }
    }

    private let descriptor: Int32
    private let source: any DispatchSourceRead
    private let notices: AsyncStream<Void>

    init() throws(Unavailable) {
        let descriptor = inotify_init1(Int32(IN_NONBLOCK) | Int32(IN_CLOEXEC))
        guard descriptor >= 0 else { throw Unavailable(code: errno) }
        self.descriptor = descriptor
        // However many notices come while nobody waits, they are one reason to look.
        let (notices, announcer) = AsyncStream.makeStream(of: Void.self, bufferingPolicy: .bufferingNewest(1))
        self.notices = notices
        source = DispatchSource.makeReadSource(fileDescriptor: descriptor)
        source.setEventHandler {
            Self.forget(descriptor)
            announcer.yield()
        }
        source.setCancelHandler { close(descriptor) }
        source.activate()
    }

    deinit {
        source.cancel()
    }

    /// Adds non-recursive watches. Idempotent; vanished folders are ignored.
    func watch(_ folders: some Sequence<String>) throws(Unavailable) {
        // A file counts when whoever writes it is done: half of it would be reported as the author's mistake.
        let kinds = IN_CLOSE_WRITE | IN_CREATE | IN_DELETE | IN_MOVED_FROM | IN_MOVED_TO | IN_ATTRIB | IN_DELETE_SELF | IN_MOVE_SELF
        for folder in folders where inotify_add_watch(descriptor, folder, UInt32(kinds)) < 0 {
            if errno == ENOSPC || errno == ENOMEM { throw Unavailable(code: errno) }
        }
    }

    /// Waits until there is a notice.
    func wait(isolation: isolated (any Actor)? = #isolation) async throws {
        var iterator = notices.makeAsyncIterator()
        _ = await iterator.next(isolation: isolation)
        try Task.checkCancellation()
    }

    /// Takes all notices that have come.
    func forget() {
        Self.forget(descriptor)
    }

    private static func forget(_ descriptor: Int32) {
        withUnsafeTemporaryAllocation(byteCount: 65_536, alignment: 8) { buffer in
            while read(descriptor, buffer.baseAddress, buffer.count) > 0 {}
        }
    }
}
#else
/// Other systems than Linux have no such notices: the folders are looked at again and again.
final class Inotify {
    struct Unavailable: Error {
        let reason: Phrase = "this system has no inotify"
    }

    init() throws(Unavailable) {
        throw Unavailable()
    }

    func watch(_ folders: some Sequence<String>) throws(Unavailable) {}
    func wait(isolation: isolated (any Actor)? = #isolation) async throws {}
    func forget() {}
}
#endif

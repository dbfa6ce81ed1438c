import FlyingSocks

#if os(Linux)
#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

/// The system's notices (inotify) that something happened in some folders. What happened is found out by looking: notices get lost when
/// there are many, and say nothing of bytes.
final class Inotify: Sendable {
    struct Unavailable: Error, CustomStringConvertible {
        let code: Int32

        var description: String {
            switch code {
            case ENOSPC: "the system's limit on watched folders is reached (fs.inotify.max_user_watches)"
            case EMFILE: "the system's limit on watchers is reached (fs.inotify.max_user_instances)"
            default: String(cString: strerror(code))
            }
        }
    }

    private let descriptor: Int32

    init() throws(Unavailable) {
        descriptor = inotify_init1(Int32(IN_NONBLOCK) | Int32(IN_CLOEXEC))
        guard descriptor >= 0 else { throw Unavailable(code: errno) }
    }

    deinit {
        close(descriptor)
    }

    /// Adds non-recursive watches. Idempotent; vanished folders are ignored.
    func watch(_ folders: some Sequence<String>) throws(Unavailable) {
        // A file counts when whoever writes it is done: half of it would be reported as the author's mistake.
        let kinds = IN_CLOSE_WRITE | IN_CREATE | IN_DELETE | IN_MOVED_FROM | IN_MOVED_TO | IN_ATTRIB | IN_DELETE_SELF | IN_MOVE_SELF
        for folder in folders where inotify_add_watch(descriptor, folder, UInt32(kinds)) < 0 {
            if errno == ENOSPC || errno == ENOMEM { throw Unavailable(code: errno) }
        }
    }

    /// Waits until there is a notice. The pool has to be running.
    func wait(on pool: any AsyncSocketPool) async throws {
        try await pool.suspendSocket(Socket(file: .init(rawValue: descriptor)), untilReadyFor: .read)
        forget()
    }

    /// Takes all notices that have come.
    func forget() {
        withUnsafeTemporaryAllocation(byteCount: 65_536, alignment: 8) { buffer in
            while read(descriptor, buffer.baseAddress, buffer.count) > 0 {}
        }
    }
}
#else
/// Other systems than Linux have no such notices: the folders are looked at again and again.
final class Inotify: Sendable {
    struct Unavailable: Error, CustomStringConvertible {
        let description = "this system has no inotify"
    }

    init() throws(Unavailable) {
        throw Unavailable()
    }

    func watch(_ folders: some Sequence<String>) throws(Unavailable) {}
    func wait(on pool: any AsyncSocketPool) async throws {}
    func forget() {}
}
#endif

import Synchronization

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// What Ctrl-C and closed pipes do.
package enum SignalHandling {
    /// Ctrl-C ends the program with 130. Nothing needs clearing up: output files are renamed into place whole, and the next build sweeps.
    package static func endsTheProgram() {
        signal(SIGINT) { _ in _exit(130) }
        signal(SIGTERM, SIG_DFL)
        // Whoever started us from a thread that blocks signals has passed that on, and this is the thread that works.
        var interrupt = sigset_t()
        sigemptyset(&interrupt)
        sigaddset(&interrupt, SIGINT)
        pthread_sigmask(SIG_UNBLOCK, &interrupt, nil)
        // `sitegen list | head -1` closes our output early. That is not a reason to die halfway through writing a site;
        // the console stops talking instead.
        signal(SIGPIPE, SIG_IGN)
    }

    private static let interrupted = Atomic(false)

    /// Ctrl-C and a request to end are noted, for work that has something to clear up; a second one ends the program at once.
    package static func isNoted() {
        interrupted.store(false, ordering: .relaxed)
        for name in [SIGINT, SIGTERM] {
            signal(name) { _ in
                if SignalHandling.interrupted.exchange(true, ordering: .relaxed) { _exit(130) }
            }
        }
    }

    /// Whether Ctrl-C was noted.
    package static var isInterrupted: Bool { interrupted.load(ordering: .relaxed) }

    /// Ctrl-C is the normal end of a server.
    package static func isTheWayOut() {
        signal(SIGINT) { _ in _exit(0) }
    }
}

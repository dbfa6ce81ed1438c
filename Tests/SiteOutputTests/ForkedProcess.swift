import Glibc

/// A copy of the test process that does one thing and then ends, so that it can be killed or have its rights and limits taken away.
struct ForkedProcess {
    private let number: pid_t

    /// `body` must not return to the tests' own machinery: other threads do not exist in the copy. Its result becomes the exit code.
    init(_ body: () -> Int32) throws {
        // Swift hides fork because a copy of a program with threads may do little; calls of the C library and allocations are allowed.
        typealias Fork = @convention(c) () -> pid_t
        guard let symbol = dlsym(nil, "fork") else { throw Failure.noFork }
        let fork = unsafeBitCast(symbol, to: Fork.self)
        number = fork()
        guard number == 0 else {
            if number < 0 { throw Failure.noFork }
            return
        }
        // The copy would hold on to the folders, and their locks, that other tests have open.
        for descriptor: Int32 in 3..<1024 { close(descriptor) }
        _exit(body())
    }

    func kill() {
        Glibc.kill(number, SIGKILL)
        _ = exitCode()
    }

    /// Waits for the end; nil when a signal ended the process.
    func exitCode() -> Int32? {
        var status: Int32 = 0
        while waitpid(number, &status, 0) < 0, errno == EINTR {}
        return status & 0x7F == 0 ? status >> 8 & 0xFF : nil
    }

    enum Failure: Error {
        case noFork
    }
}

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// Another program, run to its end. It reads nothing, and what it says goes into a file, so that it can neither wait for us nor we for it.
package enum ExternalProgram {
    /// The first program of this name in the folders of PATH.
    package static func find(_ name: String) -> String? {
        (SystemEnvironment.value("PATH") ?? "").split(separator: ":").map { "\($0)/\(name)" }.first(where: FileStatus.isProgram)
    }

    /// - Parameters:
    ///   - output: the file that takes what the program prints and complains of.
    ///   - variables: set in its environment, beside what every program needs to start.
    /// - Returns: its exit status; nil when it could not be started or was killed.
    package static func run(
        _ program: String, _ arguments: [String], output: String, variables: [String: String] = [:]
    ) -> Int32? {
        let file = open(output, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
        let nothing = open("/dev/null", O_RDONLY | O_CLOEXEC)
        defer {
            close(file)
            close(nothing)
        }
        guard file >= 0, nothing >= 0 else { return nil }
        #if canImport(Darwin)
        var actions: posix_spawn_file_actions_t?
        #else
        var actions = posix_spawn_file_actions_t()
        #endif
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        for (from, to) in [(nothing, 0 as Int32), (file, 1), (file, 2)] { posix_spawn_file_actions_adddup2(&actions, from, to) }

        var process = pid_t()
        let started = withStrings([program] + arguments) { words in
            withStrings(environment(with: variables)) { posix_spawn(&process, program, &actions, nil, words, $0) }
        }
        guard started == 0 else { return nil }
        var status: Int32 = 0
        while waitpid(process, &status, 0) < 0 { if errno != EINTR { return nil } }
        // The macros WIFEXITED and WEXITSTATUS are not imported.
        return status & 0x7F == 0 ? status >> 8 & 0xFF : nil
    }

    private static func environment(with variables: [String: String]) -> [String] {
        let kept = ["PATH", "HOME", "TMPDIR", "LD_LIBRARY_PATH"].compactMap { name in SystemEnvironment.value(name).map { (name, $0) } }
        return variables.merging(kept) { set, _ in set }.map { "\($0)=\($1)" }.sorted()
    }

    /// A list of C strings that ends with nil, as the system wants it, for as long as the call takes.
    private static func withStrings(
        _ texts: [String], _ body: (UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>) -> Int32
    ) -> Int32 {
        var strings = texts.map { strdup($0) } + [nil]
        defer { for string in strings { free(string) } }
        return strings.withUnsafeMutableBufferPointer { buffer in buffer.baseAddress.map(body) ?? EINVAL }
    }
}

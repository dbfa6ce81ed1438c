#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// What the system tells a process about itself and the machine.
package enum SystemEnvironment {
    /// A variable of the environment.
    package static func value(_ name: String) -> String? {
        getenv(name).map { String(cString: $0) }
    }

    /// How many processors are at work; at least one.
    package static var processors: Int {
        max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN)))
    }

    /// Seconds since 1970, by the same clock that file systems write into their files.
    package static var now: Int {
        time(nil)
    }

    /// The machine's own name.
    package static var hostName: String {
        var name = [CChar](repeating: 0, count: 256)
        guard gethostname(&name, name.count - 1) == 0 else { return "localhost" }
        return String(decoding: name.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    /// Who is at work, as the environment says.
    package static var userName: String {
        ["USER", "LOGNAME"].lazy.compactMap(value).first { !$0.isEmpty } ?? "user \(getuid())"
    }

    package static var processNumber: Int { Int(getpid()) }

    /// Whether a process of this machine is still there; a process of somebody else is.
    package static func isRunning(process number: Int) -> Bool {
        kill(pid_t(truncatingIfNeeded: number), 0) == 0 || errno == EPERM
    }
}

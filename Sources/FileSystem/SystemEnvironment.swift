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
}

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// Places that only the system knows.
package enum SystemPaths {
    /// The folder that the program was called in, without a slash at its end.
    package static var currentFolder: String {
        guard let path = getcwd(nil, 0) else { return "." }
        defer { free(path) }
        return String(cString: path)
    }

    /// Where this program lies, with links followed.
    package static var executable: String? {
        #if os(Linux)
        return real("/proc/self/exe")
        #elseif canImport(Darwin)
        var size = UInt32(PATH_MAX)
        var path = [CChar](repeating: 0, count: Int(size))
        guard _NSGetExecutablePath(&path, &size) == 0 else { return nil }
        return path.withUnsafeBufferPointer { $0.baseAddress.flatMap { real(String(cString: $0)) } }
        #else
        return CommandLine.arguments.first.flatMap(real)
        #endif
    }

    /// The path without links, `.` and `..`; nil when it leads nowhere.
    package static func real(_ path: String) -> String? {
        guard let resolved = realpath(path, nil) else { return nil }
        defer { free(resolved) }
        return String(cString: resolved)
    }

    /// The path with links followed as far as its folders are there.
    package static func realAsFarAsThere(_ path: String) -> String {
        if let real = real(path) { return real }
        guard let parent = FilePath.parent(path), let name = path.split(separator: "/").last else { return path }
        let above = realAsFarAsThere(parent)
        switch name {
        case ".": return above
        case "..": return FilePath.parent(above) ?? "/"
        default: return FilePath.join(above, String(name))
        }
    }

    /// Why a path has no real one.
    static func reason(for path: String) -> FileError.Reason {
        var status = stat()
        if lstat(path, &status) == 0, status.st_mode & S_IFMT == S_IFLNK {
            _ = stat(path, &status)
            return errno == ELOOP ? .leadsInCircles : errno == EACCES ? .permissionDenied : .leadsNowhere
        }
        return FileError.Reason(code: errno)
    }

    /// Where the system wants temporary files.
    static var temporaryFolder: String {
        SystemEnvironment.value("TMPDIR") ?? "/tmp"
    }
}

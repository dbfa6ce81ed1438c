#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

package enum FolderRemoval {
    /// Removes a folder that we made ourselves and everything below it; links are removed, not followed. What resists is left to the system.
    package static func remove(_ path: String) {
        for entry in (try? FolderListing.entries(in: path, named: path)) ?? [] {
            let inner = "\(path)/\(entry.name)"
            var status = stat()
            if lstat(inner, &status) == 0, status.st_mode & S_IFMT == S_IFDIR { remove(inner) } else { unlink(inner) }
        }
        rmdir(path)
    }

    /// Removes a file of our own. One that resists is left to the system.
    static func removeFile(_ path: String) {
        unlink(path)
    }

    /// The same, or a file.
    static func removeAnything(_ path: String) {
        if unlink(path) != 0 { remove(path) }
    }
}

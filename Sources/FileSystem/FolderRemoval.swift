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
        remove(Array(path.utf8CString.dropLast()))
    }

    /// Names need not be text: what others have laid into the folder goes with it.
    private static func remove(_ path: [CChar]) {
        if let stream = opendir(path + [0]) {
            defer { closedir(stream) }
            for entry in (try? FolderListing.rawEntries(of: stream, named: "")) ?? [] {
                let inner = path + [CChar(UInt8(ascii: "/"))] + entry.name.map(CChar.init(bitPattern:))
                var status = stat()
                if lstat(inner + [0], &status) == 0, status.st_mode & S_IFMT == S_IFDIR { remove(inner) } else { unlink(inner + [0]) }
            }
        }
        rmdir(path + [0])
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

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// A folder of our own in the system's place for such things, gone when this value is.
package struct ScratchFolder: ~Copyable, Sendable {
    package let path: String

    /// - Parameter purpose: becomes part of the name, for whoever finds it there.
    package init(for purpose: String) throws(FileError) {
        let place = SystemPaths.temporaryFolder
        var template = Array("\(place)/sitegen-\(purpose)-XXXXXX".utf8CString)
        guard mkdtemp(&template) != nil else { throw FileError(place, .writing, code: errno) }
        path = String(decoding: template.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    deinit {
        Self.remove(path)
    }

    /// Everything below a folder that we made ourselves; links are removed, not followed. What resists is left to the system.
    private static func remove(_ path: String) {
        for entry in (try? FolderListing.entries(in: path, named: path)) ?? [] {
            let inner = "\(path)/\(entry.name)"
            var status = stat()
            if lstat(inner, &status) == 0, status.st_mode & S_IFMT == S_IFDIR { remove(inner) } else { unlink(inner) }
        }
        rmdir(path)
    }
}

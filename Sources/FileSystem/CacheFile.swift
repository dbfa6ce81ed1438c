#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// A file that can be made again. Whoever reads it sees a complete one or none, also while several processes write.
package enum CacheFile {
    /// Writes the file and makes the folders above it.
    package static func write(_ bytes: [UInt8], at path: String) throws(FileError) {
        if let parent = FilePath.parent(path) { try NewFile.makeFolder(parent) }
        let temporary = "\(path).\(getpid())"
        try FileWriter.create(temporary, in: AT_FDCWD, with: bytes, named: path)
        guard rename(temporary, path) != 0 else { return }
        let code = errno
        unlink(temporary)
        throw FileError(path, .writing, code: code)
    }

    /// A folder of ours in the user's place for such files, by the XDG Base Directory rules; nil for a user without a home.
    package static func folder(_ name: String) -> String? {
        let cache = SystemEnvironment.value("XDG_CACHE_HOME").flatMap { $0.hasPrefix("/") ? $0 : nil }
        let home = SystemEnvironment.value("HOME").flatMap { $0.hasPrefix("/") ? "\($0)/.cache" : nil }
        return (cache ?? home).map { "\($0)/sitegen/\(name)" }
    }
}

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// Writing what was not there before. Nothing is ever overwritten: what an author wrote is worth more than a starter.
package enum NewFile {
    /// Writes a file and makes the folders above it. A file that is there already is an error (`exists`) and stays as it is.
    /// - Parameter name: what an error calls the file.
    package static func create(_ bytes: [UInt8], at path: String, named name: String? = nil) throws(FileError) {
        if let parent = FilePath.parent(path) { try makeFolder(parent) }
        try FileWriter.create(path, in: AT_FDCWD, with: bytes, mode: 0o644, named: name ?? path)
    }

    /// Makes a folder and those above it, as far as they are not there.
    package static func makeFolder(_ path: String) throws(FileError) {
        var current = path.hasPrefix("/") ? "/" : ""
        for part in path.split(separator: "/") {
            current += current.isEmpty || current == "/" ? String(part) : "/\(part)"
            if mkdir(current, 0o777) != 0, errno != EEXIST { throw FileError(current, .writing, code: errno) }
        }
    }
}

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// A file that is replaced in one step, wherever it is. Whoever reads it sees a complete one or none, also while several processes write.
package enum WholeFile {
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
}

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// A file that is replaced in one step, wherever it is. Whoever reads it sees a complete one or none, also while several processes write.
package enum WholeFile {
    /// Writes the file and makes the folders above it. Only a file is replaced: somebody who names `/dev/stdout` or a pipe would lose it, and
    /// a link stays where it leads.
    package static func write(_ bytes: [UInt8], at path: String) throws(FileError) {
        switch FileStatus(of: path, in: AT_FDCWD)?.kind {
        case nil, .file: break
        case .link: throw FileError(path, .writing, .isLink)
        case .some(let kind): throw FileError(path, .writing, .notAFile(kind))
        }
        if let parent = FilePath.parent(path) { try NewFile.makeFolder(parent) }
        let temporary = "\(path).\(getpid())"
        try FileWriter.create(temporary, in: AT_FDCWD, with: bytes, named: path)
        guard rename(temporary, path) != 0 else { return }
        let code = errno
        unlink(temporary)
        throw FileError(path, .writing, code: code)
    }
}

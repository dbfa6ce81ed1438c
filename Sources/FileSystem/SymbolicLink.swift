#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// A symbolic link that is switched from one folder to another while readers go through it.
package enum SymbolicLink {
    /// The target of the link at a path, exactly as stored; nil if the path is not a link.
    package static func target(of path: String) -> String? {
        var buffer = [CChar](repeating: 0, count: 4_097)
        let count = readlink(path, &buffer, 4_096)
        return count < 0 ? nil : String(decoding: buffer.prefix(count).map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    /// Lets the link at a path lead to a folder from now on, in one step: a reader goes to the old folder or to the new one.
    package static func lead(_ path: String, to target: String) throws(FileError) {
        let temporary = "\(path).sitegen-new-\(getpid())"
        unlink(temporary)
        guard symlink(target, temporary) == 0 else { throw FileError(path, .writing, code: errno) }
        guard rename(temporary, path) != 0 else { return }
        let code = errno
        unlink(temporary)
        throw FileError(path, .writing, code: code)
    }
}

package import Diagnostics

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// What the system knows about something on the disk without opening it.
package struct FileStatus: Sendable, Equatable {
    package enum Kind: Sendable {
        case file, folder, link, pipe, device, socket, unknown
    }

    package let kind: Kind
    /// In bytes.
    package let size: Int
    /// Tells two files with one name apart, and finds one file under two names.
    package let number: [UInt]
    /// When the bytes and the rest were last changed: seconds and nanoseconds of each.
    package let changed: [Int]

    /// Of a path; links are followed. nil when nothing is there or nothing may be known.
    package init?(of path: String) {
        var status = stat()
        guard stat(path, &status) == 0 else { return nil }
        self.init(status)
    }

    /// Of a path that does not go on from a link at its end: the link's own.
    package init?(notFollowing path: String) {
        self.init(of: path, in: AT_FDCWD)
    }

    /// Of an open file or folder; nil when errno says why.
    init?(descriptor: Int32) {
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { return nil }
        self.init(status)
    }

    /// Of a name in an open folder, or of a path; a link is not followed.
    init?(of name: String, in folder: Int32) {
        var status = stat()
        guard fstatat(folder, name, &status, AT_SYMLINK_NOFOLLOW) == 0 else { return nil }
        self.init(status)
    }

    private init(_ status: stat) {
        kind =
            switch status.st_mode & S_IFMT {
            case S_IFREG: .file
            case S_IFDIR: .folder
            case S_IFLNK: .link
            case S_IFIFO: .pipe
            case S_IFCHR, S_IFBLK: .device
            case S_IFSOCK: .socket
            default: .unknown
            }
        size = Int(status.st_size)
        number = [UInt(status.st_dev), UInt(status.st_ino)]
        #if canImport(Darwin)
        let (written, changed) = (status.st_mtimespec, status.st_ctimespec)
        #else
        let (written, changed) = (status.st_mtim, status.st_ctim)
        #endif
        self.changed = [Int(written.tv_sec), Int(written.tv_nsec), Int(changed.tv_sec), Int(changed.tv_nsec)]
    }

    package static func isFile(_ path: String) -> Bool { FileStatus(of: path)?.kind == .file }
    package static func isFolder(_ path: String) -> Bool { FileStatus(of: path)?.kind == .folder }
    package static func exists(_ path: String) -> Bool { FileStatus(of: path) != nil }

    /// Whether this process may run it.
    package static func isProgram(_ path: String) -> Bool {
        isFile(path) && access(path, X_OK) == 0
    }
}

extension FileStatus.Kind {
    /// With its article: “a folder”.
    package var phrase: Phrase {
        switch self {
        case .file: "a file"
        case .folder: "a folder"
        case .link: "a link"
        case .pipe: "a named pipe"
        case .device: "a device"
        case .socket: "a socket"
        case .unknown: "something"
        }
    }
}

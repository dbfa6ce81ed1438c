#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// A folder laid out once more: the same files under further names, so that neither their bytes nor their rights nor where a link leads
/// change, and a film of gigabytes takes no room twice. Where the system allows no second name, a file is copied.
///
/// Whoever replaces a file in one of the two by renaming leaves the other as it is.
package enum FolderTwin {
    /// - Parameters:
    ///   - folder: may be a symbolic link itself; those below are links in the twin, too. Where nothing is, the twin is empty.
    ///   - twin: is made, with missing parents.
    ///   - prefix: what begins like this is left out.
    package static func make(of folder: String, at twin: String, without prefix: String) throws(FileError) {
        try NewFile.makeFolder(twin)
        let (from, to) = (open(folder, flags), open(twin, flags))
        defer { for descriptor in [from, to] where descriptor >= 0 { close(descriptor) } }
        if from < 0, errno == ENOENT || FileStatus(of: folder) == nil { return }
        guard from >= 0 else { throw FileError(folder, .opening, code: errno) }
        guard to >= 0 else { throw FileError(twin, .opening, code: errno) }
        try fill(to, from: from, named: folder, without: Array(prefix.utf8))
    }

    private static let flags = O_RDONLY | O_DIRECTORY | O_CLOEXEC

    private static func fill(_ to: Int32, from: Int32, named folder: String, without prefix: [UInt8]) throws(FileError) {
        for entry in try FolderListing.rawEntries(of: from, named: folder) where !entry.name.starts(with: prefix) {
            let path = folder + "/" + String(decoding: entry.name, as: UTF8.self)
            let name = entry.name.map(CChar.init(bitPattern:)) + [0]
            var status = stat()
            guard fstatat(from, name, &status, AT_SYMLINK_NOFOLLOW) == 0 else { throw FileError(path, .reading, code: errno) }
            guard status.st_mode & S_IFMT == S_IFDIR else {
                if linkat(from, name, to, name, 0) != 0 { try copy(name, status, from, to, named: path) }
                continue
            }
            let inner = openat(from, name, flags | O_NOFOLLOW)
            guard inner >= 0 else { throw FileError(path, .opening, code: errno) }
            defer { close(inner) }
            guard mkdirat(to, name, status.st_mode & 0o777 | 0o700) == 0 else { throw FileError(path, .writing, code: errno) }
            let twin = openat(to, name, flags | O_NOFOLLOW)
            guard twin >= 0 else { throw FileError(path, .writing, code: errno) }
            defer { close(twin) }
            try fill(twin, from: inner, named: path, without: prefix)
        }
    }

    private static func copy(_ name: [CChar], _ status: stat, _ from: Int32, _ to: Int32, named path: String) throws(FileError) {
        guard status.st_mode & S_IFMT != S_IFLNK else {
            var target = [CChar](repeating: 0, count: 4_097)
            guard readlinkat(from, name, &target, 4_096) >= 0 else { throw FileError(path, .reading, code: errno) }
            guard symlinkat(target, to, name) == 0 else { throw FileError(path, .writing, code: errno) }
            return
        }
        guard status.st_mode & S_IFMT == S_IFREG else {
            throw FileError(path, .reading, .notAFile(FileStatus(of: path)?.kind ?? .unknown))
        }
        let source = openat(from, name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
        guard source >= 0 else { throw FileError(path, .reading, code: errno) }
        defer { close(source) }
        let copy = openat(to, name, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, status.st_mode & 0o777)
        guard copy >= 0 else { throw FileError(path, .writing, code: errno) }
        defer { close(copy) }
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = read(source, &buffer, buffer.count)
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { throw FileError(path, .reading, code: errno) }
            if count == 0 { return }
            let code = FileWriter.writeAll(Array(buffer.prefix(count)), to: copy)
            guard code == 0 else { throw FileError(path, .writing, code: code) }
        }
    }
}

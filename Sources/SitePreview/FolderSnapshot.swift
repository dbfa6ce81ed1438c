import Glibc
import SiteOutput
import Text

/// What was in some folders at one moment, by checksum, so that a file that was saved without a change counts as unchanged.
struct FolderSnapshot: Equatable {
    /// Every folder, with those below it.
    private(set) var folders: Set<String> = []
    private var files: [String: File] = [:]

    private struct File: Equatable {
        let stamp: Stamp
        /// nil when it could not be read.
        let checksum: Checksum?
        /// A file that was changed a moment ago may be changed once more within the same tick of the file system's clock, which shows in
        /// no stamp: it is read again next time. Network drives tick every two seconds.
        let isSettled: Bool
    }

    private struct Stamp: Equatable {
        let file: UInt
        let size: Int
        let written: [Int]
    }

    /// How many files had to be read.
    private(set) var readFiles = 0

    /// Files that look as they did in the snapshot before are not read again. Hidden files and editors' backups are not looked at.
    /// - Parameter now: seconds since 1970.
    init(of roots: [String], after previous: FolderSnapshot? = nil, now: Int = time(nil)) {
        var visited: Set<[UInt]> = []
        for root in roots { look(at: root, previous, now, &visited) }
    }

    static func == (a: FolderSnapshot, b: FolderSnapshot) -> Bool {
        a.folders == b.folders && a.changes(since: b).isEmpty
    }

    /// The paths of files that are new, gone or have other bytes.
    func changes(since other: FolderSnapshot) -> [String] {
        let changed = files.filter { path, file in other.files[path].map { $0.checksum != file.checksum } ?? true }.keys
        return (changed + other.files.keys.filter { files[$0] == nil }).sorted()
    }

    private mutating func look(at path: String, _ previous: FolderSnapshot?, _ now: Int, _ visited: inout Set<[UInt]>) {
        var status = stat()
        guard stat(path, &status) == 0 else { return }
        switch status.st_mode & S_IFMT {
        case S_IFDIR:
            // A link may lead to a folder above it.
            guard visited.insert([UInt(status.st_dev), UInt(status.st_ino)]).inserted else { return }
            folders.insert(path)
            for name in Self.names(in: path) where !name.hasPrefix(".") && !name.hasSuffix("~") {
                look(at: "\(path)/\(name)", previous, now, &visited)
            }
        case S_IFREG:
            let times = [status.st_mtim.tv_sec, status.st_mtim.tv_nsec, status.st_ctim.tv_sec, status.st_ctim.tv_nsec]
            let stamp = Stamp(file: UInt(status.st_ino), size: Int(status.st_size), written: times)
            if let known = previous?.files[path], known.isSettled, known.stamp == stamp {
                files[path] = known
            } else {
                readFiles += 1
                let checksum = FileBytes.contents(of: path).map { Checksum(of: $0) }
                files[path] = File(stamp: stamp, checksum: checksum, isSettled: max(times[0], times[2]) < now - 3)
            }
        default: break
        }
    }

    private static func names(in folder: String) -> [String] {
        guard let stream = opendir(folder) else { return [] }
        defer { closedir(stream) }
        var names: [String] = []
        while let entry = readdir(stream) {
            names.append(withUnsafeBytes(of: &entry.pointee.d_name) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) })
        }
        return names
    }
}

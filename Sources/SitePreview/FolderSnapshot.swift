import FileSystem
import Text

/// What was in some folders at one moment, by checksum, so that a file that was saved without a change counts as unchanged.
struct FolderSnapshot: Equatable {
    /// Every folder, with those below it.
    private(set) var folders: Set<String> = []
    private var files: [String: File] = [:]

    private struct File: Equatable {
        let status: FileStatus
        /// nil when it could not be read.
        let checksum: Checksum?
        /// A file that was changed a moment ago may be changed once more within the same tick of the file system's clock, which shows in
        /// no stamp: it is read again next time. Network drives tick every two seconds.
        let isSettled: Bool
    }

    /// How many files had to be read.
    private(set) var readFiles = 0

    /// Files that look as they did in the snapshot before are not read again. Hidden files and editors' backups are not looked at.
    /// - Parameter now: seconds since 1970.
    init(of roots: [String], after previous: FolderSnapshot? = nil, now: Int = SystemEnvironment.now) {
        for root in roots { look(at: root, previous, now) }
    }

    static func == (a: FolderSnapshot, b: FolderSnapshot) -> Bool {
        a.folders == b.folders && a.changes(since: b).isEmpty
    }

    /// The paths of files that are new, gone or have other bytes.
    func changes(since other: FolderSnapshot) -> [String] {
        let changed = files.filter { path, file in other.files[path].map { $0.checksum != file.checksum } ?? true }.keys
        return (changed + other.files.keys.filter { files[$0] == nil }).sorted()
    }

    /// A folder's own rules hold for what is looked at: a link out of the folder above it is not followed, as no build follows it. What
    /// cannot be read counts as not there; the build says why.
    private mutating func look(at root: String, _ previous: FolderSnapshot?, _ now: Int) {
        guard let parent = FilePath.parent(root), let reader = try? FolderReader(root: parent) else { return }
        let name = String(root.dropFirst(parent == "/" ? 1 : parent.count + 1))
        try? reader.walk(
            name, isWanted: { !$0.hasPrefix(".") && !$0.hasSuffix("~") }, refuse: { _ in },
            visit: { found, path, place in
                let path = parent == "/" ? "/" + path : parent + "/" + path
                switch found {
                case .folder: folders.insert(path)
                case .file: look(atFile: path, place, previous, now)
                }
            })
    }

    private mutating func look(atFile path: String, _ place: String, _ previous: FolderSnapshot?, _ now: Int) {
        guard let status = FileStatus(of: place) else { return }
        if let known = previous?.files[path], known.isSettled, known.status == status {
            files[path] = known
        } else {
            readFiles += 1
            let checksum = (try? FileReader.bytes(of: place)).map { Checksum(of: $0) }
            files[path] = File(status: status, checksum: checksum, isSettled: max(status.changed[0], status.changed[2]) < now - 3)
        }
    }
}

import FileSystem
import SiteOutput
import SiteRecords
import Text

/// What the system says of many files at one moment: size, number, and when they were changed last. A file whose stamp is the same later has
/// the same bytes, because nobody can set the time of the last change, except within one tick of the file system's clock: files that were
/// changed shortly before are compared by their bytes, too.
struct FileStamps {
    private struct Stamp {
        let name: String
        /// Where it is on the disk.
        let place: String
        /// nil where there is none, and where it does not matter.
        let status: FileStatus?
        /// What its bytes have to be; nil where that is not known.
        let checksum: Checksum?

        func isUnsettled(since second: Int) -> Bool {
            guard let status, status.kind == .file else { return false }
            return max(status.changed[0], status.changed[2]) >= second &- FileStamps.tick
        }
    }

    /// In seconds. Network drives tick every two.
    private static let tick = 3

    private var stamps: [Stamp] = []

    /// All that a run may read or look for: the project's folders and the installed themes. What is missing there is seen once it is there.
    init(ofInputs request: BuildRequest) {
        for folder in ["content", "themes", SiteHistory.folder] { look(in: folder, of: request.root) }
        if let themes = request.installedThemes { look(in: "", of: themes) }
    }

    /// The files of a site and the folders they are in. Links are not followed: no build writes any.
    init(ofOutput manifest: Manifest, in folder: String) {
        var folders: Set<String> = []
        for entry in manifest.entries {
            let path = entry.path.description
            add(path, at: FilePath.join(folder, path), checksum: entry.checksum)
            var above = entry.path.folder
            while folders.insert(above).inserted { above = FilePath.parent("/" + above).map { String($0.dropFirst()) } ?? "" }
        }
        for place in folders.sorted() { add(place + "/", at: FilePath.join(folder, place)) }
    }

    /// By one set of rules with those who read the files. What they could not read is told by its reason.
    private mutating func look(in folder: String, of root: String) {
        do throws(FileError) {
            try FolderReader(root: root).walk(
                folder, refuse: { stamps.append(Stamp(name: $0.description, place: root, status: nil, checksum: nil)) },
                visit: { found, path, place in
                    let status = found == .file ? FileStatus(of: place) : nil
                    stamps.append(Stamp(name: found == .file ? path : path + "/", place: place, status: status, checksum: nil))
                })
        } catch {
            stamps.append(Stamp(name: error.description, place: root, status: nil, checksum: nil))
        }
    }

    private mutating func add(_ name: String, at place: String, checksum: Checksum? = nil) {
        stamps.append(Stamp(name: name, place: place, status: FileStatus(notFollowing: place), checksum: checksum))
    }

    /// Whether a file was changed so shortly before that its stamp alone does not tell.
    func areUnsettled(since second: Int) -> Bool {
        stamps.contains { $0.isUnsettled(since: second) }
    }

    /// One sum of all stamps, and of the bytes of files that were changed after a moment or shortly before.
    func sum(since second: Int) -> SHA256 {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(stamps.count * 128)
        for stamp in stamps {
            bytes += stamp.name.utf8
            bytes.append(0)
            if let status = stamp.status {
                bytes += "\(status.kind) \(status.size)".utf8
                for number in status.number { bytes += " \(number)".utf8 }
                for number in status.changed { bytes += " \(number)".utf8 }
            }
            if let checksum = stamp.checksum {
                bytes += " \(checksum)".utf8
            } else if stamp.isUnsettled(since: second) {
                bytes += " \((try? FileReader.bytes(of: stamp.place)).map { "\(Checksum(of: $0))" } ?? "-")".utf8
            }
            bytes.append(UInt8(ascii: "\n"))
        }
        return SHA256(of: bytes)
    }

    /// Whether files that were changed after a moment, or shortly before, have the bytes that they have to have.
    func areAsWritten(since second: Int) -> Bool {
        stamps.allSatisfy { stamp in
            guard let checksum = stamp.checksum, stamp.isUnsettled(since: second) else { return true }
            return (try? FileReader.bytes(of: stamp.place)).map { Checksum(of: $0) } == checksum
        }
    }
}

import Diagnostics
import FileSystem
import Synchronization

/// A local folder or a mounted share. The folder itself is never renamed, because on a share somebody always has it open: files are written
/// beside those they replace and renamed one by one.
package final class FolderTarget: Target {
    package let place: String
    /// The folder that a publish began in. A drive that is taken away leaves another one in its place, with the same path.
    private let begun = Mutex<[UInt]?>(nil)
    /// Names that begin like this are files of ours that were never finished.
    private static let temporaryPrefix = OutputPath.reservedPrefix + "new-"
    private let makesFolder: Bool

    /// - Parameter making: whether a folder that is not there is made; a drive that is not mounted looks the same.
    package init(_ path: String, making: Bool = false) {
        place = path
        makesFolder = making
    }

    /// nil when there is no such folder and it is only to be read.
    private func opened() throws(PublishError) -> OpenFolder? {
        makesFolder && !FileStatus.exists(place) ? nil : try open()
    }

    /// Throws when this is another folder than the one that the publish began in.
    func requirePlace() throws(PublishError) {
        if let begun = begun.withLock({ $0 }), FileStatus(of: place)?.number != begun { throw .takenAway(place) }
    }

    private func open() throws(PublishError) -> OpenFolder {
        do {
            return try OpenFolder(place, temporaryPrefix: Self.temporaryPrefix, making: makesFolder)
        } catch {
            throw error.reason == .missing ? .nothingThere(place) : .file(error)
        }
    }

    package func list() throws(PublishError) -> [String] {
        begun.withLock { $0 = nil }
        guard var folder = try opened() else { return [] }
        begun.withLock { $0 = FileStatus(of: place)?.number }
        return try PublishError.reading { () throws(FileError) in
            try folder.files { !$0.hasPrefix(OutputPath.reservedPrefix) }
        }
    }

    package func read(_ paths: [String]) async throws(PublishError) -> [String: [UInt8]] {
        guard var folder = try opened() else { return [:] }
        var result: [String: [UInt8]] = [:]
        for path in paths {
            do throws(FileError) {
                result[path] = try await Self.patiently { () throws(FileError) in
                    try folder.bytes(of: OutputPath.name(of: path), in: OutputPath.folder(of: path))
                }
            } catch {
                switch error.reason {
                // Something else has taken the place of a file, or of its folder: whatever it is, it is not what we published.
                case .isLink, .notAFile, .notAFolder: result[path] = TargetFile.noFile
                default: throw .file(error)
                }
            }
        }
        return result
    }

    /// Sweeps what a killed publish left under temporary names, also where this one has nothing to write.
    package func begin(_ label: String) async throws(PublishError) {
        try requirePlace()
        let left = try leftovers()
        begun.withLock { $0 = FileStatus(of: place)?.number }
        if !left.isEmpty { try await remove(left) }
    }

    /// A function of its own, because a folder that is open keeps others out, ourselves too.
    private func leftovers() throws(PublishError) -> [String] {
        var folder = try open()
        return try PublishError.reading { () throws(FileError) in
            try folder.files { _ in true }.filter { OutputPath.name(of: $0).hasPrefix(Self.temporaryPrefix) }
        }
    }

    package func write(_ files: [TargetFile]) async throws(PublishError) {
        try requirePlace()
        var folder = try open()
        for place in Set(files.map { OutputPath.folder(of: $0.path) }) { folder.sweep(place) }
        var staged: [OpenFolder.StagedFile] = []
        do throws(FileError) {
            for file in files {
                staged.append(try folder.stage(file.bytes, as: OutputPath.name(of: file.path), in: OutputPath.folder(of: file.path)))
            }
        } catch {
            for file in staged { folder.discard(file) }
            throw .file(error)
        }
        for (index, file) in staged.enumerated() {
            do throws(FileError) {
                try await Self.patiently { () throws(FileError) in try folder.publishOverEmptyFolder(file) }
            } catch {
                for file in staged[index...] { folder.discard(file) }
                throw .file(error)
            }
        }
        for place in Set(files.map { OutputPath.folder(of: $0.path) }) { folder.flush(place) }
    }

    package func remove(_ paths: [String]) async throws(PublishError) {
        try requirePlace()
        var folder = try open()
        for path in paths {
            do throws(FileError) {
                _ = try await Self.patiently { () throws(FileError) in
                    try folder.remove(OutputPath.name(of: path), in: OutputPath.folder(of: path))
                }
            } catch {
                throw .file(error)
            }
        }
        // Deepest first; those that hold anything stay.
        let emptied = Set(paths.flatMap { OutputPath.ancestors(of: $0) }).sorted { $0.utf8.count > $1.utf8.count }
        for path in emptied { folder.removeFolder(OutputPath.name(of: path), in: OutputPath.folder(of: path)) }
    }

    package func create(_ file: TargetFile) throws(PublishError) -> Bool {
        var folder = try open()
        return try PublishError.reading { () throws(FileError) in
            try folder.create(OutputPath.name(of: file.path), in: OutputPath.folder(of: file.path), with: file.bytes)
        }
    }

    /// A file that somebody has open on a share can be neither replaced nor removed until they let go, and some not even read.
    private static func patiently<Value>(_ action: () throws(FileError) -> Value) async throws(FileError) -> Value {
        for pause in Patience.pauses {
            do throws(FileError) {
                return try action()
            } catch {
                guard error.reason == .heldOpen else { throw error }
            }
            try? await Task.sleep(for: pause)
        }
        return try action()
    }
}

package import FileSystem

/// Writes files of a project: each complete beside its place before the first is put there, so that a full disk or a stop leaves all as it was.
package enum RecordFiles {
    /// Writes one file wherever it is asked for, and makes the folders above it.
    package static func write(_ bytes: [UInt8], as path: String) throws(FileError) {
        let folder = FilePath.parent(path) ?? "/"
        try NewFile.makeFolder(folder)
        try write([String(path.dropFirst(folder == "/" ? 1 : folder.count + 1)): bytes], in: folder)
    }

    /// - Parameter files: by path from the project's folder on.
    package static func write(_ files: [String: [UInt8]], in root: String) throws(FileError) {
        var folder = try OpenFolder(root, temporaryPrefix: ".sitegen-record-", making: false)
        var staged: [OpenFolder.StagedFile] = []
        for (path, bytes) in files.sorted(by: { $0.key < $1.key }) {
            let name = path.split(separator: "/").last.map(String.init) ?? path
            let parent = String(path.dropLast(name.count + 1))
            if case .sameBytes = try folder.occupant(of: name, in: parent, comparedWith: bytes) { continue }
            do throws(FileError) {
                staged.append(try folder.stage(bytes, as: name, in: parent))
            } catch {
                for file in staged { folder.discard(file) }
                throw error
            }
        }
        for file in staged { try folder.publish(file) }
    }
}

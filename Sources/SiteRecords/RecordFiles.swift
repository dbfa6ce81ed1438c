package import FileSystem

/// Writes files of a project: each complete beside its place before the first is put there, so that a full disk or a stop before that leaves
/// all as it was.
package enum RecordFiles {
    /// - Parameter files: by path from the project's folder on.
    package static func write(_ files: [String: [UInt8]], in root: String) throws(FileError) {
        var folder = try OpenFolder(root, temporaryPrefix: ".sitegen-record-", making: false)
        for parent in Set(files.keys.map(parent(of:))) { folder.sweep(parent) }
        var staged: [OpenFolder.StagedFile] = []
        do throws(FileError) {
            for (path, bytes) in files.sorted(by: { $0.key < $1.key }) {
                let parent = parent(of: path)
                let name = String(path.dropFirst(parent.isEmpty ? 0 : parent.count + 1))
                switch try folder.occupant(of: name, in: parent, comparedWith: bytes) {
                case .sameBytes: continue
                case .folder: throw FileError(path, .writing, .notAFile(.folder))
                case .nothing, .otherBytes: staged.append(try folder.stage(bytes, as: name, in: parent))
                }
            }
            for file in staged { try folder.publish(file) }
        } catch {
            for file in staged { folder.discard(file) }
            throw error
        }
    }

    private static func parent(of path: String) -> String { FilePath.parent(path) ?? "" }
}

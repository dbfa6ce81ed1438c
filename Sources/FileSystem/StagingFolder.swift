#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// New files that appear in a folder together. They are written into a hidden folder inside it first, so that an attempt that is interrupted
/// leaves only that folder, and the next one starts over.
package struct StagingFolder: ~Copyable {
    /// The hidden folder, inside the one where the files will go.
    private static let name = ".sitegen-new"
    /// In the staging folder once everything is in it: the names that will be moved, one a line.
    private static let record = ".names"

    private let root: String
    /// Where the files are until they are published.
    package let path: String

    /// Makes the folder, those above it, and an empty staging folder in it.
    package init(in root: String) throws(FileError) {
        let path = FilePath.join(root, Self.name)
        // What an attempt had moved already when it was stopped was never a whole: it goes with the rest of that attempt.
        for name in Self.moved(in: root) { FolderRemoval.removeAnything(FilePath.join(root, name)) }
        FolderRemoval.remove(path)
        try NewFile.makeFolder(path)
        self.root = root
        self.path = path
    }

    deinit {
        FolderRemoval.remove(path)
        // Only if it is empty: nothing was published.
        rmdir(root)
    }

    /// Names in a folder that are there because an attempt was stopped.
    package static func leftovers(in root: String) -> Set<String> {
        Set(moved(in: root)).union([name])
    }

    /// Names that a stopped attempt had moved to their place before it moved the last one.
    private static func moved(in root: String) -> [String] {
        let path = FilePath.join(root, name)
        guard let record = try? FileReader.bytes(of: FilePath.join(path, record)) else { return [] }
        return record.split(separator: UInt8(ascii: "\n")).map { String(decoding: $0, as: UTF8.self) }
            .filter { !FileStatus.exists(FilePath.join(path, $0)) }
    }

    package func create(_ bytes: [UInt8], at file: String) throws(FileError) {
        try NewFile.create(bytes, at: FilePath.join(path, file), named: file)
    }

    /// Moves everything to its place. Nothing that is there is replaced, and what was moved is taken back if something cannot be.
    /// - Parameter last: what makes the rest a whole.
    package func publish(last: String) throws(FileError) {
        let names = try FolderListing.names(in: path).sorted { ($0 == last ? 1 : 0, $0) < ($1 == last ? 1 : 0, $1) }
        try create(Array(names.map { $0 + "\n" }.joined().utf8), at: Self.record)
        for (index, name) in names.enumerated() {
            do throws(FileError) {
                try move(name)
            } catch {
                for name in names[..<index] { rename(FilePath.join(root, name), FilePath.join(path, name)) }
                throw error
            }
        }
    }

    private func move(_ name: String) throws(FileError) {
        let place = FilePath.join(root, name)
        guard !FileStatus.exists(place) else { throw FileError(name, .writing, .exists) }
        guard rename(FilePath.join(path, name), place) == 0 else { throw FileError(name, .writing, code: errno) }
    }
}

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// A folder held open for writing. Every call below it goes from one folder's descriptor to the next and follows no symbolic link, so that
/// nothing outside is read, written or removed, whatever has been put into the folder meanwhile. Files are replaced whole: complete under
/// a temporary name first, then renamed.
package struct OpenFolder: ~Copyable {
    /// What is where a file has to go.
    package enum Occupant: Sendable {
        case nothing, sameBytes, otherBytes, folder
    }

    /// A file that is complete on disk under a temporary name beside the place where it will go.
    package struct StagedFile: Sendable, Equatable {
        package let folder: String
        package let name: String
        package let temporaryName: String

        package init(folder: String, name: String, temporaryName: String) {
            self.folder = folder
            self.name = name
            self.temporaryName = temporaryName
        }
    }

    var folders: OpenFolders
    private let temporaryPrefix: String
    private var temporaryNames = 0

    /// Opens the folder, creating it and missing parents. Keeps other processes out until this value is gone.
    /// - Parameters:
    ///   - temporaryPrefix: names that begin like this are files of ours that were never finished.
    ///   - making: whether a folder that is not there is made; if not, it is an error (`missing`).
    package init(_ path: String, temporaryPrefix: String, making: Bool = true) throws(FileError) {
        let opened = try OpenFolders(root: path, making: making)
        try opened.lock()
        folders = opened
        self.temporaryPrefix = temporaryPrefix
    }

    /// A path in the folder as a person would name it.
    package func full(_ relative: String) -> String {
        folders.full(relative)
    }

    /// The names in a folder, sorted; none when there is no such folder.
    package mutating func names(in folder: String) throws(FileError) -> [String] {
        guard let parent = try folders.descriptor(of: folder) else { return [] }
        return try FolderListing.entries(of: parent, named: full(folder)).map(\.name)
    }

    /// Compares a file with the bytes it is to have, without keeping it.
    package mutating func occupant(of name: String, in folder: String, comparedWith bytes: [UInt8]) throws(FileError) -> Occupant {
        guard let parent = try folders.descriptor(of: folder) else { return .nothing }
        // O_NONBLOCK: a named pipe would wait for its writer for ever.
        let file = openat(parent, name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
        guard file >= 0 else { return errno == ENOENT ? .nothing : .otherBytes }
        defer { close(file) }
        guard let status = FileStatus(descriptor: file) else { return .otherBytes }
        if status.kind == .folder { return .folder }
        guard status.kind == .file, status.size == bytes.count else { return .otherBytes }
        return FileReader.holds(bytes, file) ? .sameBytes : .otherBytes
    }

    /// The bytes of a file directly in the folder; nil when there is none.
    package func contents(of name: String) throws(FileError) -> [UInt8]? {
        let file = openat(folders.root, name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
        guard file >= 0 else {
            if errno == ENOENT { return nil }
            throw errno == ELOOP ? FileError(full(name), .reading, .isLink) : FileError(full(name), .reading, code: errno)
        }
        defer { close(file) }
        return try FileReader.bytes(ofOpen: file, named: full(name))
    }

    /// Writes a file completely under a temporary name in the folder where it will go, and makes that folder if need be.
    package mutating func stage(
        _ bytes: [UInt8], as name: String, in folder: String, durably: Bool = false
    ) throws(FileError) -> StagedFile {
        let parent = try folders.descriptor(of: folder, making: true) ?? folders.root
        let temporaryName = nextTemporaryName()
        let path = full(folder.isEmpty ? name : "\(folder)/\(name)")
        try FileWriter.create(temporaryName, in: parent, with: bytes, durably: durably, named: path)
        return StagedFile(folder: folder, name: name, temporaryName: temporaryName)
    }

    /// Puts a staged file in its place in one step: a reader sees the old file or the new one, never a part.
    package mutating func publish(_ file: StagedFile) throws(FileError) {
        let parent = try folders.descriptor(of: file.folder) ?? folders.root
        guard renameat(parent, file.temporaryName, parent, file.name) != 0 else { return }
        // A rename replaces a file. Clients of Windows shares who say that it is there already could not take it away, because it is open.
        let code = errno == EEXIST ? EBUSY : errno
        throw FileError(full(file.folder.isEmpty ? file.name : "\(file.folder)/\(file.name)"), .writing, code: code)
    }

    /// The same, also where an empty folder has the name: it is nobody's file.
    package mutating func publishOverEmptyFolder(_ file: StagedFile) throws(FileError) {
        do throws(FileError) { return try publish(file) } catch {
            guard error.reason == .notAFile(.folder) else { throw error }
        }
        removeFolder(file.name, in: file.folder)
        try publish(file)
    }

    /// Takes a staged file back. Nothing is reported: what is left over is swept by the next build.
    package mutating func discard(_ file: StagedFile) {
        if let parent = try? folders.descriptor(of: file.folder) { unlinkat(parent, file.temporaryName, 0) }
    }

    /// Replaces a file directly in the folder, and returns when it would survive a power cut: what is written after it relies on it.
    package mutating func replaceDurably(_ name: String, with bytes: [UInt8]) throws(FileError) {
        let temporaryName = nextTemporaryName()
        try FileWriter.create(temporaryName, in: folders.root, with: bytes, durably: true, named: full(name))
        guard renameat(folders.root, temporaryName, folders.root, name) == 0 else { throw FileError(full(name), .writing, code: errno) }
        // Some file systems cannot flush a folder; the rename is then as durable as they make it.
        fsync(folders.root)
    }

    /// Removes a file; false when there is none. A folder or a link on the way there means that the file is gone already.
    package mutating func remove(_ name: String, in folder: String) throws(FileError) -> Bool {
        let path = full(folder.isEmpty ? name : "\(folder)/\(name)")
        do throws(FileError) {
            guard let parent = try folders.descriptor(of: folder) else { return false }
            if unlinkat(parent, name, 0) == 0 { return true }
            let code = errno
            if code == ENOENT || code == EISDIR { return false }
            throw FileError(path, .removing, code: code)
        } catch {
            guard error.reason == .isLink || error.reason == .notAFolder else { throw error }
            return false
        }
    }

    /// Removes a folder if it is empty.
    package mutating func removeFolder(_ name: String, in folder: String) {
        folders.forget(folder.isEmpty ? name : "\(folder)/\(name)")
        guard let parent = try? folders.descriptor(of: folder) else { return }
        unlinkat(parent, name, AT_REMOVEDIR)
    }

    /// Removes what a killed build left under temporary names in a folder.
    package mutating func sweep(_ folder: String) {
        guard let names = try? names(in: folder), let parent = try? folders.descriptor(of: folder) else { return }
        for name in names where name.hasPrefix(temporaryPrefix) { unlinkat(parent, name, 0) }
    }

    /// The process's number keeps builds apart where the file system knows no locks.
    private mutating func nextTemporaryName() -> String {
        temporaryNames += 1
        return "\(temporaryPrefix)\(getpid())-\(temporaryNames)"
    }
}

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

extension OpenFolder {
    /// Every name below that is not a folder, as a path, sorted. Links are named and not followed. What is below a folder that others have
    /// closed to us is left out, and a name that is not UTF-8 is shown as well as can be: neither can be a file of ours.
    /// - Parameter isWanted: decides by the name of a file or a folder.
    package mutating func files(isWanted: (String) -> Bool) throws(FileError) -> [String] {
        var files: [String] = []
        var open = [""]
        while let folder = open.popLast() {
            guard let entries = try entries(in: folder) else { continue }
            for entry in entries {
                let name = String(decoding: entry.name, as: UTF8.self)
                guard isWanted(name) else { continue }
                let path = folder.isEmpty ? name : "\(folder)/\(name)"
                let parent = try folders.descriptor(of: folder) ?? folders.root
                if FileStatus(of: name, in: parent)?.kind == .folder { open.append(path) } else { files.append(path) }
            }
        }
        return files.sorted()
    }

    /// nil for a folder that may not be looked into.
    private mutating func entries(in folder: String) throws(FileError) -> [(name: [UInt8], kind: FileStatus.Kind?)]? {
        do throws(FileError) {
            guard let parent = try folders.descriptor(of: folder) else { return nil }
            return try FolderListing.rawEntries(of: parent, named: full(folder))
        } catch {
            guard error.reason == .permissionDenied, !folder.isEmpty else { throw error }
            return nil
        }
    }

    /// The bytes of a file; nil when there is none. A link, or anything else that is not a file, is an error.
    package mutating func bytes(of name: String, in folder: String) throws(FileError) -> [UInt8]? {
        let path = full(folder.isEmpty ? name : "\(folder)/\(name)")
        guard let parent = try folders.descriptor(of: folder) else { return nil }
        let file = openat(parent, name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
        guard file >= 0 else {
            if errno == ENOENT { return nil }
            throw errno == ELOOP ? FileError(path, .reading, .isLink) : FileError(path, .reading, code: errno)
        }
        defer { close(file) }
        return try FileReader.bytes(ofOpen: file, named: path)
    }

    /// Writes a file that must not be there yet; false when it is.
    package mutating func create(_ name: String, in folder: String, with bytes: [UInt8]) throws(FileError) -> Bool {
        let parent = try folders.descriptor(of: folder, making: true) ?? folders.root
        do throws(FileError) {
            try FileWriter.create(name, in: parent, with: bytes, durably: true, named: full(folder.isEmpty ? name : "\(folder)/\(name)"))
            return true
        } catch {
            guard error.reason == .exists else { throw error }
            return false
        }
    }

    /// Returns when the names in a folder would survive a power cut, as far as the file system can promise that.
    package mutating func flush(_ folder: String) {
        if let parent = try? folders.descriptor(of: folder) { fsync(parent) }
    }
}

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// The names in one folder. A folder that cannot be listed to its end is an error, never a shorter list.
package enum FolderListing {
    struct Entry {
        let name: String
        /// nil where the file system does not tell.
        let kind: FileStatus.Kind?
    }

    /// Every name, hidden ones too, sorted.
    package static func names(in folder: String) throws(FileError) -> [String] {
        try entries(in: folder, named: folder).map(\.name)
    }

    /// Sorted by name.
    static func entries(in folder: String, named name: String) throws(FileError) -> [Entry] {
        guard let stream = opendir(folder) else { throw FileError(name, .reading, code: errno) }
        defer { closedir(stream) }
        return try entries(of: stream, named: name)
    }

    /// Of a folder that is open already.
    static func entries(of descriptor: Int32, named name: String) throws(FileError) -> [Entry] {
        try reading(descriptor, named: name) { stream throws(FileError) in try entries(of: stream, named: name) }
    }

    /// Of a folder that is open already: names as the disk has them, in no order, also those that are not UTF-8.
    static func rawEntries(of descriptor: Int32, named name: String) throws(FileError) -> [(name: [UInt8], kind: FileStatus.Kind?)] {
        try reading(descriptor, named: name) { stream throws(FileError) in try rawEntries(of: stream, named: name) }
    }

    private static func reading<Value>(
        _ descriptor: Int32, named name: String, _ body: (Stream) throws(FileError) -> Value
    ) throws(FileError) -> Value {
        // A descriptor of its own, because reading moves the position in the folder.
        let own = openat(descriptor, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard own >= 0 else { throw FileError(name, .reading, code: errno) }
        guard let stream = fdopendir(own) else {
            let code = errno
            close(own)
            throw FileError(name, .reading, code: code)
        }
        defer { closedir(stream) }
        return try body(stream)
    }

    static func entries(of stream: Stream, named folder: String) throws(FileError) -> [Entry] {
        var entries: [Entry] = []
        for (bytes, kind) in try rawEntries(of: stream, named: folder) {
            guard let name = String(validating: bytes, as: UTF8.self) else {
                throw FileError(folder + "/" + String(decoding: bytes, as: UTF8.self), .reading, .unreadableName)
            }
            entries.append(Entry(name: name, kind: kind))
        }
        return entries.sorted { $0.name < $1.name }
    }

    /// Names as the disk has them, in no order, also those that are not UTF-8.
    static func rawEntries(of stream: Stream, named folder: String) throws(FileError) -> [(name: [UInt8], kind: FileStatus.Kind?)] {
        var entries: [(name: [UInt8], kind: FileStatus.Kind?)] = []
        while true {
            // Only errno tells the end from a disk that broke off.
            errno = 0
            guard let entry = readdir(stream) else {
                guard errno == 0 else { throw FileError(folder, .reading, code: errno) }
                return entries
            }
            let bytes = withUnsafeBytes(of: &entry.pointee.d_name) { Array($0.prefix { $0 != 0 }) }
            if bytes == Array(".".utf8) || bytes == Array("..".utf8) { continue }
            entries.append((bytes, kind(of: Int(entry.pointee.d_type))))
        }
    }

    private static func kind(of type: Int) -> FileStatus.Kind? {
        switch type {
        case Int(DT_REG): .file
        case Int(DT_DIR): .folder
        case Int(DT_LNK): .link
        case Int(DT_FIFO): .pipe
        case Int(DT_CHR), Int(DT_BLK): .device
        case Int(DT_SOCK): .socket
        default: nil
        }
    }

    #if canImport(Darwin)
    typealias Stream = UnsafeMutablePointer<DIR>
    #else
    typealias Stream = OpaquePointer
    #endif
}

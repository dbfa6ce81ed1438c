#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// Reads one file whole. Foundation is slower, waits for pipes and takes what it is given; these are the rules for all files:
/// it has to be a regular file, of bounded size, that did not change while it was read.
package enum FileReader {
    /// A film of ten minutes is smaller.
    package static let largest = 256 << 20

    /// The bytes of a file. The path is followed wherever it leads; FolderReader reads what others wrote.
    /// - Parameter name: what an error calls the file.
    package static func bytes(of path: String, named name: String? = nil, limit: Int = largest) throws(FileError) -> [UInt8] {
        // O_NONBLOCK: a named pipe would wait for its writer for ever.
        let file = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
        guard file >= 0 else { throw FileError(name ?? path, .reading, code: errno) }
        defer { close(file) }
        return try bytes(ofOpen: file, named: name ?? path, limit: limit)
    }

    static func bytes(ofOpen file: Int32, named name: String, limit: Int = largest) throws(FileError) -> [UInt8] {
        for _ in 0..<3 {
            let before = try status(of: file, name)
            guard before.kind == .file else { throw FileError(name, .reading, .notAFile(before.kind)) }
            guard before.size <= limit else { throw FileError(name, .reading, .tooLarge(limit: limit)) }
            let bytes = try all(of: file, expecting: before.size, named: name, limit: limit)
            if try status(of: file, name) == before { return bytes }
            lseek(file, 0, SEEK_SET)
        }
        throw FileError(name, .reading, .changing)
    }

    private static func status(of file: Int32, _ name: String) throws(FileError) -> FileStatus {
        guard let status = FileStatus(descriptor: file) else { throw FileError(name, .reading, code: errno) }
        return status
    }

    private static func all(of file: Int32, expecting size: Int, named name: String, limit: Int) throws(FileError) -> [UInt8] {
        // One byte more than the file has, so that the end is seen without growing the buffer.
        var bytes = try piece(of: file, atMost: size + 1, name)
        guard !bytes.isEmpty else { return bytes }
        while true {
            let more = try piece(of: file, atMost: 65_536, name)
            if more.isEmpty { return bytes }
            bytes += more
            guard bytes.count <= limit else { throw FileError(name, .reading, .tooLarge(limit: limit)) }
        }
    }

    /// Empty at the end of the file.
    private static func piece(of file: Int32, atMost capacity: Int, _ name: String) throws(FileError) -> [UInt8] {
        while true {
            var count = 0
            let piece = [UInt8](unsafeUninitializedCapacity: capacity) { buffer, length in
                count = read(file, buffer.baseAddress, capacity)
                length = max(0, count)
            }
            if count >= 0 { return piece }
            guard errno == EINTR else { throw FileError(name, .reading, code: errno) }
        }
    }

    /// Whether an open file holds exactly these bytes; reads it in pieces and keeps none.
    static func holds(_ bytes: [UInt8], _ file: Int32) -> Bool {
        withUnsafeTemporaryAllocation(byteCount: 65_536, alignment: 16) { buffer in
            bytes.withUnsafeBytes { wanted in
                var rest = wanted[...]
                while true {
                    let count = read(file, buffer.baseAddress, buffer.count)
                    if count < 0, errno == EINTR { continue }
                    guard count >= 0, count <= rest.count else { return false }
                    if count == 0 { return rest.isEmpty }
                    guard let held = buffer.baseAddress, let expected = UnsafeRawBufferPointer(rebasing: rest).baseAddress,
                        memcmp(held, expected, count) == 0
                    else { return false }
                    rest = rest.dropFirst(count)
                }
            }
        }
    }
}

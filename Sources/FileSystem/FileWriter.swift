#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// Writes an open file with the system's own calls: Foundation flushes every file it writes, which takes longer than making the site.
enum FileWriter {
    /// 0, or the errno of the write that failed.
    static func writeAll(_ bytes: [UInt8], to file: Int32) -> Int32 {
        bytes.withUnsafeBytes { buffer in
            var rest = buffer[...]
            while !rest.isEmpty {
                let count = writeSome(UnsafeRawBufferPointer(rebasing: rest), to: file)
                if count < 0, errno == EINTR { continue }
                if count < 0 { return errno }
                rest = rest.dropFirst(count)
            }
            return 0
        }
    }

    /// As many bytes as the system takes at once; negative when errno says why not.
    static func writeSome(_ bytes: UnsafeRawBufferPointer, to file: Int32) -> Int {
        write(file, bytes.baseAddress, bytes.count)
    }

    /// Writes a new file with these bytes into an open folder; it is taken away again if that fails halfway.
    /// - Parameter path: what an error calls the file.
    static func create(
        _ name: String, in folder: Int32, with bytes: [UInt8], mode: mode_t = 0o666, durably: Bool = false, named path: String
    ) throws(FileError) {
        let file = openat(folder, name, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, mode)
        guard file >= 0 else { throw FileError(path, .writing, code: errno) }
        var code = writeAll(bytes, to: file)
        if code == 0, durably, fsync(file) != 0, errno != EINVAL { code = errno }
        // Network file systems report a full disk only here.
        if close(file) != 0, code == 0 { code = errno }
        guard code != 0 else { return }
        unlinkat(folder, name, 0)
        throw FileError(path, .writing, code: code)
    }
}

import Glibc

/// Reading and writing an open file with the system's own calls: Foundation flushes every file it writes, which takes longer than
/// making the site.
package enum FileBytes {
    /// The bytes of a file; nil when it cannot be read.
    package static func contents(of path: String) -> [UInt8]? {
        let file = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
        guard file >= 0 else { return nil }
        defer { close(file) }
        return all(of: file)
    }

    /// 0, or the errno of the write that failed.
    static func write(_ bytes: [UInt8], to file: Int32) -> Int32 {
        bytes.withUnsafeBytes { buffer in
            var rest = buffer[...]
            while !rest.isEmpty {
                let count = Glibc.write(file, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
                if count < 0, errno == EINTR { continue }
                if count < 0 { return errno }
                rest = rest.dropFirst(count)
            }
            return 0
        }
    }

    /// nil when reading fails; errno says why.
    static func all(of file: Int32) -> [UInt8]? {
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = read(file, &buffer, buffer.count)
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { return nil }
            if count == 0 { return bytes }
            bytes.append(contentsOf: buffer[..<count])
        }
    }

    /// Whether the file holds exactly these bytes; reads it in pieces and keeps none.
    static func are(_ bytes: [UInt8], in file: Int32) -> Bool {
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

import Glibc

/// A folder of our own in the system's place for such things, gone when this value is.
struct TemporaryFolder: ~Copyable {
    let path: String

    init() throws(PDFError) {
        let place = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
        var template = Array("\(place)/sitegen-print-XXXXXX".utf8CString)
        guard mkdtemp(&template) != nil else {
            throw .noEngine(reason: "no temporary folder in \(place): \(String(cString: strerror(errno)))")
        }
        path = String(decoding: template.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    deinit {
        Self.remove(path)
    }

    /// Everything below a folder that we made ourselves; links are removed, not followed.
    private static func remove(_ path: String) {
        if let stream = opendir(path) {
            while let entry = readdir(stream) {
                let name = withUnsafeBytes(of: &entry.pointee.d_name) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
                if name == "." || name == ".." { continue }
                let inner = "\(path)/\(name)"
                var status = stat()
                if lstat(inner, &status) == 0, status.st_mode & S_IFMT == S_IFDIR { remove(inner) } else { unlink(inner) }
            }
            closedir(stream)
        }
        rmdir(path)
    }
}

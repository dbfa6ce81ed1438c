import Diagnostics
import Glibc

/// The few things commands themselves ask of the disk. Reading a project and writing a site are other rooms' work.
enum Disk {
    static var currentFolder: String {
        guard let path = getcwd(nil, 0) else { return "." }
        defer { free(path) }
        return String(cString: path)
    }

    /// Where this program lies, with links followed.
    static var executablePath: String? {
        realPath("/proc/self/exe")
    }

    static func realPath(_ path: String) -> String? {
        guard let resolved = realpath(path, nil) else { return nil }
        defer { free(resolved) }
        return String(cString: resolved)
    }

    static func isFile(_ path: String) -> Bool { kind(of: path) == S_IFREG }
    static func isFolder(_ path: String) -> Bool { kind(of: path) == S_IFDIR }
    static func exists(_ path: String) -> Bool { kind(of: path) != nil }

    private static func kind(of path: String) -> mode_t? {
        var status = stat()
        return stat(path, &status) == 0 ? status.st_mode & S_IFMT : nil
    }

    /// Names in a folder, hidden ones too, sorted.
    static func names(in folder: String) throws -> [String] {
        guard let directory = opendir(folder) else { throw refused("opened", folder) }
        defer { closedir(directory) }
        var names: [String] = []
        while let entry = readdir(directory) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if name != ".", name != ".." { names.append(name) }
        }
        return names.sorted()
    }

    /// Every file below `folder/path` whose name and folders are not hidden, by its path from `folder`.
    static func files(in folder: String, below path: String) throws -> [SourceFile] {
        try names(in: FilePath.join(folder, path)).filter { !$0.hasPrefix(".") }.flatMap { name in
            let inner = "\(path)/\(name)"
            let full = FilePath.join(folder, inner)
            return isFolder(full) ? try files(in: folder, below: inner) : [SourceFile(path: inner, bytes: try bytes(of: full))]
        }
    }

    static func bytes(of path: String) throws -> [UInt8] {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw refused("read", path) }
        defer { close(descriptor) }
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = read(descriptor, &buffer, buffer.count)
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { throw refused("read", path) }
            if count == 0 { return bytes }
            bytes.append(contentsOf: buffer[..<count])
        }
    }

    static func refused(_ what: String, _ path: String) -> Failure {
        Failure(.failed, "\(path) could not be \(what): \(String(cString: strerror(errno))).")
    }
}

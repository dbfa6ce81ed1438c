import Diagnostics
import Glibc

/// Writing files that were not there before. Nothing is ever overwritten: what an author wrote is worth more than a starter.
enum NewFile {
    /// Writes a file and makes the folders above it.
    static func create(_ file: SourceFile, in folder: String) throws {
        let path = FilePath.join(folder, file.path)
        if let parent = FilePath.parent(path) { try makeFolder(parent) }
        let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else {
            guard errno == EEXIST else { throw Disk.refused("written", path) }
            throw Failure(.failed, "\(file.path) is there already. Nothing was changed.", remedy: "Move it away, or choose another name.")
        }
        defer { close(descriptor) }
        var rest = file.bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { throw Disk.refused("written", path) }
            rest = rest.dropFirst(count)
        }
    }

    static func makeFolder(_ path: String) throws {
        if Disk.isFolder(path) { return }
        if let parent = FilePath.parent(path) { try makeFolder(parent) }
        guard mkdir(path, 0o755) == 0 || errno == EEXIST else { throw Disk.refused("made", path) }
    }
}

import Diagnostics
import Glibc

/// Reads all files below a folder with POSIX calls, whose cost is a fifth of Foundation's directory enumerator.
struct FolderReader {
    /// Paths in the answer are counted from here; links may not lead out of here.
    let root: String
    private let realRoot: String

    init(root: String) throws(ReadingError) {
        self.root = root
        guard let real = FolderReader.realPath(root) else { throw .noFolder(path: root) }
        realRoot = real
    }

    func files(below folder: String) throws(ReadingError) -> [SourceFile] {
        var files: [SourceFile] = []
        try collect(folder, into: &files, through: [])
        return files
    }

    /// `links` are the folders that links on the way here led to.
    private func collect(_ folder: String, into files: inout [SourceFile], through links: [String]) throws(ReadingError) {
        guard let directory = opendir(root + "/" + folder) else {
            if errno == ENOENT || errno == ENOTDIR { throw .noFolder(path: folder) }
            throw .unreadable(path: folder, reason: String(cString: strerror(errno)))
        }
        var entries: [(name: String, type: UInt8)] = []
        while let entry = readdir(directory) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if !name.hasPrefix(".") { entries.append((name, entry.pointee.d_type)) }
        }
        closedir(directory)
        for entry in entries.sorted(by: { $0.name < $1.name }) {
            let path = folder + "/" + entry.name
            switch Int(entry.type) {
            case DT_REG: files.append(SourceFile(path: path, bytes: try FolderReader.bytes(of: root + "/" + path, named: path)))
            case DT_DIR: try collect(path, into: &files, through: links)
            // Links, and file systems that do not tell the type.
            default: try follow(path, in: folder, into: &files, through: links)
            }
        }
    }

    private func follow(
        _ path: String, in folder: String, into files: inout [SourceFile], through links: [String]
    ) throws(ReadingError) {
        guard let real = FolderReader.realPath(root + "/" + path) else { throw .unreadable(path: path, reason: "the link leads nowhere") }
        guard real.hasPrefix(realRoot == "/" ? "/" : realRoot + "/") else { throw .leavesProject(path: path, target: real) }
        var status = stat()
        guard stat(real, &status) == 0 else { throw .unreadable(path: path, reason: String(cString: strerror(errno))) }
        if status.st_mode & S_IFMT == S_IFDIR {
            let here = (FolderReader.realPath(root + "/" + folder) ?? "") + "/"
            guard !here.hasPrefix(real + "/"), !links.contains(real) else {
                throw .unreadable(path: path, reason: "the link leads round in circles")
            }
            try collect(path, into: &files, through: links + [real])
        } else if status.st_mode & S_IFMT == S_IFREG {
            files.append(SourceFile(path: path, bytes: try FolderReader.bytes(of: real, named: path)))
        }
    }

    static func bytes(of file: String, named name: String) throws(ReadingError) -> [UInt8] {
        let descriptor = open(file, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw .unreadable(path: name, reason: String(cString: strerror(errno))) }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw .unreadable(path: name, reason: String(cString: strerror(errno))) }
        // One byte more than the file has, so that the end is seen without growing the buffer.
        var capacity = Int(status.st_size) + 1
        var bytes: [UInt8] = []
        while true {
            let count = bytes.count
            var got = 0
            let chunk = [UInt8](unsafeUninitializedCapacity: capacity) { buffer, length in
                got = Glibc.read(descriptor, buffer.baseAddress, capacity)
                length = max(0, got)
            }
            if got < 0 {
                if errno == EINTR { continue }
                throw .unreadable(path: name, reason: String(cString: strerror(errno)))
            }
            if got == 0 { return bytes }
            if count == 0 { bytes = chunk } else { bytes.append(contentsOf: chunk) }
            capacity = 65_536
        }
    }

    private static func realPath(_ path: String) -> String? {
        guard let resolved = realpath(path, nil) else { return nil }
        defer { free(resolved) }
        return String(cString: resolved)
    }
}

#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#elseif canImport(Darwin)
import Darwin
#endif

/// A folder and those below it that have been opened so far. Each is reached from the one above it by its descriptor and never through a
/// symbolic link, so no path can lead out of the root.
struct OpenFolders: ~Copyable {
    let root: Int32
    private let path: String
    private var descriptors: [String: Int32] = [:]

    /// Opens the root, creating it and missing parents unless it has to be there already. The root itself may be a symbolic link.
    init(root path: String, making: Bool = true) throws(FileError) {
        let flags = O_RDONLY | O_DIRECTORY | O_CLOEXEC
        var descriptor = open(path, flags)
        if descriptor < 0, errno == ENOENT, making {
            try NewFile.makeFolder(path)
            descriptor = open(path, flags)
        }
        guard descriptor >= 0 else { throw FileError(path, .opening, code: errno) }
        self.path = path
        root = descriptor
    }

    deinit {
        for descriptor in descriptors.values { close(descriptor) }
        close(root)
    }

    /// Keeps other processes out until this value is gone, also when this one is killed. Waits a little, because a build takes no longer.
    /// File systems that know no locks are used without one.
    func lock() throws(FileError) {
        for _ in 0..<250 {
            if flock(root, LOCK_EX | LOCK_NB) == 0 || errno != EWOULDBLOCK { return }
            usleep(20_000)
        }
        throw FileError(path, .writing, .inUse)
    }

    /// A path below the root as a person would name it.
    func full(_ relative: String) -> String {
        relative.isEmpty ? path : path.hasSuffix("/") ? path + relative : "\(path)/\(relative)"
    }

    /// The descriptor of a folder below the root, nil when there is none. Throws where a link or a file is in the way.
    mutating func descriptor(of folder: String, making: Bool = false) throws(FileError) -> Int32? {
        if folder.isEmpty { return root }
        if let known = descriptors[folder] { return known }
        // A process may open about a thousand files: a site with more folders opens them again.
        if descriptors.count >= 256 {
            for descriptor in descriptors.values { close(descriptor) }
            descriptors = [:]
        }
        var parent = root
        var current = ""
        for part in folder.split(separator: "/") {
            current += current.isEmpty ? String(part) : "/\(part)"
            if let known = descriptors[current] {
                parent = known
                continue
            }
            guard let next = try enter(String(part), in: parent, path: current, making: making) else { return nil }
            descriptors[current] = next
            parent = next
        }
        return parent
    }

    /// Forgets a folder that is about to be removed.
    mutating func forget(_ folder: String) {
        if let known = descriptors.removeValue(forKey: folder) { close(known) }
    }

    private func enter(_ name: String, in parent: Int32, path: String, making: Bool) throws(FileError) -> Int32? {
        let flags = O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC
        var descriptor = openat(parent, name, flags)
        if descriptor < 0, errno == ENOENT {
            guard making else { return nil }
            guard mkdirat(parent, name, 0o777) == 0 || errno == EEXIST else { throw FileError(full(path), .writing, code: errno) }
            descriptor = openat(parent, name, flags)
        }
        if descriptor >= 0 { return descriptor }
        let code = errno
        guard code == ENOTDIR || code == ELOOP else { throw FileError(full(path), .opening, code: code) }
        let isLink = FileStatus(of: name, in: parent)?.kind == .link
        throw FileError(full(path), .opening, isLink ? .isLink : .notAFolder)
    }
}

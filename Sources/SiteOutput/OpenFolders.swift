import Glibc

/// A folder and those below it that have been opened so far. Each is reached from the one above it by its descriptor and never through a
/// symbolic link, so no path can lead out of the root.
struct OpenFolders: ~Copyable {
    let root: Int32
    private let path: String
    private var descriptors: [String: Int32] = [:]

    /// Opens the root and makes it, and those above it, if there is none. The root itself may be a link: whoever made it meant it.
    init(root path: String) throws(OutputError) {
        let flags = O_RDONLY | O_DIRECTORY | O_CLOEXEC
        var descriptor = Glibc.open(path, flags)
        if descriptor < 0, errno == ENOENT {
            try Self.make(path)
            descriptor = Glibc.open(path, flags)
        }
        guard descriptor >= 0 else { throw errno == ENOTDIR ? .notAFolder(path) : OutputError(errno, .opening, at: path) }
        self.path = path
        root = descriptor
    }

    deinit {
        for descriptor in descriptors.values { Glibc.close(descriptor) }
        Glibc.close(root)
    }

    /// Keeps other builds out until this value is gone, also when the process is killed. Waits a little, because a build takes no longer.
    /// File systems that know no locks are used without one.
    func lock() throws(OutputError) {
        for _ in 0..<250 {
            if flock(root, LOCK_EX | LOCK_NB) == 0 || errno != EWOULDBLOCK { return }
            usleep(20_000)
        }
        throw .inUse(path)
    }

    /// A path below the root as a person would name it.
    func full(_ relative: String) -> String {
        relative.isEmpty ? path : path.hasSuffix("/") ? path + relative : "\(path)/\(relative)"
    }

    /// The descriptor of a folder below the root, nil when there is none. Throws where a link or a file stands in the way.
    mutating func descriptor(of folder: String, making: Bool = false) throws(OutputError) -> Int32? {
        if folder.isEmpty { return root }
        if let known = descriptors[folder] { return known }
        // A process may open about a thousand files: a site with more folders opens them again.
        if descriptors.count >= 256 {
            for descriptor in descriptors.values { Glibc.close(descriptor) }
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
            guard let next = try open(String(part), in: parent, path: current, making: making) else { return nil }
            descriptors[current] = next
            parent = next
        }
        return parent
    }

    /// Forgets a folder that is about to be removed.
    mutating func close(_ folder: String) {
        if let known = descriptors.removeValue(forKey: folder) { Glibc.close(known) }
    }

    private func open(_ name: String, in parent: Int32, path: String, making: Bool) throws(OutputError) -> Int32? {
        let flags = O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC
        var descriptor = openat(parent, name, flags)
        if descriptor < 0, errno == ENOENT {
            guard making else { return nil }
            guard mkdirat(parent, name, 0o777) == 0 || errno == EEXIST else { throw OutputError(errno, .writing, at: full(path)) }
            descriptor = openat(parent, name, flags)
        }
        if descriptor >= 0 { return descriptor }
        let code = errno
        guard code == ENOTDIR || code == ELOOP else { throw OutputError(code, .opening, at: full(path)) }
        var status = stat()
        let isLink = fstatat(parent, name, &status, AT_SYMLINK_NOFOLLOW) == 0 && status.st_mode & S_IFMT == S_IFLNK
        throw isLink ? .symbolicLink(full(path)) : .foreignFile(full(path))
    }

    private static func make(_ path: String) throws(OutputError) {
        var current = path.hasPrefix("/") ? "/" : ""
        for part in path.split(separator: "/") {
            current += current.isEmpty || current == "/" ? String(part) : "/\(part)"
            if mkdir(current, 0o777) != 0, errno != EEXIST { throw OutputError(errno, .writing, at: current) }
        }
    }
}

import Glibc

/// The output folder, held open. Every call below it goes from one folder's descriptor to the next and follows no symbolic link, so that
/// nothing outside is read, written or removed, whatever has been put into the folder since the last build.
struct OutputFolder: ~Copyable {
    /// What lies where a file of the site has to go.
    enum Occupant {
        case nothing, sameBytes, otherBytes, folder
    }

    /// A file that is complete on disk under a temporary name beside the place where it will go.
    struct StagedFile {
        let path: OutputPath
        fileprivate let temporaryName: String
    }

    /// Names that begin like this are files of ours that were never finished.
    static let temporaryPrefix = OutputPath.reservedPrefix + "new-"

    private var folders: OpenFolders
    private var temporaryNames = 0

    /// Opens the folder and makes it, and those above it, if there is none. Keeps other builds out until this value is gone.
    init(opening path: String) throws(OutputError) {
        let opened = try OpenFolders(root: path)
        try opened.lock()
        folders = opened
    }

    /// A path in the folder as a person would name it.
    func full(_ relative: String) -> String {
        folders.full(relative)
    }

    func full(_ path: OutputPath) -> String {
        folders.full(path.description)
    }

    /// The names in a folder; none when there is no such folder.
    mutating func names(in folder: String) throws(OutputError) -> [String] {
        guard let parent = try folders.descriptor(of: folder) else { return [] }
        // A descriptor of its own, because reading moves the position in the folder.
        let descriptor = openat(parent, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0, let stream = fdopendir(descriptor) else { throw OutputError(errno, .reading, at: full(folder)) }
        defer { closedir(stream) }
        var names: [String] = []
        while let entry = readdir(stream) {
            let name = withUnsafeBytes(of: &entry.pointee.d_name) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
            if name != ".", name != ".." { names.append(name) }
        }
        return names
    }

    /// Compares a file with the bytes it is to have, without keeping it.
    mutating func occupant(of path: OutputPath, comparedWith bytes: [UInt8]) throws(OutputError) -> Occupant {
        guard let parent = try folders.descriptor(of: path.folder) else { return .nothing }
        // O_NONBLOCK: a named pipe would wait for its writer for ever.
        let file = openat(parent, path.name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
        guard file >= 0 else { return errno == ENOENT ? .nothing : .otherBytes }
        defer { close(file) }
        var status = stat()
        guard fstat(file, &status) == 0 else { return .otherBytes }
        if status.st_mode & S_IFMT == S_IFDIR { return .folder }
        guard status.st_mode & S_IFMT == S_IFREG, Int(status.st_size) == bytes.count else { return .otherBytes }
        return FileBytes.are(bytes, in: file) ? .sameBytes : .otherBytes
    }

    /// The bytes of a small file directly in the output folder; nil when there is none.
    func contents(of name: String) throws(OutputError) -> [UInt8]? {
        let file = openat(folders.root, name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
        guard file >= 0 else {
            if errno == ENOENT { return nil }
            throw errno == ELOOP ? .symbolicLink(full(name)) : OutputError(errno, .reading, at: full(name))
        }
        defer { close(file) }
        guard let bytes = FileBytes.all(of: file) else { throw OutputError(errno, .reading, at: full(name)) }
        return bytes
    }

    /// Writes a file completely under a temporary name in the folder where it will lie, and makes that folder if need be.
    mutating func stage(_ bytes: [UInt8], for path: OutputPath) throws(OutputError) -> StagedFile {
        let parent = try folders.descriptor(of: path.folder, making: true) ?? folders.root
        let name = nextTemporaryName()
        try write(bytes, as: name, in: parent, durably: false, meaning: path.description)
        return StagedFile(path: path, temporaryName: name)
    }

    /// Puts a staged file in its place in one step: a reader sees the old file or the new one, never a part.
    mutating func publish(_ file: StagedFile) throws(OutputError) {
        let parent = try folders.descriptor(of: file.path.folder) ?? folders.root
        guard renameat(parent, file.temporaryName, parent, file.path.name) != 0 else { return }
        throw errno == EISDIR ? .foreignFile(full(file.path)) : OutputError(errno, .writing, at: full(file.path))
    }

    /// Takes a staged file back. Nothing is reported: what is left over is swept by the next build.
    mutating func discard(_ file: StagedFile) {
        if let parent = try? folders.descriptor(of: file.path.folder) { unlinkat(parent, file.temporaryName, 0) }
    }

    /// Replaces a file directly in the output folder, and returns when it would survive a power cut: what is written after it relies on it.
    mutating func replaceDurably(_ name: String, with bytes: [UInt8]) throws(OutputError) {
        let temporaryName = nextTemporaryName()
        try write(bytes, as: temporaryName, in: folders.root, durably: true, meaning: name)
        guard renameat(folders.root, temporaryName, folders.root, name) == 0 else { throw OutputError(errno, .writing, at: full(name)) }
        // Some file systems cannot flush a folder; the rename is then as durable as they make it.
        fsync(folders.root)
    }

    /// Removes a file. A folder or a link on the way there means that the file of ours is gone already.
    mutating func remove(_ path: OutputPath) throws(OutputError) -> Bool {
        do {
            guard let parent = try folders.descriptor(of: path.folder) else { return false }
            if unlinkat(parent, path.name, 0) == 0 { return true }
        } catch .symbolicLink, .foreignFile {
            return false
        }
        if errno == ENOENT || errno == EISDIR { return false }
        throw OutputError(errno, .removing, at: full(path))
    }

    /// Removes a folder if it is empty.
    mutating func removeFolder(_ folder: String) {
        folders.close(folder)
        guard let parent = try? folders.descriptor(of: OutputPath.folder(of: folder)) else { return }
        unlinkat(parent, OutputPath.name(of: folder), AT_REMOVEDIR)
    }

    /// Removes what a killed build left under temporary names in a folder.
    mutating func sweep(_ folder: String) {
        guard let names = try? names(in: folder), let parent = try? folders.descriptor(of: folder) else { return }
        for name in names where name.hasPrefix(Self.temporaryPrefix) { unlinkat(parent, name, 0) }
    }

    /// The process's number keeps builds apart where the file system knows no locks.
    private mutating func nextTemporaryName() -> String {
        temporaryNames += 1
        return "\(Self.temporaryPrefix)\(getpid())-\(temporaryNames)"
    }

    private func write(_ bytes: [UInt8], as name: String, in parent: Int32, durably: Bool, meaning path: String) throws(OutputError) {
        let file = openat(parent, name, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o666)
        guard file >= 0 else { throw OutputError(errno, .writing, at: full(path)) }
        var code = FileBytes.write(bytes, to: file)
        if code == 0, durably, fsync(file) != 0, errno != EINVAL { code = errno }
        // Network file systems report a full disk only here.
        if close(file) != 0, code == 0 { code = errno }
        guard code != 0 else { return }
        unlinkat(parent, name, 0)
        throw OutputError(code, .writing, at: full(path))
    }
}

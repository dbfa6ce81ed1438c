import Diagnostics
import FileSystem
import Glibc
import TestSupport
import Testing

/// What may be read of a project, whatever somebody put into it.
struct FolderReaderTests {
    let folder: TestSupport.TemporaryFolder

    init() throws {
        folder = try TestSupport.TemporaryFolder(["content/a.md": "a", "shared/b.md": "b"])
    }

    private func files() throws(FileError) -> [String] {
        try FolderReader(root: folder.path).files(below: "content").map(\.path)
    }

    @Test("A named pipe is refused and not waited for")
    func pipe() throws {
        #expect(mkfifo(folder.path + "/content/pipe.md", 0o644) == 0)
        #expect(throws: FileError("content/pipe.md", .reading, .notAFile(.pipe))) { try files() }
        #expect(throws: FileError("content/pipe.md", .reading, .notAFile(.pipe))) {
            try FolderReader(root: folder.path).file("content/pipe.md")
        }
    }

    @Test("A file that is larger than any file of a site is refused before it is read")
    func sparse() throws {
        try folder.write("", to: "content/large.bin")
        #expect(truncate(folder.path + "/content/large.bin", 1 << 40) == 0)
        #expect(throws: FileError("content/large.bin", .reading, .tooLarge(limit: FileReader.largest))) { try files() }
    }

    @Test("A link to a device or to any other place outside is refused", arguments: ["/dev/zero", "/etc/passwd", "/", ".."])
    func leadsOut(target: String) throws {
        try folder.link("content/out", to: target == ".." ? folder.path + "/.." : target)
        let error = #expect(throws: FileError.self) { try files() }
        guard case .leadsOut = error?.reason else {
            Issue.record("\(String(describing: error))")
            return
        }
    }

    @Test("The root may be a link; the folder in it may not lead out")
    func rootLink() throws {
        let other = try TestSupport.TemporaryFolder()
        try other.link("project", to: folder.path)
        #expect(try FolderReader(root: other.path + "/project").files(below: "content").map(\.path) == ["content/a.md"])
        try other.link("content", to: folder.path + "/content")
        #expect(throws: FileError("content", .reading, .leadsOut(target: folder.path + "/content"))) {
            try FolderReader(root: other.path).files(below: "content")
        }
    }

    @Test("A file that is there and may not be read is an error, and only one that is not there is none")
    func permission() throws {
        chmod(folder.path + "/content/a.md", 0)
        // An ordinary user, because nothing is forbidden to root; only for this thread.
        typealias SetUser = @convention(c) (uid_t) -> Int32
        let setUser = unsafeBitCast(try #require(dlsym(nil, "setfsuid")), to: SetUser.self)
        if getuid() == 0 { _ = setUser(65_534) }
        defer { if getuid() == 0 { _ = setUser(0) } }
        #expect(throws: FileError("content/a.md", .reading, .permissionDenied)) {
            try FolderReader(root: folder.path).file("content/a.md")
        }
        #expect(throws: FileError("content/a.md", .reading, .permissionDenied)) { try files() }
        #expect(try FolderReader(root: folder.path).file("content/none.md") == nil)
    }

    @Test("A file whose name is not UTF-8 is named, not passed over")
    func name() throws {
        let path = Array((folder.path + "/content/").utf8) + [0xFF, 0x2E, 0x6D, 0x64, 0]
        let file = path.withUnsafeBufferPointer { bytes in
            bytes.withMemoryRebound(to: CChar.self) { open($0.baseAddress!, O_CREAT | O_WRONLY, 0o644) }
        }
        #expect(file >= 0)
        close(file)
        #expect(throws: FileError("content/\u{FFFD}.md", .reading, .unreadableName)) { try files() }
    }

    @Test("A walk that is told to pass over what it may not read goes on after it")
    func passingOver() throws {
        try folder.link("content/b.md", to: "/etc/passwd")
        try folder.write("c", to: "content/c.md")
        var seen: [String] = []
        var refused: [FileError] = []
        try FolderReader(root: folder.path).walk("content", refuse: { refused.append($0) }, visit: { _, path, _ in seen.append(path) })
        #expect(seen == ["content", "content/a.md", "content/c.md"])
        #expect(refused == [FileError("content/b.md", .reading, .leadsOut(target: "/etc/passwd"))])
    }
}

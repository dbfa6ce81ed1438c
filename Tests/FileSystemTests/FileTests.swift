import Glibc
import TestSupport
import Testing

@testable import FileSystem

struct FileTests {
    let folder: TestSupport.TemporaryFolder

    init() throws {
        folder = try TestSupport.TemporaryFolder(["a.txt": "a"])
    }

    @Test("A folder that cannot be listed to its end is an error, not a shorter list")
    func brokenListing() throws {
        let stream = try #require(opendir(folder.path))
        defer { closedir(stream) }
        // What the descriptor leads to is taken away after it was opened, as by a disk that breaks off.
        let other = open("/dev/null", O_RDONLY)
        #expect(dup2(other, dirfd(stream)) == dirfd(stream))
        close(other)
        #expect(throws: FileError("x", .reading, .notAFolder)) { try FolderListing.entries(of: stream, named: "x") }
    }

    @Test("Names come sorted, hidden ones too")
    func names() throws {
        for name in ["c", ".b", "B"] { try folder.write("", to: name) }
        #expect(try FolderListing.names(in: folder.path) == [".b", "B", "a.txt", "c"])
    }

    @Test("A file is read whole, an empty one too, and a folder is none", arguments: [0, 1, 65_536, 200_000])
    func whole(size: Int) throws {
        try folder.write(String(repeating: "x", count: size), to: "f")
        #expect(try FileReader.bytes(of: folder.path + "/f").count == size)
        #expect(throws: FileError("it", .reading, .notAFile(.folder))) { try FileReader.bytes(of: folder.path, named: "it") }
        #expect(throws: FileError(folder.path + "/none", .reading, .missing)) { try FileReader.bytes(of: folder.path + "/none") }
    }

    @Test("A file of the kernel's that names no size is read to its end")
    func sizeless() throws {
        #expect(try FileReader.bytes(of: "/proc/self/status").count > 100)
    }

    @Test("A new file makes its folders, and one that is there stays as it is")
    func newFile() throws {
        try NewFile.create(Array("new".utf8), at: folder.path + "/deep/er/f")
        #expect(try folder.text(of: "deep/er/f") == "new")
        #expect(throws: FileError("a.txt", .writing, .exists)) {
            try NewFile.create(Array("new".utf8), at: folder.path + "/a.txt", named: "a.txt")
        }
        #expect(try folder.text(of: "a.txt") == "a")
        #expect(throws: FileError(folder.path + "/a.txt/b", .writing, .notAFolder)) {
            try NewFile.create([], at: folder.path + "/a.txt/b/c")
        }
    }

    @Test("A file is replaced as a whole, and nothing else is replaced")
    func wholeFile() throws {
        try WholeFile.write(Array("new".utf8), at: folder.path + "/a.txt")
        #expect(try folder.text(of: "a.txt") == "new")
        let (pipe, link, gone) = (folder.path + "/pipe", folder.path + "/link", folder.path + "/gone")
        #expect(mkfifo(pipe, 0o600) == 0 && symlink("a.txt", link) == 0 && symlink("nowhere", gone) == 0)
        #expect(throws: FileError(pipe, .writing, .notAFile(.pipe))) { try WholeFile.write([], at: pipe) }
        #expect(throws: FileError(link, .writing, .isLink)) { try WholeFile.write([], at: link) }
        #expect(throws: FileError(gone, .writing, .isLink)) { try WholeFile.write([], at: gone) }
        #expect(throws: FileError(folder.path, .writing, .notAFile(.folder))) { try WholeFile.write([], at: folder.path) }
        #expect(try FolderListing.names(in: folder.path) == ["a.txt", "gone", "link", "pipe"])
        #expect(try folder.text(of: "a.txt") == "new")
    }

    @Test("A scratch folder is gone with its last use, with everything in it; what a link in it leads to stays")
    func scratch() throws {
        var path = ""
        do {
            let scratch = try ScratchFolder(for: "test")
            path = scratch.path
            try NewFile.create([1], at: path + "/a/b/c")
            #expect(symlink(folder.path, path + "/a/link") == 0)
            #expect(FileStatus.isFile(path + "/a/b/c"))
        }
        #expect(!FileStatus.exists(path))
        #expect(folder.exists("a.txt"))
    }
}

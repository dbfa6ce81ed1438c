import Glibc
import SiteOutput
import TestSupport
import Testing

/// What others keep in the folder is theirs: it is neither read nor changed, and nothing about it stops a publish.
@Suite struct FilesOfOthersTests {
    /// A film larger than any file of a site, a name that no text has, a socket, and links to elsewhere and nowhere.
    private static func add(to path: String) throws {
        let film = open(path + "/film.mp4", O_WRONLY | O_CREAT, 0o640)
        #expect(ftruncate(film, 300 << 20) == 0)
        close(film)
        let latin: [CChar] = Array((path + "/").utf8CString.dropLast()) + [CChar(bitPattern: 0xDC), 0x62, 0]
        close(open(latin, O_WRONLY | O_CREAT, 0o600))
        #expect(mkfifo(path + "/pipe", 0o600) == 0)
        #expect(symlink("/nowhere", path + "/link") == 0)
        #expect(mkdir(path + "/empty", 0o750) == 0)
        // Whoever tests as root may look into it all the same.
        #expect(mkdir(path + "/lost+found", 0o000) == 0)
    }

    private static func mode(_ path: String) -> mode_t {
        var status = stat()
        return lstat(path, &status) == 0 ? status.st_mode & 0o777 : 0
    }

    @Test("A folder with files of others is published to, verified and brought back all the same")
    func folder() async throws {
        let published = try await PublishedFolder.with(["index.html": "one"])
        try Self.add(to: published.folder.path)
        try await published.publish(["index.html": "two"])
        let found = try await published.publisher.verification()
        #expect(found.drift.edited.isEmpty && found.drift.lost.isEmpty)
        #expect(found.drift.added.filter { $0.hasSuffix("b") } == ["\u{FFFD}b"])
        #expect(Set(found.drift.added).isSuperset(of: ["film.mp4", "link", "pipe"]))
        try await published.rollBack()
        #expect(try published.folder.text(of: "index.html") == "one")
        chmod(published.folder.path + "/lost+found", 0o700)
    }

    @Test(
        "A folder of others where a page goes, and a file of theirs where a folder goes, are told before anything is touched",
        arguments: [("contacts.html/theirs.txt", "contacts.html/theirs.txt"), ("guidelines", "guidelines")])
    func inTheWay(theirs: String, named: String) async throws {
        var published = try await PublishedFolder.with(["index.html": "one"])
        try published.folder.write("theirs", to: theirs)
        let before = published.folder.listing
        published.options.adopts = true
        published.options.overwritesEdits = true
        let site = ["index.html": "two", "contacts.html": "us", "guidelines/tea.html": "tea"]
        await #expect(throws: PublishError.blocked("\(published.folder.path)/\(named)")) { try await published.publish(site) }
        #expect(published.folder.listing == before)
    }

    @Test("An empty folder where a page goes is nobody's, and makes way")
    func emptyFolder() async throws {
        let published = try await PublishedFolder.with(["index.html": "one"])
        #expect(mkdir(published.folder.path + "/contacts.html", 0o750) == 0)
        try await published.publish(["index.html": "one", "contacts.html": "us"])
        #expect(published.site == ["index.html": "one", "contacts.html": "us"])
    }

    @Test("Changed blanks and line ends do not count as words, and a link in the place of a page is said to be one")
    func verified() async throws {
        let published = try await PublishedFolder.with(["a.html": "<p>one</p>\n<p>two</p>\n", "b.html": "<p>three</p>"])
        try published.folder.write("<p>one</p> \r\n<p>two</p>\r\n", to: "a.html")
        try published.folder.remove("b.html")
        try published.folder.link("b.html", to: "a.html")
        let edits = try await published.publisher.verification().edits
        #expect(edits.map(\.path.description) == ["a.html", "b.html"] && edits.allSatisfy(\.hunks.isEmpty))
        #expect(edits.map(\.isNoFile) == [false, true])
    }

    @Test("A switched link leads to a folder with all of them as they were, and the folder before goes away whole")
    func atomic() async throws {
        let folder = try TemporaryFolder()
        let path = folder.path + "/post"
        let publisher = Publisher(AtomicFolderTarget(path, making: true), keep: 1)
        var options = PublishOptions()
        options.adopts = true
        for page in ["one", "two", "three"] {
            let release = Release(try tree(["index.html": page]), facts: ReleaseFacts(version: "1", date: "2026-11-29", revision: ""))
            let plan = PublishPlan(release, over: try await publisher.state(before: release.tree.files.map(\.path)))
            _ = try await publisher.carryOut(plan)
            if page == "one" {
                try Self.add(to: path)
                chmod(path + "/lost+found", 0o700)
            }
        }
        #expect(try folder.text(of: "post/index.html") == "three")
        var target = [CChar](repeating: 0, count: 64)
        #expect(readlink(path + "/link", &target, 63) == 8, "a link stays a link")
        #expect(Self.mode(path + "/film.mp4") == 0o640 && Self.mode(path + "/empty") == 0o750)
        let latin: [CChar] = Array((path + "/").utf8CString.dropLast()) + [CChar(bitPattern: 0xDC), 0x62, 0]
        #expect(access(latin, F_OK) == 0)
        let releases = try #require(opendir(path + ".releases"))
        defer { closedir(releases) }
        var count = 0
        while let entry = readdir(releases) { count += entry.pointee.d_name.0 == UInt8(ascii: ".") ? 0 : 1 }
        #expect(count == 2, "the live folder and the one before it")
    }
}

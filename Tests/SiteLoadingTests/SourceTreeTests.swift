import Diagnostics
import FileSystem
import Foundation
import SiteLoading
import TestSupport
import Testing

@Suite struct SourceTreeTests {
    @Test("Files are read in one order, without hidden ones") func filesAreReadInOneOrderWithoutHiddenOnes() throws {
        let folder = try TemporaryFolder([
            "content/site.yml": "a: b", "content/pages/b.md": "b", "content/pages/a.md": "a", "content/.git/x": "x",
            "content/pages/.a.md.swp": "x",
        ])
        let tree = try SourceTree.read(root: folder.path)
        #expect(tree.files.map(\.path) == ["content/pages/a.md", "content/pages/b.md", "content/site.yml"])
        #expect(tree.files.map { String(decoding: $0.bytes, as: UTF8.self) } == ["a", "b", "a: b"])
    }

    @Test("Large and empty files are read whole") func largeAndEmptyFilesAreReadWhole() throws {
        let large = String(repeating: "ä", count: 300_000)
        let folder = try TemporaryFolder(["content/large.txt": large, "content/empty.txt": ""])
        #expect(try SourceTree.read(root: folder.path).files.map(\.bytes.count) == [0, 600_000])
    }

    @Test("A symbolic link inside the project is followed, and one that leaves it is refused")
    func aLinkInsideTheProjectIsFollowedAndOneThatLeavesItIsRefused() throws {
        let folder = try TemporaryFolder(["content/pages/a.md": "a", "shared/b.md": "b", "shared/c/d.md": "d"])
        try folder.link("content/pages/b.md", to: "../../shared/b.md")
        try folder.link("content/shared", to: "../shared")
        #expect(try SourceTree.read(root: folder.path).files.map(\.path).contains("content/shared/c/d.md"))
        #expect(try SourceTree.read(root: folder.path).files.map(\.path).contains("content/pages/b.md"))
        try folder.link("content/pages/passwd", to: "/etc/passwd")
        #expect(throws: FileError("content/pages/passwd", .reading, .leadsOut(target: "/etc/passwd"))) {
            try SourceTree.read(root: folder.path)
        }
    }

    @Test("A missing folder is an error, not a finding") func aMissingFolderIsTheWorldsFailure() throws {
        let folder = try TemporaryFolder(["other/x": ""])
        #expect(throws: FileError("content", .reading, .missing)) { try SourceTree.read(root: folder.path) }
        #expect(throws: FileError(folder.path + "/nowhere", .opening, .missing)) { try SourceTree.read(root: folder.path + "/nowhere") }
    }

    @Test(
        "A symbolic link that leads round in circles is named",
        arguments: [("content/again", "."), ("content/a/up", ".."), ("content/a/b", "../b")])
    func aLinkThatLeadsRoundInCirclesIsNamed(link: String, target: String) throws {
        let folder = try TemporaryFolder(["content/a/x.md": "", "content/b/y.md": ""])
        try folder.link("content/b/a", to: "../a")
        try folder.link(link, to: target)
        let error = #expect(throws: FileError.self) { try SourceTree.read(root: folder.path) }
        #expect(error?.reason == .leadsInCircles)
    }

    @Test("A symbolic link that leads nowhere is named") func aLinkThatLeadsNowhereIsNamed() throws {
        let folder = try TemporaryFolder(["content/a.md": ""])
        try folder.link("content/b.md", to: "nowhere.md")
        #expect(throws: FileError("content/b.md", .reading, .leadsNowhere)) {
            try SourceTree.read(root: folder.path)
        }
    }
}

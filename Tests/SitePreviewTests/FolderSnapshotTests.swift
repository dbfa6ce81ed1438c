import Foundation
import Glibc
import TestSupport
import Testing

@testable import SitePreview

@Suite struct FolderSnapshotTests {
    @Test("Two edits of the same length within one tick of the file system's clock are told apart")
    func sameTick() throws {
        let folder = try TemporaryFolder()
        let path = folder.path + "/a.md"
        let file = open(path, O_CREAT | O_WRONLY, 0o644)
        defer { close(file) }
        var before = FolderSnapshot(of: [folder.path])
        for number in 0..<300 {
            #expect(pwrite(file, [UInt8(number % 251)], 1, 0) == 1)
            let after = FolderSnapshot(of: [folder.path], after: before)
            #expect(after.changes(since: before) == [path])
            before = after
        }
    }

    @Test("A file that changed long ago is not read again")
    func settled() throws {
        let folder = try TemporaryFolder()
        try folder.write("x", to: "old.md")
        // The clock of this look is far ahead, so that the file's stamps are of long ago.
        let now = Int(Date().timeIntervalSince1970)
        let first = FolderSnapshot(of: [folder.path], now: now + 3600)
        #expect(first.readFiles == 1)
        let second = FolderSnapshot(of: [folder.path], after: first, now: now + 3600)
        #expect(second.readFiles == 0 && second == first)
    }
}

import Foundation
import TestSupport
import Testing

@testable import SitePreview

@Suite(.timeLimit(.minutes(5))) struct FileWatcherTests {
    /// Runs a watcher beside some edits and gives the names of the files of the first change.
    private func firstChange(
        polls: Bool, _ prepare: (TemporaryFolder) throws -> Void = { _ in },
        edit: @escaping @Sendable (TemporaryFolder) async throws -> Void
    ) async throws -> [String] {
        let folder = try TemporaryFolder()
        try folder.write("one", to: "content/a.md")
        try folder.write("two", to: "content/deep/b.md")
        try prepare(folder)
        let watcher = FileWatcher([folder.path + "/content", folder.path + "/themes"], polls: polls)
        return try await withThrowingTaskGroup(of: [String]?.self) { group in
            defer { group.cancelAll() }
            group.addTask { try await watcher.changes().map { String($0.dropFirst(folder.path.count + 1)) } }
            group.addTask {
                try await edit(folder)
                return nil
            }
            while let result = try await group.next() {
                if let result { return result }
            }
            return []
        }
    }

    @Test("A saved file is a change", arguments: [false, true])
    func edit(polls: Bool) async throws {
        #expect(try await firstChange(polls: polls) { try $0.write("ONE", to: "content/a.md") } == ["content/a.md"])
    }

    @Test("New, removed and renamed files are changes", arguments: [false, true])
    func others(polls: Bool) async throws {
        #expect(try await firstChange(polls: polls) { try $0.write("", to: "content/c.md") } == ["content/c.md"])
        #expect(try await firstChange(polls: polls) { try $0.remove("content/deep/b.md") } == ["content/deep/b.md"])
        let renamed = try await firstChange(polls: polls) { try $0.move("content/a.md", to: "content/z.md") }
        #expect(renamed == ["content/a.md", "content/z.md"])
    }

    /// A busy machine may pause between two saves for longer than a burst lasts; it will not do so every time.
    @Test("Many saves in a row are one change", arguments: [false, true])
    func burst(polls: Bool) async throws {
        var changed: [String] = []
        for _ in 0..<5 where changed.count < 20 {
            changed = try await firstChange(polls: polls) { folder in
                for number in 0..<20 {
                    try folder.write("\(number)", to: "content/new\(number).md")
                    try await Task.sleep(for: .milliseconds(2))
                }
            }
        }
        #expect(changed.count == 20)
    }

    @Test("Files in a folder made later, and in folders below it, are watched", arguments: [false, true])
    func newFolders(polls: Bool) async throws {
        let folder = try TemporaryFolder()
        try folder.write("x", to: "content/a.md")
        let watcher = FileWatcher([folder.path + "/content"], polls: polls)
        try folder.write("1", to: "content/new/deep/b.md")
        #expect(try await watcher.changes() == [folder.path + "/content/new/deep/b.md"])
        try folder.write("2", to: "content/new/deep/b.md")
        #expect(try await watcher.changes() == [folder.path + "/content/new/deep/b.md"])
        try folder.write("3", to: "content/new/c.md")
        #expect(try await watcher.changes() == [folder.path + "/content/new/c.md"])
    }

    @Test("A watched folder may be missing at first, and be taken away and put back", arguments: [false, true])
    func roots(polls: Bool) async throws {
        #expect(try await firstChange(polls: polls) { try $0.write("x", to: "themes/a/theme.yml") } == ["themes/a/theme.yml"])
        let folder = try TemporaryFolder()
        try folder.write("x", to: "content/a.md")
        let watcher = FileWatcher([folder.path + "/content"], polls: polls)
        try folder.remove("content")
        #expect(try await watcher.changes() == [folder.path + "/content/a.md"])
        try folder.write("x", to: "content/a.md")
        #expect(try await watcher.changes() == [folder.path + "/content/a.md"])
        try folder.write("y", to: "content/a.md")
        #expect(try await watcher.changes() == [folder.path + "/content/a.md"])
    }

    @Test("Saving the same bytes, hidden files and backups are not changes; the next real one is found", arguments: [false, true])
    func unchanged(polls: Bool) async throws {
        let changed = try await firstChange(polls: polls) { folder in
            try folder.write("one", to: "content/a.md")
            try folder.write("swap", to: "content/.a.md.swp")
            try folder.write("one", to: "content/a.md~")
            try await Task.sleep(for: .milliseconds(polls ? 1200 : 300))
            try folder.write("TWO", to: "content/deep/b.md")
        }
        #expect(changed == ["content/deep/b.md"])
    }

    @Test("An edit of the same length right after another one is not missed", arguments: [false, true])
    func sameTick(polls: Bool) async throws {
        let folder = try TemporaryFolder()
        try folder.write("0", to: "content/a.md")
        let watcher = FileWatcher([folder.path + "/content"], polls: polls)
        for number in 1...3 {
            let path = folder.path + "/content/a.md"
            // In place and with the old time, as tools that copy times do.
            let handle = try #require(FileHandle(forWritingAtPath: path))
            try handle.write(contentsOf: Data("\(number)".utf8))
            try handle.close()
            try FileManager.default.setAttributes([.modificationDate: Date(timeIntervalSince1970: 1_000_000)], ofItemAtPath: path)
            #expect(try await watcher.changes() == [path])
        }
    }

    @Test("A link that leads back up, or out of the project, is not followed: no build follows it")
    func loop() async throws {
        let folder = try TemporaryFolder()
        try folder.write("x", to: "content/a.md")
        try FileManager.default.createSymbolicLink(atPath: folder.path + "/content/up", withDestinationPath: "..")
        try FileManager.default.createSymbolicLink(atPath: folder.path + "/content/gone.md", withDestinationPath: "nowhere")
        try FileManager.default.createSymbolicLink(atPath: folder.path + "/content/etc", withDestinationPath: "/etc")
        #expect(FolderSnapshot(of: [folder.path + "/content"]).folders == [folder.path + "/content"])
    }
}

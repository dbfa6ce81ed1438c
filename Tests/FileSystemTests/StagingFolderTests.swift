import FileSystem
import TestSupport
import Testing

struct StagingFolderTests {
    /// With a folder and a file in it, as `init` has.
    private static func publish(into root: String, _ words: String) throws {
        let staging = try StagingFolder(in: root)
        try staging.create(Array(words.utf8), at: "content/site.yml")
        try staging.create(Array(words.utf8), at: "themes/a.yml")
        try staging.create(Array(words.utf8), at: ".ignore")
        try staging.publish(last: "content")
    }

    @Test("Files appear together, and nothing else stays")
    func whole() throws {
        let folder = try TemporaryFolder()
        try Self.publish(into: folder.path + "/a/b", "x")
        #expect(folder.listing.keys.sorted() == ["a/b/.ignore", "a/b/content/site.yml", "a/b/themes/a.yml"])
    }

    @Test(
        "Whatever a stopped attempt left is gone after the next",
        arguments: [
            ["r/.sitegen-new/content/site.yml"],
            // Complete, and one of three moved.
            ["r/.sitegen-new/.names", "r/.sitegen-new/content/site.yml", "r/.sitegen-new/themes/a.yml", "r/.ignore"],
            ["r/.sitegen-new/.names", "r/.sitegen-new/content/site.yml", "r/themes/old.yml", "r/.ignore"],
            // Everything moved, and the rest not yet removed.
            ["r/.sitegen-new/.names", "r/content/old.yml", "r/themes/old.yml", "r/.ignore"],
        ])
    func repeated(left: [String]) throws {
        let folder = try TemporaryFolder()
        for path in left { try folder.write(path.hasSuffix(".names") ? ".ignore\nthemes\ncontent\n" : "old", to: path) }
        let names = try FolderListing.names(in: folder.path + "/r")
        #expect(StagingFolder.leftovers(in: folder.path + "/r").isSuperset(of: names))
        try Self.publish(into: folder.path + "/r", "new")
        #expect(folder.listing.keys.sorted() == ["r/.ignore", "r/content/site.yml", "r/themes/a.yml"])
        #expect(folder.listing.values.allSatisfy { $0 == Array("new".utf8) })
    }

    @Test("What somebody else put there is kept, and then nothing is moved")
    func foreign() throws {
        let folder = try TemporaryFolder(["r/content/mine.md": "mine", "r/themes/mine.yml": "mine"])
        #expect(throws: FileError.self) { try Self.publish(into: folder.path + "/r", "new") }
        #expect(folder.listing.keys.sorted() == ["r/content/mine.md", "r/themes/mine.yml"])
    }

    @Test("What was never published leaves no folder")
    func discarded() throws {
        let folder = try TemporaryFolder()
        do {
            let staging = try StagingFolder(in: folder.path + "/r")
            try staging.create([1], at: "a")
        }
        #expect(folder.files().isEmpty)
    }
}

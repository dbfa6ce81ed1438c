import Foundation
import SiteOutput
import TestSupport
import Testing

@Suite struct DiskWriterTests {
    let folder: TemporaryFolder
    var output: String { folder.path + "/site" }

    init() throws {
        folder = try TemporaryFolder()
    }

    private func on(_ relative: String) -> String { "site/" + relative }

    @Test("The first build makes the folder and writes exactly the tree")
    func firstBuild() throws {
        let site = try tree(["index.html": "Hello", "de/index.html": "Hallo", "assets/a/b/c.css": "", "Büro außen.txt": "ü"])
        let deep = folder.path + "/new/deep/site/"
        let summary = try DiskWriter.write(site, to: deep)
        #expect(summary.written.map(\.description) == site.files.map(\.path.description))
        #expect((summary.unchanged, summary.removed.count) == (0, 0))
        let expected = site.listing.map { ("new/deep/site/" + $0.key, $0.value) }
        #expect(folder.listing.filter { !$0.key.hasSuffix(Manifest.name) } == Dictionary(uniqueKeysWithValues: expected))
    }

    @Test("The second build of the same tree writes nothing at all")
    func secondBuild() throws {
        let site = try tree(["index.html": "Hello", "de/index.html": "Hallo"])
        _ = try DiskWriter.write(site, to: output)
        let names = ["index.html", "de/index.html", "de", Manifest.name]
        let before = names.map { folder.stamp(of: on($0)) } + [folder.stamp(of: "site")]
        let summary = try DiskWriter.write(site, to: output)
        #expect(summary.written.isEmpty && summary.removed.isEmpty && summary.unchanged == 2)
        #expect(names.map { folder.stamp(of: on($0)) } + [folder.stamp(of: "site")] == before)
    }

    @Test("Only what changed is written, and only what is gone is removed, with the folders it leaves empty")
    func change() throws {
        _ = try DiskWriter.write(tree(["a.html": "A", "b.html": "B", "old/x/gone.html": "X", "old/kept.html": "K"]), to: output)
        let stamp = folder.stamp(of: on("a.html"))
        let next = try tree(["a.html": "A", "b.html": "B2", "new/c.html": "C", "old/kept.html": "K"])
        let summary = try DiskWriter.write(next, to: output)
        #expect(summary.written.map(\.description) == ["b.html", "new/c.html"])
        #expect(summary.removed.map(\.description) == ["old/x/gone.html"])
        #expect(summary.unchanged == 2)
        #expect(folder.stamp(of: on("a.html")) == stamp)
        #expect(folder.site.filter { !$0.key.hasSuffix(Manifest.name) } == listing(of: next))
    }

    @Test("A file of the same length but with other bytes is written again")
    func sameLength() throws {
        let long = String(repeating: "x", count: 200_000)
        _ = try DiskWriter.write(tree(["a.html": long + "1"]), to: output)
        let summary = try DiskWriter.write(tree(["a.html": long + "2"]), to: output)
        #expect(summary.written.count == 1)
        #expect(folder.contents(of: on("a.html"))?.last == "2")
    }

    @Test("What somebody changed or removed in the folder by hand is put right")
    func tampered() throws {
        let site = try tree(["a.html": "A", "b.html": "B"])
        _ = try DiskWriter.write(site, to: output)
        try folder.write("edited", to: on("a.html"))
        try FileManager.default.removeItem(atPath: output + "/b.html")
        #expect(try DiskWriter.write(site, to: output).written.map(\.description) == ["a.html", "b.html"])
        #expect(folder.contents(of: on("a.html")) == "A")
    }

    @Test("A file that somebody else put beside ours stays, also in a folder that we leave")
    func neighbours() throws {
        _ = try DiskWriter.write(tree(["index.html": "A", "old/page.html": "P"]), to: output)
        try folder.write("mine", to: on("old/notes.txt"))
        try folder.write("deny all", to: on(".htaccess"))
        _ = try DiskWriter.write(tree(["index.html": "B"]), to: output)
        #expect(folder.contents(of: on("old/notes.txt")) == "mine")
        #expect(folder.contents(of: on(".htaccess")) == "deny all")
        #expect(folder.contents(of: on("old/page.html")) == nil)
    }

    @Test("A folder that holds only a .gitignore is used, and the .gitignore stays")
    func gitignore() throws {
        try folder.write("*\n", to: on(".gitignore"))
        _ = try DiskWriter.write(tree(["index.html": "A"]), to: output)
        _ = try DiskWriter.write(tree(["home.html": "A"]), to: output)
        #expect(folder.contents(of: on(".gitignore")) == "*\n")
        #expect(folder.contents(of: on("index.html")) == nil)
    }

    @Test("A file may become a folder and a folder a file", arguments: [false, true])
    func shapes(_ backwards: Bool) throws {
        let flat = try tree(["launch": "file", "z.html": "Z"])
        let deep = try tree(["launch/party/index.html": "folder", "z.html": "Z"])
        let (first, second) = backwards ? (deep, flat) : (flat, deep)
        _ = try DiskWriter.write(first, to: output)
        let summary = try DiskWriter.write(second, to: output)
        #expect(summary.removed.count == 1 && summary.written.count == 1)
        #expect(folder.site.filter { !$0.key.hasSuffix(Manifest.name) } == listing(of: second))
    }

    @Test("What a killed build left under temporary names is swept away, in every folder")
    func leftovers() throws {
        let site = try tree(["index.html": "A", "de/index.html": "B"])
        _ = try DiskWriter.write(site, to: output)
        for place in [".sitegen-new-77-1", "de/.sitegen-new-77-2"] { try folder.write("half", to: on(place)) }
        #expect(try DiskWriter.write(site, to: output).written.isEmpty)
        #expect(folder.site.filter { !$0.key.hasSuffix(Manifest.name) } == listing(of: site))
    }

    @Test("The first build mends a folder in which only a temporary file was left")
    func leftoverOfTheFirstBuild() throws {
        try folder.write("half", to: on(".sitegen-new-77-1"))
        let site = try tree(["index.html": "A"])
        _ = try DiskWriter.write(site, to: output)
        #expect(folder.site.filter { !$0.key.hasSuffix(Manifest.name) } == listing(of: site))
    }

    @Test("The output folder itself may be a link that its owner made")
    func linkedRoot() throws {
        try FileManager.default.createDirectory(atPath: folder.path + "/real", withIntermediateDirectories: true)
        try FileManager.default.createSymbolicLink(atPath: output, withDestinationPath: "real")
        _ = try DiskWriter.write(tree(["index.html": "A"]), to: output)
        #expect(folder.contents(of: "real/index.html") == "A")
    }

    private func listing(of tree: OutputTree) -> [String: [UInt8]] {
        Dictionary(uniqueKeysWithValues: tree.listing.map { (on($0.key), $0.value) })
    }
}

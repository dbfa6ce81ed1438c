import Foundation
import SiteOutput
import TestSupport
import Testing

/// A refused folder is left exactly as it was found.
@Suite struct RefusalTests {
    let folder: TemporaryFolder
    var output: String { folder.path + "/site" }

    init() throws {
        folder = try TemporaryFolder()
    }

    private func expectRefusal(_ expected: OutputError, of tree: OutputTree, sourceLocation: SourceLocation = #_sourceLocation) throws {
        let before = folder.listing
        #expect(throws: expected, sourceLocation: sourceLocation) { try DiskWriter.write(tree, to: output) }
        #expect(folder.listing == before, sourceLocation: sourceLocation)
    }

    @Test("A folder of somebody else is refused and nothing in it is touched", arguments: ["thesis.doc", "deep/down/x.txt", ".git/HEAD"])
    func foreignFolder(_ name: String) throws {
        try folder.write("*", to: "site/.gitignore")
        try folder.write("years of work", to: "site/" + name)
        let first = String(name.prefix { $0 != "/" })
        try expectRefusal(.foreignFolder(output, example: first), of: tree(["index.html": "A"]))
    }

    @Test("A foreign file where a file of ours has to go is refused, unless it holds the same bytes")
    func foreignFile() throws {
        _ = try DiskWriter.write(tree(["index.html": "A"]), to: output)
        try folder.write("mine", to: "site/robots.txt")
        try expectRefusal(.foreignFile(output + "/robots.txt"), of: tree(["index.html": "B", "robots.txt": "ours"]))
        try folder.write("ours", to: "site/robots.txt")
        #expect(try DiskWriter.write(tree(["index.html": "B", "robots.txt": "ours"]), to: output).written.count == 1)
    }

    @Test("A foreign folder where a file has to go, and a foreign file where a folder has to be, are refused")
    func foreignShapes() throws {
        _ = try DiskWriter.write(tree(["index.html": "A"]), to: output)
        try folder.write("mine", to: "site/launch/notes.txt")
        try expectRefusal(.foreignFile(output + "/launch"), of: tree(["index.html": "A", "launch": "x"]))
        try folder.write("mine", to: "site/party")
        try expectRefusal(.foreignFile(output + "/party"), of: tree(["index.html": "A", "party/index.html": "x"]))
    }

    @Test("A link inside the folder is never written through, compared through or removed through")
    func links() throws {
        _ = try DiskWriter.write(tree(["index.html": "A", "de/index.html": "B"]), to: output)
        try folder.write("B", to: "elsewhere/index.html")
        try FileManager.default.removeItem(atPath: output + "/de")
        try FileManager.default.createSymbolicLink(atPath: output + "/de", withDestinationPath: "../elsewhere")
        try expectRefusal(.symbolicLink(output + "/de"), of: tree(["index.html": "A", "de/index.html": "B"]))
        // The tree has no need of the folder any more: what the link leads to stays.
        _ = try DiskWriter.write(tree(["index.html": "A"]), to: output)
        #expect(folder.contents(of: "elsewhere/index.html") == "B")
    }

    @Test("A link in the place of one of our files is replaced, what it leads to stays")
    func linkedFile() throws {
        _ = try DiskWriter.write(tree(["index.html": "A"]), to: output)
        try folder.write("A", to: "elsewhere.html")
        try FileManager.default.removeItem(atPath: output + "/index.html")
        try FileManager.default.createSymbolicLink(atPath: output + "/index.html", withDestinationPath: "../elsewhere.html")
        _ = try DiskWriter.write(tree(["index.html": "new"]), to: output)
        #expect(folder.contents(of: "elsewhere.html") == "A")
        #expect(folder.contents(of: "site/index.html") == "new")
    }

    @Test("A manifest that is a link, or damaged, is not believed")
    func manifest() throws {
        _ = try DiskWriter.write(tree(["index.html": "A"]), to: output)
        let manifest = output + "/" + Manifest.name
        try folder.write("half a", to: "site/" + Manifest.name)
        try expectRefusal(.damagedManifest(manifest), of: tree(["index.html": "B"]))
        try FileManager.default.removeItem(atPath: manifest)
        try FileManager.default.createSymbolicLink(atPath: manifest, withDestinationPath: "../elsewhere")
        try expectRefusal(.symbolicLink(manifest), of: tree(["index.html": "B"]))
    }

    @Test("A file is not an output folder")
    func file() throws {
        try folder.write("text", to: "site")
        try expectRefusal(.notAFolder(output), of: tree(["index.html": "A"]))
    }

    @Test("Two files that want one place are refused before the folder is made")
    func clash() throws {
        let (page, other) = (try #require(OutputPath("a/b")), try #require(OutputPath("a/b/c/d.html")))
        let twice = OutputTree([OutputFile(path: page, text: "1"), OutputFile(path: page, text: "2")])
        try expectRefusal(.clash(page, page), of: twice)
        let nested = OutputTree([OutputFile(path: other, text: "1"), OutputFile(path: page, text: "2")])
        try expectRefusal(.clash(page, other), of: nested)
        #expect(folder.listing.isEmpty)
    }
}

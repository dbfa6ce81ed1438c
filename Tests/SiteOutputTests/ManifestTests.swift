import SiteOutput
import TestSupport
import Testing
import Text

@Suite struct ManifestTests {
    @Test("A manifest on disk says the same as the tree it was made from")
    func roundTrip() throws {
        let folder = try TemporaryFolder()
        let tree = try tree(["index.html": "Hello", "de/a b.html": "Hallo", "empty.txt": ""])
        _ = try DiskWriter.write(tree, to: folder.path)
        let manifest = try #require(Manifest(parsing: folder.bytes(of: Manifest.name) ?? []))
        #expect(manifest == Manifest(of: tree))
        #expect(manifest.entries.map(\.path.description) == ["de/a b.html", "empty.txt", "index.html"])
        #expect(manifest.entries.map(\.size) == [5, 0, 5])
    }

    @Test("What is not whole or not ours is not a manifest", arguments: Damage.allCases)
    func damaged(_ damage: Damage) throws {
        let folder = try TemporaryFolder()
        _ = try DiskWriter.write(tree(["index.html": "Hello", "about.html": "About"]), to: folder.path)
        let good = String(decoding: folder.bytes(of: Manifest.name) ?? [], as: UTF8.self)
        #expect(Manifest(parsing: Array(damage.done(to: good).utf8)) == nil)
    }

    enum Damage: String, CaseIterable {
        case empty, cutOff, otherVersion, pathThatLeaves, sumCutOff, negativeSize

        func done(to text: String) -> String {
            switch self {
            case .empty: ""
            case .cutOff: String(text.dropLast(3))
            case .otherVersion: text.replacing("manifest 1", with: "manifest 2")
            case .pathThatLeaves: text.replacing("about.html", with: "../about.html")
            case .sumCutOff: text.replacing(Checksum(of: Array("About".utf8)).description, with: "0a")
            case .negativeSize: text.replacing(" 5 about", with: " -5 about")
            }
        }
    }
}

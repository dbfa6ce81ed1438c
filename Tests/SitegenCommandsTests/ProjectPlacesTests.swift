import CommandKit
import Diagnostics
import TestSupport
import Testing

/// Where in a project nothing of a site may be put.
struct ProjectPlacesTests {
    private static func refusal(of place: String, isFolder: Bool = true) throws -> Failure? {
        let folder = try TemporaryFolder(["project/content/site.yml": "", "project/site/index.html": "", "elsewhere/texts/a.md": ""])
        try folder.link("project/themes", to: "../elsewhere/texts")
        let root = folder.path + "/project"
        do throws(Failure) {
            try ProjectPlaces(root: root).refuseTarget(root + "/" + place, shownAs: place, isFolder: isFolder)
            return nil
        } catch {
            return error
        }
    }

    @Test(
        "A site is not published among the sources, where `build` writes, in a folder of another program, or around any of them",
        arguments: [
            ("content", "would take it for a source"), ("content/files/x", "would take it for a source"),
            ("themes/x", "would take it for a source"), ("records", "would take it for a source"),
            ("site", "writes anew"), ("./site/../site/x", "writes anew"), ("one-file", "writes anew"),
            (".git", "belongs to another program"), (".vscode/x", "belongs to another program"),
            (".", "holds the project itself"), ("..", "holds the project itself"), ("../elsewhere", "holds the project itself"),
        ])
    func refused(place: String, words: String) throws {
        let failure = try #require(try Self.refusal(of: place))
        #expect(failure.status == .usage && failure.message.english.contains(words), "\(failure)")
        #expect(try Self.refusal(of: "../guidelines") == nil, "the remedy works")
        #expect(failure.remedy?.english.contains("`../guidelines`") == true)
    }

    @Test(
        "Elsewhere it is, and so is an archive, whose remedy is a file", arguments: ["public", "../site", "sites", "content-old", "dist"])
    func accepted(place: String) throws {
        #expect(try Self.refusal(of: place) == nil)
        #expect(try Self.refusal(of: "dist/guidelines.zip", isFolder: false) == nil)
        #expect(try Self.refusal(of: "site/a.zip", isFolder: false)?.remedy?.english.contains("`dist/guidelines.zip`") == true)
    }
}

import Foundation
import TestSupport
import Testing

@testable import SitePipeline

/// What `sitegen build` says when it has nothing to do.
struct SecondBuildTests {
    private static let cache = "a cache"

    /// A project with warnings and notes, built once.
    private static func built() throws -> TemporaryFolder {
        let folder = try TemporaryFolder([
            "content/site.yml": "organisation: Krume GmbH\nlanguages: [de, en]\n",
            "content/guidelines/show.md":
                "---\nid: BK-01\nnumber: 1\ntitle: Zeig, was du backst!\nstance: encouragement\n---\nEin Foto vom ersten Blech genügt.\n",
            "content/pages/oven.md": "---\ntitle: Der Ofen\n---\n:::note\nWir backen [darin](../guidelines/show.md \"Zeig!\").\n",
        ])
        let first = try build(in: folder)
        #expect(first.status == 0 && first.errors.contains("warning["), "\(first.errors)")
        return folder
    }

    private static func build(_ arguments: [String] = [], in folder: TemporaryFolder, recorded: Bool = true) throws -> Binary.Answer {
        let environment = recorded ? ["XDG_CACHE_HOME": "\(folder.path)/\(cache)"] : [:]
        return try Binary.run(["build", "--as-of", "2026-11-22"] + arguments, in: folder.path, environment: environment)
    }

    @Test(
        "It says what a whole build says, and ends as it ends",
        arguments: [
            [], ["--quiet"], ["--verbose"], ["--json"], ["--format", "sarif"], ["--format", "github"], ["--messages", "en"], ["--strict"],
            ["--drafts"],
        ])
    func same(arguments: [String]) throws {
        let folder = try Self.built()
        let recorded = try Self.build(arguments, in: folder)
        let whole = try Self.build(arguments, in: folder, recorded: false)
        #expect(recorded.status == whole.status)
        #expect(recorded.errors == whole.errors)
        #expect(recorded.output.withoutTime == whole.output.withoutTime)
    }

    @Test("The record counts for a plain build, and for nothing else") func plainBuilds() throws {
        let folder = try Self.built()
        let file = try #require(folder.files().first { $0.hasPrefix("\(Self.cache)/sitegen/builds/") })
        var record = try #require(folder.bytes(of: file).flatMap { BuildRecord(parsing: $0) })
        record.pages = 999
        try Data(record.bytes).write(to: URL(filePath: "\(folder.path)/\(file)"))
        #expect(try Self.build(in: folder).output.contains("999"))
        #expect(try !Self.build(in: folder, recorded: false).output.contains("999"))
        #expect(try !Self.build(["--record-addresses"], in: folder).output.contains("999"))
        #expect(try !Self.build(["--one-file"], in: folder).output.contains("999"))
        #expect(try !Self.build(["--output", "other"], in: folder).output.contains("999"))
        let environment = ["XDG_CACHE_HOME": "\(folder.path)/\(Self.cache)"]
        #expect(try !Binary.run(["check", "--as-of", "2026-11-22"], in: folder.path, environment: environment).output.contains("999"))
        #expect(try !Self.build(in: folder).output.contains("999"), "addresses were recorded in the content")
    }

    @Test("The site holds no record") func siteHoldsNone() throws {
        let folder = try Self.built()
        #expect(try folder.text(of: "site/index.html").isEmpty == false)
        #expect(folder.files().filter { $0.hasPrefix("site/.") } == ["site/.sitegen-manifest"])
    }
}

extension String {
    fileprivate var withoutTime: String {
        replacing(/[0-9]+[.,][0-9]+[ \u{202F}]s/, with: "").replacing(/"milliseconds": [0-9]+/, with: "")
    }
}

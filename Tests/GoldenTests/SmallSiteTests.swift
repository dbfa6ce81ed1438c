import Foundation
import Testing

/// A small site that has a bit of everything, in every theme, compared whole with what was read and found good.
///
/// `UPDATE_GOLDEN=1 swift test --filter GoldenTests` writes the expectation anew; the difference is then read like any other change.
struct SmallSiteTests {
    static let project = Repository.fixtures.appending(path: "Sites/small")

    /// A new theme has its small site, too: a folder `Sites/small/themes/<name>` with as few tokens as it can do with.
    static var themes: [String] {
        get throws { try FileManager.default.contentsOfDirectory(atPath: Repository.root.appending(path: "themes").path).sorted() }
    }

    @Test("The small site is written as expected, with no file missing and none extra", arguments: try themes)
    func golden(theme: String) throws {
        let site = try BuiltSite(of: Self.project, in: .init(folderName: "small", theme: theme))
        let expectation = Repository.fixtures.appending(path: "Expected/small" + (theme == "enamel" ? "" : "-\(theme)"))
        if ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] == "1" { try Self.rewrite(expectation, with: site.files) }

        let expected = try BuiltSite.files(below: expectation)
        #expect(expected.keys.filter { $0.hasSuffix(".html") }.count > 30, "large enough to mean something")
        let paths = Set(site.files.keys)
        #expect(Set(expected.keys).subtracting(paths).sorted() == [], "missing")
        #expect(paths.subtracting(expected.keys).sorted() == [], "extra")
        for (path, bytes) in site.files.sorted(by: { $0.key < $1.key }) {
            guard let wanted = expected[path], wanted != bytes else { continue }
            Issue.record("\(path) differs: \(Self.firstDifference(wanted, bytes))")
        }
    }

    private static func rewrite(_ expectation: URL, with files: [String: Data]) throws {
        try? FileManager.default.removeItem(at: expectation)
        for (path, bytes) in files {
            let url = expectation.appending(path: path)
            try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
            try bytes.write(to: url)
        }
    }

    /// The first line that is not the same, for the message.
    private static func firstDifference(_ wanted: Data, _ bytes: Data) -> String {
        let old = String(decoding: wanted, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
        let new = String(decoding: bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false)
        let index = zip(old, new).enumerated().first { $0.element.0 != $0.element.1 }?.offset ?? min(old.count, new.count)
        let was = index < old.count ? String(old[index].prefix(400)) : "nothing"
        let now = index < new.count ? String(new[index].prefix(400)) : "nothing"
        return "line \(index + 1)\n  was \(was)\n  now \(now)"
    }
}

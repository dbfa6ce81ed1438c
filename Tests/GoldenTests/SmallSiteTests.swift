import Foundation
import Testing

/// A small site that has a bit of everything, compared whole with what was read and found good.
///
/// `UPDATE_GOLDEN=1 swift test --filter GoldenTests` writes the expectation anew; the difference is then read like any other change.
struct SmallSiteTests {
    static let expectation = Repository.fixtures.appending(path: "Expected/small")

    @Test("The small site is written as expected, with no file missing and none extra")
    func golden() throws {
        let site = try BuiltSite(of: Repository.fixtures.appending(path: "Sites/small"))
        if ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] == "1" { try Self.rewrite(with: site.files) }

        let expected = try BuiltSite.files(below: Self.expectation)
        #expect(expected.keys.filter { $0.hasSuffix(".html") }.count > 30, "large enough to mean something")
        let paths = Set(site.files.keys)
        #expect(Set(expected.keys).subtracting(paths).sorted() == [], "missing")
        #expect(paths.subtracting(expected.keys).sorted() == [], "extra")
        for (path, bytes) in site.files.sorted(by: { $0.key < $1.key }) {
            guard let wanted = expected[path], wanted != bytes else { continue }
            Issue.record("\(path) differs: \(Self.firstDifference(wanted, bytes))")
        }
    }

    private static func rewrite(with files: [String: Data]) throws {
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

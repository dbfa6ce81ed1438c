import Foundation
import TestSupport
import Testing

/// A small site that has a bit of everything, in every theme, compared with what was read and found good.
///
/// `UPDATE_GOLDEN=1 swift test --filter GoldenTests` writes the expectation anew; the difference is then read like any other change.
struct SmallSiteTests {
    /// A new theme has its small site, too: a folder `Sites/small/themes/<name>` with as few tokens as it can do with.
    static var themes: [String] {
        get throws { try FileManager.default.contentsOfDirectory(atPath: Repository.root + "/themes").sorted() }
    }

    @Test("The small site is written as expected, with no file missing and none extra", arguments: try themes)
    func golden(theme: String) throws {
        let isFirst = theme == "enamel"
        let site = try BuiltSite(of: URL(filePath: Repository.smallSite), in: .init(folderName: "small", theme: theme))
        let found = Golden(of: site, isFirstTheme: isFirst)
        let folder = Repository.fixtures + "/Expected/small" + (isFirst ? "" : "-\(theme)")
        if ProcessInfo.processInfo.environment["UPDATE_GOLDEN"] == "1" { try found.write(to: folder) }

        let expected = try #require(
            try? Golden(at: folder), "nothing is expected of this theme yet: UPDATE_GOLDEN=1 swift test --filter GoldenTests")
        #expect(expected.digests.count > 60, "large enough to mean something")
        #expect(Set(expected.digests.keys).subtracting(found.digests.keys).sorted() == [], "missing")
        #expect(Set(found.digests.keys).subtracting(expected.digests.keys).sorted() == [], "extra")
        #expect(expected.texts.keys.sorted() == found.texts.keys.sorted())
        for (path, text) in found.texts.sorted(by: { $0.key < $1.key }) {
            guard let wanted = expected.texts[path], wanted != text else { continue }
            Issue.record("\(path) differs: \(Self.firstDifference(wanted, text))")
        }
        let changed = found.digests.keys.filter { found.texts[$0] == nil && expected.digests[$0] != found.digests[$0] }
        #expect(
            changed.sorted() == [], "differ, and only their digests are kept: build \(Repository.smallSite) before and after to see how")
        #expect(expected == found)
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

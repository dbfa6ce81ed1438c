import Foundation
import TestSupport

/// What is kept of a built site, to be compared with later ones: every file's digest, and the text of a few that are worth reading.
///
/// Few and small, so that a changed word is a change of a few lines. Of most pages only `<main>` is kept, because the frame around it
/// is the same everywhere; the pages in ``whole`` have it. That nothing else changed is what the digests are for.
struct Golden: Equatable {
    /// Path to digest, of every file.
    private(set) var digests: [String: String] = [:]
    /// Path to text, of the files that are read in a review.
    private(set) var texts: [String: Data] = [:]

    /// Kept with their frame, in the first theme.
    private static let whole: Set = ["index.html", "404.html", "guidelines/get-tea.html", "de/index.html"]
    /// One page of each kind that a theme may draw itself, with its frame: all that is kept as text of another theme than the first.
    private static let drawnByThemes: Set = ["index.html", "guidelines/get-tea.html", "incidents/beer.html", "situations.html"]

    init(of site: BuiltSite, isFirstTheme: Bool) {
        digests = site.files.mapValues(Golden.digest)
        texts = site.files.filter { isFirstTheme ? Golden.isKept($0.key) : Golden.drawnByThemes.contains($0.key) }
        guard isFirstTheme else { return }
        for (path, bytes) in texts where path.hasSuffix(".html") && !Golden.whole.contains(path) { texts[path] = Golden.main(of: bytes) }
    }

    /// In English one page of each kind and what is made for machines; in German the pages that are read on a screen.
    private static func isKept(_ path: String) -> Bool {
        let isGerman = path.hasPrefix("de/")
        let name = isGerman ? String(path.dropFirst("de/".count)) : path
        // Sheets that put the same cards on office paper, and one of the pages that only lead on.
        if name.hasSuffix("-a4.html") || (name.hasPrefix("go/") && name != "go/post.html") { return false }
        return !isGerman || (name.hasSuffix(".html") && !name.hasPrefix("sheets/"))
    }

    /// A page without its frame; a page that has none, such as a sheet, as it is.
    private static func main(of page: Data) -> Data {
        guard let start = page.range(of: Data("<main".utf8)), let end = page.range(of: Data("</main>".utf8)),
            page.range(of: Data("<header class=\"wrap mast\">".utf8)) != nil
        else { return page }
        return page[start.lowerBound..<end.upperBound] + Data("\n".utf8)
    }

    /// FNV-1a: nobody attacks it, and the library has no other.
    private static func digest(_ bytes: Data) -> String {
        let hash = bytes.reduce(UInt64(0xcbf2_9ce4_8422_2325)) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
        return String(hash, radix: 16)
    }
}

/// On the disk: a folder of texts, and beside it a file of digests.
extension Golden {
    init(at folder: String) throws {
        texts = try BuiltSite.files(below: URL(filePath: folder))
        let lines = try String(contentsOfFile: folder + ".digests", encoding: .utf8).split(separator: "\n")
        digests = Dictionary(
            uniqueKeysWithValues: lines.map { line in
                let parts = line.split(separator: " ", maxSplits: 1)
                return (String(parts[1]), String(parts[0]))
            })
    }

    func write(to folder: String) throws {
        try? FileManager.default.removeItem(atPath: folder)
        for (path, bytes) in texts {
            let url = URL(filePath: folder).appending(path: path)
            try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
            try bytes.write(to: url)
        }
        let lines = digests.sorted { $0.key < $1.key }.map { "\($0.value) \($0.key)\n" }
        try lines.joined().write(toFile: folder + ".digests", atomically: true, encoding: .utf8)
    }
}

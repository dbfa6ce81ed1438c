import Diagnostics
package import FileSystem
import SiteModel
package import SiteValues

/// The rule ids and numbers that are taken, read straight from the files: also from texts that have expired or cannot be loaded just now,
/// because an id is given once and for life.
package struct GuidelineNumbers: Sendable {
    private var ids: [GuidelineID] = []
    private var numbers: [Int] = []

    /// - Parameter root: the project's folder.
    package init(in root: String) throws(FileError) {
        guard FileStatus.isFolder(FilePath.join(root, "content/guidelines")) else { return }
        for file in try FolderReader(root: root).files(below: "content/guidelines") where file.path.hasSuffix(".md") {
            read(String(decoding: file.bytes, as: UTF8.self))
        }
    }

    package init(texts: [String]) {
        for text in texts { read(text) }
    }

    /// The lines `id:` and `number:` of a front matter.
    private mutating func read(_ text: String) {
        for line in text.split(whereSeparator: \.isNewline).dropFirst().prefix(while: { !$0.hasPrefix("---") }) {
            let parts = line.split(separator: ":", maxSplits: 1)
            guard parts.count == 2 else { continue }
            let value = String(parts[1].prefix { $0 != "#" }.filter { !$0.isWhitespace && $0 != "\"" && $0 != "'" })
            if parts[0] == "id", let id = GuidelineID(value) { ids.append(id) }
            if parts[0] == "number", let number = Int(value) { numbers.append(number) }
        }
    }

    /// Never a gap: what was withdrawn keeps its number.
    package var next: GuidelineID {
        let uses = Dictionary(ids.map { ($0.prefix, 1) }, uniquingKeysWith: +)
        let prefix = uses.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key ?? "SM"
        let taken = ids.filter { $0.prefix == prefix }.map(\.number) + numbers
        return GuidelineID(prefix: prefix, number: GuidelineID.nextNumber(after: taken))
    }
}

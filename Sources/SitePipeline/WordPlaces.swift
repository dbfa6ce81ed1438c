import Diagnostics
import Messages
import SiteLoading
import Text

/// The lines of the words in a project's `content/words.<tag>.yml`: each is a key at the beginning of its line, as these files have no
/// keys of any other depth but forms of a number.
struct WordPlaces: Sendable {
    private var lines: [String: [String: Int]] = [:]

    init(in files: [SourceFile]) {
        for file in files where file.path.hasPrefix("content/words.") {
            var keys: [String: Int] = [:]
            for (number, line) in file.bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).enumerated() {
                guard let colon = line.firstIndex(of: UInt8(ascii: ":")), line.first?.isASCIILetter == true else { continue }
                keys[String(decoding: line[..<colon], as: UTF8.self)] = number + 1
            }
            lines[file.path] = keys
        }
    }

    /// `content/words.de.yml:3`, or `words:two_ways:content/words.de.yml` for a word of sitegen's own, which that file may replace.
    var mark: MessageCatalog.Mark {
        { wording, message, table in
            let place =
                table.path.map { "\($0):\(lines[$0]?[message.key] ?? 1)" }
                ?? "\(PagePlaces.ownWord)\(message.key):\(WordsFile.path(for: table.language))"
            return PlaceMark.marked(pattern: wording, as: place)
        }
    }
}

import Diagnostics
import Text

/// A line of a file with an author's words: not a comment, and not in the list of the sample's words itself.
struct AuthorLine {
    let number: Int
    let bytes: ArraySlice<UInt8>

    /// Without the spaces around it.
    var text: String {
        let start = bytes.firstIndex { !$0.isASCIISpace } ?? bytes.endIndex
        let end = bytes.lastIndex { !$0.isASCIISpace }.map { $0 + 1 } ?? start
        return String(decoding: bytes[start..<end], as: UTF8.self)
    }

    static func all(in file: SourceFile) -> [AuthorLine] {
        var lines: [AuthorLine] = []
        var isYAML = file.path.hasSuffix(".yml")
        var isInWordList = false
        for (index, bytes) in file.bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).enumerated() {
            if bytes.starts(with: "---".utf8) { isYAML = index == 0 }
            if isYAML, bytes.first(where: { $0 != UInt8(ascii: " ") }) == UInt8(ascii: "#") { continue }
            if bytes.starts(with: "sample_words:".utf8) {
                isInWordList = true
            } else if let first = bytes.first, !" -]".utf8.contains(first) {
                isInWordList = false
            }
            if !isInWordList { lines.append(AuthorLine(number: index + 1, bytes: bytes)) }
        }
        return lines
    }
}

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
            if !isInWordList { lines.append(AuthorLine(number: index + 1, bytes: isYAML ? withoutComment(bytes) : bytes)) }
        }
        return lines
    }

    /// The line up to a `#` between spaces, unless it is inside quotation marks.
    private static func withoutComment(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        var quote: UInt8?
        var isEscaped = false
        var last = UInt8(ascii: "-")
        for (index, byte) in zip(line.indices, line) {
            if let mark = quote {
                if byte == mark, !isEscaped { quote = nil }
                isEscaped = mark == UInt8(ascii: "\"") && byte == UInt8(ascii: "\\") && !isEscaped
            } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
                if ":-[{,".utf8.contains(last) || byte == last && byte == UInt8(ascii: "'") { quote = byte }
            } else if byte == UInt8(ascii: "#"), index > line.startIndex, line[index - 1] == UInt8(ascii: " "),
                index + 1 == line.endIndex || line[index + 1].isASCIISpace
            {
                return line[..<index]
            }
            if byte != UInt8(ascii: " ") { last = byte }
        }
        return line
    }
}

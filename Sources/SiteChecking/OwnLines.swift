import Diagnostics

/// The lines of a file in which an author's words stand: not comments, and not the list of the sample's words itself.
struct OwnLines: Sequence {
    struct Line {
        let number: Int
        let bytes: ArraySlice<UInt8>

        /// Without the spaces around it.
        var text: String {
            let isSpace: (UInt8) -> Bool = { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\r") || $0 == UInt8(ascii: "\t") }
            let start = bytes.firstIndex { !isSpace($0) } ?? bytes.endIndex
            let end = bytes.lastIndex { !isSpace($0) }.map { $0 + 1 } ?? start
            return String(decoding: bytes[start..<end], as: UTF8.self)
        }
    }

    private let lines: [Line]

    init(_ file: SourceFile) {
        var lines: [Line] = []
        var isYAML = file.path.hasSuffix(".yml")
        var isWordList = false
        for (index, bytes) in file.bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).enumerated() {
            if bytes.starts(with: "---".utf8) { isYAML = index == 0 }
            let first = bytes.first { $0 != UInt8(ascii: " ") }
            if isYAML, first == UInt8(ascii: "#") { continue }
            if bytes.starts(with: "sample_words:".utf8) {
                isWordList = true
            } else if let start = bytes.first, ![UInt8(ascii: " "), UInt8(ascii: "-"), UInt8(ascii: "]")].contains(start) {
                isWordList = false
            }
            if !isWordList { lines.append(Line(number: index + 1, bytes: bytes)) }
        }
        self.lines = lines
    }

    func makeIterator() -> IndexingIterator<[Line]> {
        lines.makeIterator()
    }
}

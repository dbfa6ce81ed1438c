import Diagnostics
import Text

/// Whole words in a file that are a name such as `SM-06`.
enum Mentions {
    static func ranges(of name: String, in bytes: [UInt8]) -> [Range<Int>] {
        let wanted = Array(name.utf8)
        guard let first = wanted.first else { return [] }
        var ranges: [Range<Int>] = []
        var index = 0
        while let found = bytes[index...].firstIndex(of: first) {
            index = found + 1
            let end = found + wanted.count
            guard end <= bytes.count, bytes[found..<end].elementsEqual(wanted) else { continue }
            if found > 0, isPart(bytes[found - 1]) { continue }
            if end < bytes.count, isPart(bytes[end]) { continue }
            ranges.append(found..<end)
            index = end
        }
        return ranges
    }

    /// The lines that name one, from 1.
    static func lines(of names: [String], in file: SourceFile) -> [(name: String, line: Int)] {
        let table = LineTable(file.bytes)
        return names.flatMap { name in ranges(of: name, in: file.bytes).map { (name, table.number(of: $0.lowerBound)) } }
            .sorted { $0.1 < $1.1 }
    }

    private static func isPart(_ byte: UInt8) -> Bool {
        byte.isASCIIAlphanumeric || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_") || byte >= 0x80
    }
}

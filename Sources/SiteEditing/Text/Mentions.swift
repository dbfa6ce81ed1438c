import Diagnostics
import Text

/// Whole words in a file that are a name such as `SM-06`.
enum Mentions {
    /// - Parameter endings: what the name may have after it and still be the name, such as the `s` of a genitive.
    static func ranges(of name: String, endings: Set<String> = [], in bytes: [UInt8]) -> [Range<Int>] {
        let wanted = Array(name.utf8)
        guard let first = wanted.first else { return [] }
        var ranges: [Range<Int>] = []
        var index = 0
        while let found = bytes[index...].firstIndex(of: first) {
            index = found + 1
            var end = found + wanted.count
            guard end <= bytes.count, bytes[found..<end].elementsEqual(wanted) else { continue }
            if found > 0, isPart(bytes[found - 1]), !isMark(before: found, bytes) { continue }
            let rest = bytes[end...].prefix(while: \.isASCIIAlphanumeric)
            if endings.contains(String(decoding: rest, as: UTF8.self)) { end = rest.endIndex }
            if end < bytes.count, isPart(bytes[end]), !isMark(at: end, bytes) { continue }
            ranges.append(found..<end)
            index = end
        }
        return ranges
    }

    /// The lines that name one, from 1.
    static func lines(of names: [String], endings: Set<String> = [], in file: SourceFile) -> [(name: String, line: Int)] {
        let table = LineTable(file.bytes)
        return names.flatMap { name in
            ranges(of: name, endings: endings, in: file.bytes).map {
                (String(decoding: file.bytes[$0], as: UTF8.self), table.number(of: $0.lowerBound))
            }
        }
        .sorted { $0.1 < $1.1 }
    }

    /// Whether the bytes are punctuation outside ASCII, such as a quotation mark or a dash: U+0080 to U+00BF or U+2000 to U+203F.
    private static func isMark(at index: Int, _ bytes: [UInt8]) -> Bool {
        bytes[index] == 0xC2 || bytes[index] == 0xE2 && index + 1 < bytes.count && bytes[index + 1] == 0x80
    }

    private static func isMark(before index: Int, _ bytes: [UInt8]) -> Bool {
        index >= 2 && bytes[index - 2] == 0xC2 || index >= 3 && bytes[index - 3] == 0xE2 && bytes[index - 2] == 0x80
    }

    private static func isPart(_ byte: UInt8) -> Bool {
        byte.isASCIIAlphanumeric || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_") || byte >= 0x80
    }
}

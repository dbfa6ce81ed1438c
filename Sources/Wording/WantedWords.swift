import Text

/// Finds whole words, whatever their case, in bytes: texts are long and traces few.
package struct WantedWords: Sendable {
    private let words: Set<String>
    /// By length and by first byte, whether a word may be one: most are not, and that is known without a look at the rest.
    private let lengths: [Bool]
    private let beginnings: [Bool]

    /// - Parameter words: in lower case.
    package init(_ words: [String]) {
        self.words = Set(words)
        lengths = words.reduce(into: Array(repeating: false, count: 256)) { $0[min($1.utf8.count, 255)] = true }
        beginnings = words.compactMap(\.utf8.first).reduce(into: Array(repeating: false, count: 256)) { $0[Int($1)] = true }
    }

    /// Hyphens and underscores belong to a word: `praise-door` is the name of a file, not a word about doors.
    package static func isPart(_ byte: UInt8) -> Bool {
        byte.isASCIIAlphanumeric || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_") || byte >= 0x80
    }

    /// The words found, as ranges of the bytes, in their order.
    package func places(in line: ArraySlice<UInt8>) -> [Range<Int>] {
        var places: [Range<Int>] = []
        var start = line.startIndex
        while start < line.endIndex {
            // Quotation marks and dashes begin with this byte; letters of our languages do not.
            if line[start] == 0xE2 {
                start += 3
                continue
            }
            guard Self.isPart(line[start]) else {
                start += 1
                continue
            }
            let end = line[start...].firstIndex { !Self.isPart($0) || $0 == 0xE2 } ?? line.endIndex
            if beginnings[Int(line[start].asciiLowercased)], lengths[min(end - start, 255)],
                words.contains(String(decoding: line[start..<end], as: UTF8.self).lowercased())
            {
                places.append(start..<end)
            }
            start = end
        }
        return places
    }
}

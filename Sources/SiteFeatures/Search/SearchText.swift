import Text

/// A text as the index keeps it: whole while it is short; of a long one the beginning, and after a line break every further word once.
/// So a page of any length adds little, and every word of it is still found.
enum SearchText {
    /// Bytes kept as written: about the first paragraph, enough for the words around a hit.
    static let whole = 480

    static func compact(_ text: String) -> String {
        var text = text
        return text.withUTF8 { utf8 in
            let words = TextWords(utf8)
            var kept: [UInt8] = []
            var index = 0
            while index < words.ranges.count, kept.count + words.ranges[index].count < whole {
                if !kept.isEmpty { kept.append(UInt8(ascii: " ")) }
                kept.append(contentsOf: utf8[words.ranges[index]])
                index += 1
            }
            if index == words.ranges.count { return String(decoding: kept, as: UTF8.self) }
            var seen = FoldedWords()
            for range in words.ranges[..<index] { _ = seen.insert(utf8[words.bare(range)]) }
            var separator = UInt8(ascii: "\n")
            for range in words.ranges[index...].lazy.map(words.bare) where words.isWorthKeeping(range) {
                guard seen.insert(utf8[range]) else { continue }
                kept.append(separator)
                kept.append(contentsOf: utf8[range])
                separator = UInt8(ascii: " ")
            }
            return String(decoding: kept, as: UTF8.self)
        }
    }
}

/// Where the words of a text are, found by bytes: nearly every character is ASCII, and asking Unicode's tables for each of them
/// was a twentieth of a whole build.
private struct TextWords {
    private let utf8: UnsafeBufferPointer<UInt8>
    private(set) var ranges: [Range<Int>] = []

    init(_ utf8: UnsafeBufferPointer<UInt8>) {
        self.utf8 = utf8
        var start = 0
        var index = 0
        while index < utf8.count {
            let length = Self.scalarLength(utf8[index])
            if isSpace(index, length) {
                if start < index { ranges.append(start..<index) }
                start = index + length
            }
            index += length
        }
        if start < utf8.count { ranges.append(start..<utf8.count) }
    }

    /// A word without the marks around it.
    func bare(_ word: Range<Int>) -> Range<Int> {
        var (start, end) = (word.lowerBound, word.upperBound)
        while start < end, !isOfWord(start) { start += Self.scalarLength(utf8[start]) }
        while start < end {
            var last = end - 1
            while utf8[last] & 0xC0 == 0x80 { last -= 1 }
            if isOfWord(last) { break }
            end = last
        }
        return start..<end
    }

    /// More than two characters.
    func isWorthKeeping(_ word: Range<Int>) -> Bool {
        word.count > 2 && utf8[word].count { $0 & 0xC0 != 0x80 } > 2
    }

    private func isSpace(_ index: Int, _ length: Int) -> Bool {
        switch utf8[index] {
        case 0..<0x80: utf8[index].isASCIISpace
        default: scalar(at: index, length).properties.isWhitespace
        }
    }

    private func isOfWord(_ index: Int) -> Bool {
        switch utf8[index] {
        case 0..<0x80: return utf8[index].isASCIIAlphanumeric
        default:
            switch scalar(at: index, Self.scalarLength(utf8[index])).properties.generalCategory {
            case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter: return true
            case .nonspacingMark, .spacingMark, .decimalNumber, .letterNumber, .otherNumber: return true
            default: return false
            }
        }
    }

    private func scalar(at index: Int, _ length: Int) -> Unicode.Scalar {
        String(decoding: utf8[index..<(index + length)], as: UTF8.self).unicodeScalars.first ?? " "
    }

    private static func scalarLength(_ first: UInt8) -> Int {
        switch first {
        case 0..<0xC0: 1
        case 0xC0..<0xE0: 2
        case 0xE0..<0xF0: 3
        default: 4
        }
    }
}

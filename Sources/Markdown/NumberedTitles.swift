internal import Diagnostics
import Text

/// Headings that came as plain words: where a whole document is saved as text, “1 Purpose” is a paragraph. One alone may be a sentence that
/// begins with a number; several that go on counting are not.
enum NumberedTitles {
    private static let longest = 100
    private static let mostWords = 10

    fileprivate struct Title {
        let line: Int
        /// `[2, 1]` for `2.1`.
        let number: [Int]
        let numberLength: Int
    }

    static func findings(in source: SourceMap, code: Set<Int>) -> [Diagnostic] {
        let titles = (1...source.lineCount).compactMap { number -> Title? in
            guard !code.contains(number), isBlank(source.line(number - 1)), isBlank(source.line(number + 1)) else { return nil }
            return title(source.line(number), number)
        }
        var counted: Set<Int> = []
        for (index, pair) in zip(titles, titles.dropFirst()).enumerated() where pair.1.follows(pair.0) {
            counted.formUnion([index, index + 1])
        }
        return counted.sorted().map { index in
            let place = SourcePlace(line: titles[index].line, column: 1)
            return RuleID.missedMarker.finding(
                .warning, at: source.location(of: place, byteLength: titles[index].numberLength),
                "This looks like a numbered heading from a word processor.",
                remedy: "Write “## ” and the words of the heading; one that belongs below another gets “### ”.")
        }
    }

    private static func isBlank(_ line: ArraySlice<UInt8>) -> Bool {
        line.allSatisfy { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
    }

    /// A number such as `2.1`, and after a space a few words that begin with a capital and do not end like a sentence.
    private static func title(_ line: ArraySlice<UInt8>, _ number: Int) -> Title? {
        guard line.first?.isASCIIDigit == true, line.count <= longest, let last = line.last, !".!?:,;".utf8.contains(last) else {
            return nil
        }
        let digits = line.prefix { $0.isASCIIDigit || $0 == UInt8(ascii: ".") }
        let parts = digits.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        guard (1...4).contains(parts.count), parts.allSatisfy({ (1...2).contains($0.count) }) else { return nil }
        let words = String(decoding: line[digits.endIndex...], as: UTF8.self)
        guard let space = words.first, space.isWhitespace, let first = words.first(where: { !$0.isWhitespace }), first.isUppercase,
            words.split(whereSeparator: \.isWhitespace).count <= mostWords
        else { return nil }
        return Title(
            line: number, number: parts.compactMap { Int(String(decoding: $0, as: UTF8.self)) }, numberLength: digits.count)
    }
}

extension NumberedTitles.Title {
    /// Whether it is the next one on some level, or the first below the other.
    fileprivate func follows(_ other: Self) -> Bool {
        if number == other.number + [1] { return true }
        guard let last = number.last, number.count <= other.number.count else { return false }
        return Array(other.number.prefix(number.count)) == number.dropLast() + [last - 1]
    }
}

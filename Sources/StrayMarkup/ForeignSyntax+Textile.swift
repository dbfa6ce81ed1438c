import Text
import Typesetting

/// What begins a block in Textile: `h2. Words`, `bq. Words`, `bc. Words`, `p(class). Words`, `fn1. Words`, with a second full stop for several
/// blocks.
extension ForeignSyntax {
    private static let names: [(name: StaticString, kind: Kind)] = [
        ("bq", .trackerQuote), ("bc", .textileBlock), ("pre", .textileBlock), ("notextile", .textileParagraph), ("p", .textileParagraph),
    ]

    /// - Parameter isBlockStart: whether the line is the first of its paragraph.
    static func ofTextile(atLineStart line: ArraySlice<UInt8>, isBlockStart: Bool) -> (Kind, Range<Int>)? {
        guard let (kind, length) = textileName(line) else { return nil }
        let marks = textileMarks(line.dropFirst(length))
        let stops = marks.rest.prefix { $0 == UInt8(ascii: ".") }
        let rest = line[stops.endIndex...]
        guard (1...2).contains(stops.count), rest.first == UInt8(ascii: " "), rest.count > 1 else { return nil }
        let isPlain = marks.count == 0 && stops.count == 1
        // Within a paragraph a line begins with any word, and `p. 4` is a page, `p. a.` a year.
        guard isBlockStart || isPlain && (kind == .textile || kind == .trackerQuote) else { return nil }
        if isPlain, kind == .textileParagraph, length == 1, !beginsSentence(rest.dropFirst()) { return nil }
        return (kind, line.startIndex..<stops.endIndex)
    }

    private static func textileName(_ line: ArraySlice<UInt8>) -> (kind: Kind, length: Int)? {
        guard let first = line.first else { return nil }
        if first == UInt8(ascii: "h"), let level = line.dropFirst().first, (0x31...0x36).contains(level) { return (.textile, 2) }
        if first == UInt8(ascii: "f"), line.starts(with: "fn".utf8) {
            let digits = line.dropFirst(2).prefix(3).prefix(while: \.isASCIIDigit).count
            return digits > 0 ? (.noteNumber, 2 + digits) : nil
        }
        return names.first { line.starts(with: UnsafeBufferPointer(start: $0.name.utf8Start, count: $0.name.utf8CodeUnitCount)) }
            .map { ($0.kind, $0.name.utf8CodeUnitCount) }
    }

    /// `(class#id)`, `{color:red}`, `[de]` and the signs for where a block is set.
    private static func textileMarks(_ text: ArraySlice<UInt8>) -> (count: Int, rest: ArraySlice<UInt8>) {
        var rest = text
        while let sign = rest.first, text.count - rest.count < 80 {
            if "<>=".utf8.contains(sign) {
                rest = rest.dropFirst()
            } else if let pair = ["()", "{}", "[]"].first(where: { $0.utf8.first == sign }), let closing = pair.utf8.last,
                let end = rest.prefix(80).firstIndex(of: closing)
            {
                rest = rest[(end + 1)...]
            } else {
                break
            }
        }
        return (text.count - rest.count, rest)
    }

    /// Two letters or more without a full stop after them.
    private static func beginsSentence(_ words: ArraySlice<UInt8>) -> Bool {
        let word = String(decoding: words.prefix(40), as: UTF8.self).prefix { $0.isLetter }
        return word.count > 1 && words.dropFirst(word.utf8.count).first != UInt8(ascii: ".")
    }
}

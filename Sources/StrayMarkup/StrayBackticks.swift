import Diagnostics
import Typesetting

/// Grave accents that mark no code: typed for an apostrophe, as in geht`s, or without a counterpart.
package enum StrayBackticks {
    /// `code` says where in the prose code is, which has been blanked out. In a cell of a table a bar may have cut it in two, which is a
    /// finding of its own.
    package static func find(in prose: [UInt8], code: [Range<Int>], isCell: Bool) -> [Leftover] {
        let apostrophes = code.filter { range in
            !range.isEmpty && range.lowerBound > 0 && Neighbour(before: prose[..<range.lowerBound]) == .letter
                && Neighbour(after: range.upperBound, in: prose) == .letter
        }
        if let first = apostrophes.first {
            return [
                Leftover(
                    rule: .strayEmphasis, range: first,
                    summary: "These characters are set as program code, because “`” is on both sides of them.",
                    remedy: "For an apostrophe write “'”. Code within a word gets a hyphen or a space on one side.")
            ]
        }
        return isCell ? [] : runs(in: prose).map { lone($0, in: prose) }
    }

    /// The first of them; nobody reads more of one paragraph.
    private static func runs(in prose: [UInt8]) -> [Range<Int>] {
        var found: [Range<Int>] = []
        var index = 0
        while found.count < ForeignSyntax.mostOfAKind, let start = prose[index...].firstIndex(of: UInt8(ascii: "`")) {
            index = prose[start...].firstIndex { $0 != UInt8(ascii: "`") } ?? prose.count
            found.append(start..<index)
        }
        return found
    }

    private static func lone(_ range: Range<Int>, in prose: [UInt8]) -> Leftover {
        let isApostrophe = range.count == 1 && Neighbour(before: prose[..<range.lowerBound]).isWord
        let signs = String(decoding: prose[range], as: UTF8.self)
        return Leftover(
            rule: .strayEmphasis, range: range,
            summary: isApostrophe
                ? "“`” is not an apostrophe and would be on the page as it is typed."
                : "This “\(signs)” has no counterpart and would be on the page.",
            remedy: isApostrophe
                ? "Write “'”. If the character is meant, write “\\`”."
                : "Put “\(signs)” on both sides of the words, or take it out. If it is meant, write “\(signs.map { "\\\($0)" }.joined())”.")
    }
}

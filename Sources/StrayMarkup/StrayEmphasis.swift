import Diagnostics
import Text
import Typesetting

/// Stars, underscores and tildes that were meant to make words bold, slanted or struck and stay on the page instead, as in `**bold **`.
package enum StrayEmphasis {
    /// `emphasis` is where a pair of marks has worked: one that is left over has missed its own. `hasRemark` says whether a line of the whole
    /// text begins with a star that is one of a remark.
    package static func find(in prose: [UInt8], beside emphasis: EmphasisEdges, hasRemark: () -> Bool) -> [Leftover] {
        [UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "~")].compactMap { mark in
            guard prose.contains(mark) else { return nil }
            return pair(of: mark, in: prose) ?? unlikePair(of: mark, in: prose)
                ?? (mark == UInt8(ascii: "~") ? unevenTildes(in: prose) : lone(mark, in: prose, beside: emphasis, hasRemark: hasRemark))
        }
    }

    /// `**so` and `so__`, whose other half was forgotten, `_so`, and `*so` within a line. `Price*` and `Price**` lead to a remark, which begins
    /// with `*`, and `so_` may be somebody's handle.
    private static func lone(
        _ mark: UInt8, in prose: [UInt8], beside emphasis: EmphasisEdges, hasRemark: () -> Bool
    ) -> Leftover? {
        let star = UInt8(ascii: "*")
        let isOnlyStar = mark == star && prose.lazy.filter { $0 == star }.prefix(2).count == 1
        var index = 0
        while let start = prose[index...].firstIndex(of: mark) {
            var end = start
            while end < prose.count, prose[end] == mark { end += 1 }
            index = end
            let before = Neighbour(before: prose[..<start])
            let after = Neighbour(after: end, in: prose)
            let opens = before.isSpace && after == .letter
            let closes = mark == UInt8(ascii: "_") && before == .letter && after.isSpace
            let isLineStart = start == 0 || prose[start - 1] == UInt8(ascii: "\n")
            let isSlant = mark == UInt8(ascii: "_") || isOnlyStar && (emphasis.hasSlant || !isLineStart)
            let isLone = end - start == 2 ? opens || closes : end - start == 1 && isSlant && opens
            let isUneven = emphasis.isStart(end) || emphasis.isSlip(mark, start..<end, hasRemark: hasRemark)
            let isMeant = end - start != 2 && (mark == star ? isEnding(prose[end...]) : isFileName(prose[end...]))
            guard isUneven || isLone && !isMeant else { continue }
            let signs = String(decoding: prose[start..<end], as: UTF8.self)
            let escaped = signs.map { "\\\($0)" }.joined()
            // With the word before it, because the same marks begin the words.
            let from = emphasis.isStart(end) ? start : wordStart(before: start, in: prose)
            return Leftover(
                rule: .strayEmphasis, range: (isLone ? start : from)..<end,
                summary: "This “\(signs)” has no counterpart and would be on the page.",
                // After words that are slanted with underscores an escaped one would undo them.
                remedy: mark == UInt8(ascii: "_") && !isLone && from < start
                    ? "Put “\(signs)” on both sides of the words, or take it out."
                    : "Put “\(signs)” on both sides of the words, or take it out. If it is meant, write “\(escaped)”.")
        }
        return nil
    }

    private static func wordStart(before index: Int, in prose: [UInt8]) -> Int {
        var start = index
        while start > 0, prose[start - 1] >= 0x80 || prose[start - 1].isASCIIAlphanumeric { start -= 1 }
        return start
    }

    /// `*innen`, as somebody writes who talks about the ending, and `*nix`.
    private static func isEnding(_ words: ArraySlice<UInt8>) -> Bool {
        let word = words.prefix { $0 >= 0x80 || $0.isASCIILetter }
        if word.elementsEqual("innen".utf8) || word.elementsEqual("nix".utf8) { return true }
        // `*in der Kantine` is a word of its own, `*in` alone an ending.
        let next = words[word.endIndex...].drop(while: isSpace)
        return next.first.map { $0 < 0x80 && !$0.isASCIIAlphanumeric } ?? true
            && ["in", "r", "n", "e"].contains { word.elementsEqual($0.utf8) }
    }

    /// `_config.yml`: a full stop within the word, and none of an abbreviation.
    private static func isFileName(_ words: ArraySlice<UInt8>) -> Bool {
        let parts = words.prefix { !isSpace($0) }.split(separator: UInt8(ascii: "."))
        return parts.count > 1 && parts.allSatisfy { $0.count > 1 && $0[$0.startIndex].isASCIIAlphanumeric }
    }

    /// `~~so~` and `~so~~`, which touch the words on their inner sides.
    private static func unevenTildes(in prose: [UInt8]) -> Leftover? {
        let runs = runs(of: UInt8(ascii: "~"), in: prose)
        for (open, close) in zip(runs, runs.dropFirst()) where open.count != close.count && open.count + close.count == 3 {
            let inside = prose[open.upperBound..<close.lowerBound]
            guard let first = inside.first, let last = inside.last, !isSpace(first), !isSpace(last), !inside.contains(0),
                !inside.contains(UInt8(ascii: "\n")), Neighbour(before: prose[..<open.lowerBound]).isSpace,
                !Neighbour(after: close.upperBound, in: prose).isWord
            else { continue }
            return leftover(open.lowerBound..<close.upperBound, signs: "~", inside: inside)
        }
        return nil
    }

    /// `** so*` and `*so **`: one of two uneven marks touches the words, and the other is between spaces, where it can neither begin nor end
    /// anything. A lone star before the words is a bullet or a sum, as in `2 * Preis**`.
    private static func unlikePair(of mark: UInt8, in prose: [UInt8]) -> Leftover? {
        guard mark != UInt8(ascii: "~") else { return nil }
        let runs = runs(of: mark, in: prose)
        for (open, close) in zip(runs, runs.dropFirst())
        where open.count != close.count && max(open.count, close.count) <= 3 && (open.count > 1 || prose[open.lowerBound + 1] != 0x20) {
            let inside = prose[open.upperBound..<close.lowerBound]
            let isLoose = (Neighbour(after: open.upperBound, in: prose).isSpace, Neighbour(before: inside).isSpace)
            guard isLoose.0 != isLoose.1, Neighbour(before: prose[..<open.lowerBound]).isSpace,
                Neighbour(after: close.upperBound, in: prose).isSpace, !inside.contains(0), !inside.contains(UInt8(ascii: "\n")),
                inside.contains(where: { $0 >= 0x80 || $0.isASCIILetter }), !isEnding(inside)
            else { continue }
            return leftover(open.lowerBound..<close.upperBound, signs: longer(open, close, in: prose), inside: inside)
        }
        return nil
    }

    private static func longer(_ one: Range<Int>, _ other: Range<Int>, in prose: [UInt8]) -> String {
        String(decoding: prose[one.count > other.count ? one : other], as: UTF8.self)
    }

    private static func runs(of mark: UInt8, in prose: [UInt8]) -> [Range<Int>] {
        var runs: [Range<Int>] = []
        var index = 0
        while let start = prose[index...].firstIndex(of: mark) {
            index = prose[start...].firstIndex { $0 != mark } ?? prose.count
            runs.append(start..<index)
        }
        return runs
    }

    private static func pair(of mark: UInt8, in prose: [UInt8]) -> Leftover? {
        var opening: Range<Int>?
        var index = 0
        while let start = prose[index...].firstIndex(of: mark) {
            var end = start
            while end < prose.count, prose[end] == mark { end += 1 }
            index = end
            let run = start..<end
            if let open = opening, open.count == run.count, isPair(open, run, in: prose) {
                return leftover(open.lowerBound..<run.upperBound, length: run.count, in: prose)
            }
            opening = canBe(run, mark) ? run : nil
        }
        return nil
    }

    /// One star or two, two underscores, up to three tildes; more are a line or a password.
    private static func canBe(_ run: Range<Int>, _ mark: UInt8) -> Bool {
        run.count == 2 || run.count == 1 && mark == UInt8(ascii: "*") || mark == UInt8(ascii: "~") && run.count <= 3
    }

    /// Whether words of the same line are between two runs. Figures alone have to be touched by one, as `2 ** 3 ** 4` is a sum. One star counts
    /// only beside a space inside (`*so *`) or between a mark and a word (`*„so“*s`), because a lone star also marks a remark.
    private static func isPair(_ open: Range<Int>, _ close: Range<Int>, in prose: [UInt8]) -> Bool {
        let inside = prose[open.upperBound..<close.lowerBound]
        guard let first = inside.first, let last = inside.last, !inside.contains(UInt8(ascii: "\n")), !inside.contains(0),
            inside.contains(where: {
                $0 >= 0x80 || $0.isASCIIDigit || $0 | 0x20 >= UInt8(ascii: "a") && $0 | 0x20 <= UInt8(ascii: "z")
            })
        else { return false }
        let after = Neighbour(after: close.upperBound, in: prose)
        if prose[open.lowerBound] == UInt8(ascii: "~"), open.count != 2 {
            // `~10 or ~20` says “about”.
            return Neighbour(before: prose[..<open.lowerBound]).isSpace && !isSpace(first) && !isSpace(last) && !after.isWord
        }
        if open.count == 1 {
            let before = Neighbour(before: prose[..<open.lowerBound])
            guard before.isSpace, !isSpace(first) else { return false }
            let closesBehindMark = Neighbour(before: inside) == .other && after == .letter
            return isSpace(last) && after.isSpace || closesBehindMark
        }
        return !(isSpace(first) && isSpace(last) && after.isSpace) || inside.contains(where: { $0 >= 0x80 || $0.isASCIILetter })
    }

    private static func isSpace(_ byte: UInt8) -> Bool { Neighbour.isBlank(byte) }

    private static func leftover(_ range: Range<Int>, length: Int, in prose: [UInt8]) -> Leftover {
        let inside = prose[range.dropFirst(length).dropLast(length)]
        return leftover(range, signs: String(decoding: prose[range.prefix(length)], as: UTF8.self), inside: inside)
    }

    private static func leftover(_ range: Range<Int>, signs: String, inside: ArraySlice<UInt8>) -> Leftover {
        let inside = String(decoding: inside, as: UTF8.self)
        let words = String(inside.drop(while: isInvisible).reversed().drop(while: isInvisible).reversed())
        let escaped = signs.map { "\\\($0)" }.joined()
        let isTildes = signs.hasPrefix("~") && signs != "~~"
        let remedy: Phrase =
            isTildes
            ? "Write “~~\(words)~~”, with two on each side, or take them out."
            : words == inside
                ? "Put a space between the word and the “\(signs)” beside it that touches another character."
                : "Write “\(signs)\(words)\(signs)”, with no space inside."
        return Leftover(
            rule: .strayEmphasis, range: range, summary: "These “\(signs)” change nothing and would be on the page.",
            remedy: "\(remedy) If they are meant, write “\(escaped)”.")
    }

    private static func isInvisible(_ character: Character) -> Bool {
        character.isWhitespace || character.unicodeScalars.allSatisfy { ["\u{200B}", "\u{2060}", "\u{FEFF}", "\u{AD}"].contains($0) }
    }
}

import Diagnostics
import Text
import Typesetting

/// Lines that look like list items, because they start with the same symbol or with consecutive numbers, but that Markdown joins into one
/// paragraph. Also markers of other tools for nested items, deeper headings and underlined headings.
enum LookalikeLists {
    /// `lines` are the paragraph's, with their places; `brokenLines` those that were broken on purpose.
    static func find(in prose: [UInt8], lines: [Range<Int>], brokenLines: Set<Int>) -> Leftover? {
        for (line, next) in zip(lines, lines.dropFirst()) where !brokenLines.contains(next.lowerBound) {
            if let length = sameSign(prose[line], prose[next]) { return sign(line.lowerBound..<(line.lowerBound + length), prose) }
            if let length = counted(prose[line], prose[next]) { return number(line.lowerBound..<(line.lowerBound + length), prose) }
        }
        return lines.lazy.compactMap { nested(prose[$0]) }.first ?? underline(in: prose, lines)
    }

    /// `☐ one`, `→ one`, `👉 one`; `① one` before `② two`.
    private static func sameSign(_ line: ArraySlice<UInt8>, _ next: ArraySlice<UInt8>) -> Int? {
        guard let sign = Neighbour.scalar(at: line.startIndex, in: line), let other = Neighbour.scalar(at: next.startIndex, in: next),
            sign.value >= 0x2190 || sign == ".", !sign.properties.isAlphabetic || (0x2460...0x24FF).contains(sign.value)
        else { return nil }
        let isNext = (0x2460...0x24FF).contains(sign.value) && other.value == sign.value + 1
        guard sign == other || isNext, let space = line.prefix(16).firstIndex(where: Neighbour.isBlank),
            line[..<space].dropFirst().allSatisfy({ $0 >= 0x80 })
        else { return nil }
        return space - line.startIndex
    }

    /// `1.1` before `1.2`, each with a space after it and with a full stop or without. Times and amounts have two figures at their end.
    private static func counted(_ line: ArraySlice<UInt8>, _ next: ArraySlice<UInt8>) -> Int? {
        guard let (parts, length) = numbers(line), let (following, _) = numbers(next), parts.count == following.count, parts.count > 1,
            parts.dropLast() == following.dropLast(), let last = parts.last, following.last == last + 1
        else { return nil }
        return length
    }

    private static func numbers(_ line: ArraySlice<UInt8>) -> (parts: [Int], length: Int)? {
        let word = line.prefix(12).prefix { !Neighbour.isBlank($0) }
        guard word.endIndex < line.endIndex, word.allSatisfy({ $0.isASCIIDigit || $0 == UInt8(ascii: ".") }) else { return nil }
        let parts = word.split(separator: UInt8(ascii: "."))
        // `10.15` is a time, `1.000` an amount.
        guard parts.allSatisfy({ $0.first != UInt8(ascii: "0") }), parts.dropFirst().allSatisfy({ $0.count == 1 }) else { return nil }
        return (parts.compactMap { Int(String(decoding: $0, as: UTF8.self)) }, word.count)
    }

    private static func sign(_ range: Range<Int>, _ prose: [UInt8]) -> Leftover {
        let sign = String(decoding: prose[range], as: UTF8.self)
        return Leftover(
            rule: .missedMarker, range: range,
            summary: "These lines begin with “\(sign)”, which begins no list here, and will run on as one paragraph.",
            remedy: "Write “- ” before it in each line, or in its place, and put an empty line before the list.")
    }

    private static func number(_ range: Range<Int>, _ prose: [UInt8]) -> Leftover {
        let number = String(decoding: prose[range], as: UTF8.self)
        return Leftover(
            rule: .missedMarker, range: range,
            summary: "This looks like a list, but “\(number)” does not begin one here, and the lines will run on as one paragraph.",
            remedy:
                "Begin each line with “1. ” or “- ”, and put an empty line before the list. If the numbers are cited, put an empty line between the lines."
        )
    }

    /// `** one` of a wiki or of Org mode, an item below an item; and seven or more `#`.
    private static func nested(_ line: ArraySlice<UInt8>) -> Leftover? {
        guard let sign = line.first, sign == UInt8(ascii: "*") || sign == UInt8(ascii: "#") else { return nil }
        let signs = line.prefix { $0 == sign }
        let rest = line[signs.endIndex...]
        guard rest.first == UInt8(ascii: " "), rest.count > 1 else { return nil }
        let range = line.startIndex..<signs.endIndex
        if sign == UInt8(ascii: "#"), signs.count > 6 {
            return Leftover(
                rule: .missedMarker, range: range, summary: "A heading has six “#” at most; with more it is none.",
                remedy: "Write “### ” for a heading below others, or take them out.")
        }
        guard sign == UInt8(ascii: "*"), (2...4).contains(signs.count), !rest.contains(sign) else { return nil }
        return Leftover(
            rule: .missedMarker, range: range,
            summary: "This looks like an item of a list within a list, as a wiki has it, and will run on as one paragraph.",
            remedy: "Write one “- ” in its place, and indent the line by as many spaces as put it below the words of the item above.")
    }

    /// A line of `^^^^^` or the like below one line of words, which reStructuredText takes for a heading.
    private static func underline(in prose: [UInt8], _ lines: [Range<Int>]) -> Leftover? {
        guard lines.count == 2, let below = lines.last, below.count >= 4, let sign = prose[below].first,
            "^\"+'.:".utf8.contains(sign), prose[below].allSatisfy({ $0 == sign })
        else { return nil }
        return Leftover(
            rule: .missedMarker, range: below,
            summary: "This looks like the line below a heading, and would be on the page as it is typed.",
            remedy: "Take it out, and write “## ” before the words above it.")
    }
}

import Diagnostics
import Text
import Typesetting

/// Lines of a paragraph that were meant as a heading, a list or a table: the marker at their start is followed by an invisible space, or
/// by none, or is Word's.
package enum MissedMarkers {
    /// `isTopLevel` is false within a list or a quotation, where a line may well begin with a hashtag.
    package static func find(in prose: [UInt8], lineStarts: [Int], brokenLines: Set<Int>, isTopLevel: Bool) -> [Leftover] {
        let lines = lineStarts.indices.map { index in
            Line(prose, lineStarts[index]..<(index + 1 < lineStarts.count ? lineStarts[index + 1] - 1 : prose.count))
        }
        if lines.count == 1, let line = lines.first, line.isBreakOfOtherCharacters { return [thematicBreak(line)] }
        if let line = lines.first(where: { $0.marker != nil && $0.invisible != nil }) ?? lines.first(where: \.isWordBullet) {
            return [line.isWordBullet ? wordBullet(line) : invisible(line)]
        }
        if let line = lines.first(where: { $0.hidden != nil }), let hidden = line.hidden { return [hiddenMarker(line, hidden)] }
        if let heading = lines.first(where: \.isHeading), heading.hashes > 1 || lines.count == 1 && isTopLevel && heading.looksLikeTitle {
            return [noSpace(heading, "a heading")]
        }
        let items = lines.filter(\.isItemWithoutSpace)
        if items.count >= 2, let first = items.first { return [noSpace(first, "a list")] }
        if lines.count >= 2, lines.allSatisfy(\.isTableRow), let first = lines.first { return [table(first)] }
        // Whoever breaks the lines on purpose sets a dialogue.
        if let dashes = zip(lines, lines.dropFirst()).first(where: {
            $0.dashLength > 0 && $1.dashLength > 0 && !brokenLines.contains($1.range.lowerBound)
        })?.0 {
            return [dashItem(dashes)]
        }
        if let lettered = letteredItem(lines) { return [lettered] }
        if let list = LookalikeLists.find(in: prose, lines: lines.map(\.range), brokenLines: brokenLines) { return [list] }
        guard isTopLevel else { return [] }
        // Word's lines have no empty ones between them: the rows may have a heading before them and a sentence after.
        if let row = zip(lines, lines.dropFirst()).first(where: { $0.hasCells && $1.tabs == $0.tabs })?.0 { return [pastedTable(row)] }
        return lines.first { $0.isNumberedHeading(alone: lines.count == 1) }.map { [numberedHeading($0)] } ?? []
    }

    private static func numberedHeading(_ line: Line) -> Leftover {
        Leftover(
            rule: .missedMarker, range: line.range.lowerBound..<(line.range.lowerBound + (line.numberBeforeTab ?? 0)),
            summary: "This looks like a numbered heading from a word processor.",
            remedy: "Write “## ” and the words of the heading; one that belongs below another gets “### ”.")
    }

    /// Two lines or more that go on counting: `a.`, `b.`; `(a)`, `(b)`; `#.`, `#.`; after words also `2.`, `3.`, as only `1.` begins a list there.
    private static func letteredItem(_ lines: [Line]) -> Leftover? {
        for (index, line) in lines.enumerated().dropLast() {
            let following = lines[index + 1]
            guard let item = line.lettered, let next = following.lettered, item.length == next.length || item.isRoman,
                next.order == item.order + 1 || item.order == 0 && next.order == 0
            else { continue }
            if item.isNumber, !isCounted(at: index, in: lines, upTo: next.order) { continue }
            let marker = line.words(item.length)
            return Leftover(
                rule: .missedMarker, range: line.range.lowerBound..<(line.range.lowerBound + item.length),
                summary: "This looks like a list, but “\(marker)” does not begin one here, and the lines will run on as one paragraph.",
                remedy: item.isNumber
                    ? "Put an empty line before the list."
                    : "Begin each line with “1. ” or “- ”, and put an empty line before the list. If the letters are cited, put an empty line between the lines."
            )
        }
        return nil
    }

    /// "… am / 2. März und am / 3. April" counts days: three lines in a row count items, or two after a colon.
    private static func isCounted(at index: Int, in lines: [Line], upTo number: Int) -> Bool {
        if index > 0, lines[index - 1].endsWithColon { return true }
        return index + 2 < lines.count && lines[index + 2].lettered.map { $0.order == number + 1 } == true
    }

    private static func dashItem(_ line: Line) -> Leftover {
        Leftover(
            rule: .missedMarker, range: line.range.lowerBound..<(line.range.lowerBound + line.dashLength),
            summary: "These lines begin with a dash, which begins no list here, and will run on as one paragraph.",
            remedy: "Begin each line of the list with “- ”, a hyphen and a space, and put an empty line before the list.")
    }

    private static func whole(_ line: Line, _ summary: Phrase, remedy: Phrase) -> Leftover {
        Leftover(rule: .missedMarker, range: line.range, summary: summary, remedy: remedy)
    }

    private static func thematicBreak(_ line: Line) -> Leftover {
        whole(
            line,
            "This looks like a line across the page, and would be there as it is typed.",
            remedy: "Write “---” on a line of its own, with an empty line before it and after it.")
    }

    private static func pastedTable(_ line: Line) -> Leftover {
        whole(
            line,
            "These lines look like a table from a word processor; the columns will run on as one paragraph.",
            remedy: "Put “|” in place of each tab and at both ends of each line, and “|---|---|” below the heads.")
    }

    private static func invisible(_ line: Line) -> Leftover {
        Leftover(
            rule: .missedMarker, range: line.range.lowerBound..<(line.markerEnd + (line.invisible?.length ?? 0)),
            summary: "After “\(line.marker ?? "")” is a \(line.invisible?.name ?? Phrase(verbatim: "")), which does not count as a space.",
            remedy: "Delete it and type an ordinary space.")
    }

    private static func hiddenMarker(_ line: Line, _ hidden: (character: InvisibleCharacter, length: Int, marker: String)) -> Leftover {
        Leftover(
            rule: .missedMarker, range: line.range.lowerBound..<(line.range.lowerBound + hidden.length + hidden.marker.utf8.count),
            summary: "Before “\(hidden.marker)” is a \(hidden.character.name), so it begins nothing and would be on the page.",
            remedy: "Delete what is before “\(hidden.marker)”, and type the line's beginning anew.")
    }

    private static func wordBullet(_ line: Line) -> Leftover {
        Leftover(
            rule: .missedMarker, range: line.range.lowerBound..<(line.range.lowerBound + line.bulletLength),
            summary: "This line has a bullet from a word processor, and the lines will run on as one paragraph.",
            remedy: "Begin each line of the list with “- ” instead, and put an empty line before the list.")
    }

    private static func noSpace(_ line: Line, _ kind: Phrase) -> Leftover {
        let marker = line.marker ?? ""
        return Leftover(
            rule: .missedMarker, range: line.range.lowerBound..<line.markerEnd,
            summary: "This looks like \(kind), but there is no space after “\(marker)”.",
            remedy: "Write “\(marker) ” with a space after it. If you mean the character, put a backslash before it: “\\\(marker)”.")
    }

    private static func table(_ line: Line) -> Leftover {
        whole(
            line,
            "These lines look like a table, but the second one does not rule off the heads.",
            remedy: "Put a line of dashes below the heads, with as many parts as they have: “|---|---|”.")
    }

    /// One line of the paragraph, taken apart at its start.
    private struct Line {
        let range: Range<Int>
        let markerEnd: Int
        let marker: String?
        let invisible: InvisibleCharacter?
        let hashes: Int
        private let bytes: ArraySlice<UInt8>
        private let next: Neighbour

        init(_ prose: [UInt8], _ range: Range<Int>) {
            self.range = range
            bytes = prose[range]
            hashes = bytes.prefix { $0 == UInt8(ascii: "#") }.count
            let length = (1...6).contains(hashes) ? hashes : Line.itemMarkerLength(bytes)
            markerEnd = range.lowerBound + length
            marker = length > 0 ? String(decoding: prose[range.lowerBound..<markerEnd], as: UTF8.self) : nil
            invisible = markerEnd < range.upperBound ? InvisibleCharacter(at: markerEnd, in: prose) : nil
            next = markerEnd < range.upperBound ? Neighbour(after: markerEnd, in: prose) : .none
        }

        private static func itemMarkerLength(_ bytes: ArraySlice<UInt8>) -> Int {
            guard let first = bytes.first else { return 0 }
            if first == UInt8(ascii: "-") || first == UInt8(ascii: "+") { return 1 }
            // `**` is bold that was not closed, or a remark.
            if first == UInt8(ascii: "*"), bytes.dropFirst().first != first { return 1 }
            let digits = bytes.prefix(while: \.isASCIIDigit).count
            guard (1...3).contains(digits), bytes.count > digits else { return 0 }
            let end = bytes[bytes.startIndex + digits]
            return end == UInt8(ascii: ".") || end == UInt8(ascii: ")") ? digits + 1 : 0
        }

        /// What hides a marker at the start of the line from the parser.
        var hidden: (character: InvisibleCharacter, length: Int, marker: String)? {
            guard let first = bytes.first, first >= 0x80, let character = InvisibleCharacter(at: 0, in: Array(bytes.prefix(4))) else {
                return nil
            }
            var start = bytes.startIndex
            while start < bytes.endIndex {
                if bytes[start] == UInt8(ascii: " ") { start += 1; continue }
                guard let next = InvisibleCharacter(at: 0, in: Array(bytes[start...].prefix(4))) else { break }
                start += next.length
            }
            let rest = bytes[start...]
            let hashes = rest.prefix { $0 == UInt8(ascii: "#") }.count
            var length = (1...6).contains(hashes) ? hashes : Line.itemMarkerLength(rest)
            if length == 0, let sign = rest.first, "*>|".utf8.contains(sign) { length = 1 }
            if rest.starts(with: "```".utf8) || rest.starts(with: "~~~".utf8) { length = 3 }
            guard length > 0, length < rest.count else { return nil }
            let next = rest[rest.startIndex + length]
            guard Neighbour.isBlank(next) || rest.first == UInt8(ascii: "|") || length == 3 && hashes == 0 else { return nil }
            return (character, start - bytes.startIndex, String(decoding: rest.prefix(length), as: UTF8.self))
        }

        var isHeading: Bool { (1...6).contains(hashes) && next.isWord }

        /// More than a hashtag: a capital, several words, and no full stop after them.
        var looksLikeTitle: Bool {
            guard String(decoding: bytes.dropFirst(hashes).prefix(4), as: UTF8.self).first?.isUppercase == true, let last = bytes.last,
                bytes.contains(UInt8(ascii: " "))
            else { return false }
            return !".!?:,;".utf8.contains(last) && bytes.filter { $0 == UInt8(ascii: "#") }.count == hashes
        }

        var isItemWithoutSpace: Bool { hashes == 0 && marker != nil && next == .letter }

        var isTableRow: Bool {
            bytes.first == UInt8(ascii: "|") && bytes.last == UInt8(ascii: "|") && bytes.count > 2
        }

        func words(_ length: Int) -> String { String(decoding: bytes.prefix(length), as: UTF8.self) }

        /// Tabs between words.
        var tabs: Int { bytes.dropFirst().dropLast().filter { $0 == UInt8(ascii: "\t") }.count }

        /// The length of `2.1` in `2.1⇥Scope`.
        var numberBeforeTab: Int? {
            let number = bytes.prefix { $0.isASCIIDigit || $0 == UInt8(ascii: ".") }
            guard let first = number.first, first.isASCIIDigit, number.count < bytes.count, bytes[number.endIndex] == UInt8(ascii: "\t"),
                ".!?:,;".utf8.contains(bytes.last ?? 0) == false, tabs == 1
            else { return nil }
            return number.count
        }

        /// Cells with tabs between them, rather than the mark of a list with one after it.
        var hasCells: Bool { tabs > 0 && !isWordBullet && lettered == nil && !(marker != nil && hashes == 0 && tabs == 1) }

        /// Within a paragraph `2.` may be a list that does not begin with 1.
        func isNumberedHeading(alone: Bool) -> Bool {
            guard let length = numberBeforeTab else { return false }
            return alone || bytes[bytes.startIndex + length - 1] != UInt8(ascii: ".")
        }

        /// The item marker at the start, such as `b.`, `(iv)`, `(3)` or `#.`: its length in bytes, and its place in the alphabet or its Roman
        /// numeral up to five, from 1; `#` has 0.
        var lettered: (length: Int, order: Int, isRoman: Bool, isNumber: Bool)? {
            let isOpen = bytes.first == UInt8(ascii: "(")
            let name = bytes.dropFirst(isOpen ? 1 : 0).prefix { $0 != UInt8(ascii: ".") && $0 != UInt8(ascii: ")") }.prefix(4)
            let length = (isOpen ? 1 : 0) + name.count + 1
            guard !name.isEmpty, bytes.count > length, !isOpen || bytes[bytes.startIndex + length - 1] == UInt8(ascii: ")"),
                Neighbour.isBlank(bytes[bytes.startIndex + length])
            else { return nil }
            if let order = ["i", "ii", "iii", "iv", "v"].firstIndex(where: { name.map { $0 | 0x20 }.elementsEqual($0.utf8) }),
                name.count > 1 || order == 0
            {
                return (length, order + 1, true, false)
            }
            if name.allSatisfy(\.isASCIIDigit) { return (length, Int(String(decoding: name, as: UTF8.self)) ?? 0, false, !isOpen) }
            guard name.count == 1, let letter = name.first else { return nil }
            if letter == UInt8(ascii: "#"), !isOpen { return (length, 0, false, false) }
            return letter.isASCIILowercase ? (length, Int(letter - 0x60), false, false) : nil
        }

        /// The length of a dash at the start with a space after it.
        var dashLength: Int {
            let text = String(decoding: bytes.prefix(5), as: UTF8.self).unicodeScalars
            guard let first = text.first, first == "–" || first == "—" || first == "―", let next = text.dropFirst().first else { return 0 }
            return next == " " || next == "\u{A0}" ? 3 : 0
        }

        /// `=====` or `· · ·`.
        var isBreakOfOtherCharacters: Bool {
            let text = String(decoding: bytes.prefix(399), as: UTF8.self).unicodeScalars
            guard let first = text.first(where: { $0 != " " }), ["=", "—", "–", "~", "·", "•", "#"].contains(first) else { return false }
            let signs = text.filter { $0 != " " }
            return signs.count >= 3 && signs.allSatisfy { $0 == first }
        }

        var endsWithColon: Bool { bytes.last { !Neighbour.isBlank($0) } == UInt8(ascii: ":") }

        var isWordBullet: Bool { bulletLength > 0 }

        /// `•`, `▪` and the like with something after them; `o` and `§` with a tab.
        var bulletLength: Int {
            let text = String(decoding: bytes.prefix(8), as: UTF8.self).unicodeScalars
            guard let first = text.first, let second = text.dropFirst().first else { return 0 }
            let isBullet =
                switch first {
                case "•", "·", "▪", "◦", "‣", "●", "■", "○", "◆", "➢", "✓", "✔", "\u{F0B7}", "\u{F0A7}", "\u{F0D8}", "⁃": second != first
                case "o", "§", "–", "—": second == "\t"
                default: false
                }
            return isBullet ? UTF8.encode(first)?.count ?? 1 : 0
        }
    }
}

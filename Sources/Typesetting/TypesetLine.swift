import Text

/// The state of one walk: what was written, and which quotations are open.
struct TypesetLine {
    let source: [UInt8]
    let typography: Typography
    private(set) var result: [UInt8] = []
    /// Where words will be that are not in the source.
    private let gaps: [Int]
    private let keepsSpaces: Bool
    private var position = 0
    private var doubleIsOpen = false
    private var singleIsOpen = false
    /// Where the last opening mark ends in the result: in German the mark that opens in English closes, so the mark alone does not say.
    private var openingEnd: Int?
    /// The next straight single mark that could close a quotation, found once for all marks before it.
    private var nextSingleCloser: Int?

    init(source: [UInt8], typography: Typography, gaps: [Int]) {
        self.source = source
        self.gaps = gaps
        self.typography = typography
        keepsSpaces = !typography.noBreakBefore.isEmpty
        result.reserveCapacity(source.count + 16)
    }

    mutating func copy(through end: Int) {
        result += source[position..<end]
        position = end
    }

    mutating func set(through end: Int) {
        while position < end {
            switch source[position] {
            case UInt8(ascii: "\""): setDouble(through: end)
            case UInt8(ascii: "'"): setSingle(through: end)
            case UInt8(ascii: "-"): setRun(of: UInt8(ascii: "-"), through: end)
            case UInt8(ascii: "."): setRun(of: UInt8(ascii: "."), through: end)
            case UInt8(ascii: " ") where keepsSpaces: setSpace()
            case UInt8(ascii: "+"): setNumber(signLength: 1, through: end)
            case _ where VerbatimCharacters.hides("+", at: position, in: source, before: end): setNumber(signLength: 2, through: end)
            default:
                var runEnd = position + 1
                while runEnd < end, !isSign(source[runEnd]) { runEnd += 1 }
                copy(through: runEnd)
            }
        }
    }

    private func isSign(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: " ") && keepsSpaces || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") || byte == UInt8(ascii: "-")
            || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "+") || byte == VerbatimCharacters.lead
    }

    private mutating func put(_ mark: String) {
        result.append(contentsOf: mark.utf8)
    }

    private var before: Neighbour {
        if isGap(position) { return .letter }
        return openingEnd == result.count ? .opening : Neighbour(before: result)
    }

    private func isGap(_ place: Int) -> Bool {
        var (low, high) = (0, gaps.count)
        while low < high {
            let middle = (low + high) / 2
            if gaps[middle] < place { low = middle + 1 } else { high = middle }
        }
        return low < gaps.count && gaps[low] == place
    }

    // MARK: Spaces

    /// `Quoi ?` and `« mot »` never break between the word and its mark.
    private mutating func setSpace() {
        position += 1
        let next = Neighbour.scalar(at: position, in: source)
        if let next, typography.noBreakBefore.contains(next) {
            put(next == ":" ? "\u{A0}" : "\u{202F}")
        } else if typography.noBreakBefore.contains("»"), result.suffix(2).elementsEqual("«".utf8) {
            put("\u{202F}")
        } else {
            result.append(UInt8(ascii: " "))
        }
    }

    /// `+44 20 7946 0133` and `+49 (0)30 1234`: a number to ring stays on one line.
    private mutating func setNumber(signLength: Int, through end: Int) {
        let isFirst = before == .none || before.isSpace || before == .opening
        copy(through: position + signLength)
        guard isFirst, position < end, source[position].isASCIIDigit else { return }
        while position < end {
            let byte = source[position]
            if byte == UInt8(ascii: " ") {
                guard position + 1 < end,
                    source[position + 1].isASCIIDigit || source[position + 1] == UInt8(ascii: "(")
                        || VerbatimCharacters.hides("(", at: position + 1, in: source, before: end)
                else { return }
                put("\u{A0}")
                position += 1
            } else if byte.isASCIIDigit || byte == UInt8(ascii: "(") || byte == UInt8(ascii: ")") || byte == UInt8(ascii: "/") {
                copy(through: position + 1)
            } else if VerbatimCharacters.hides("()/", at: position, in: source, before: end) {
                copy(through: position + 2)
            } else {
                return
            }
        }
    }

    // MARK: Dashes and dots

    /// Three dots become one character; two or three hyphens between spaces a dash, two between digits a range.
    private mutating func setRun(of byte: UInt8, through end: Int) {
        var runEnd = position
        while runEnd < end, source[runEnd] == byte { runEnd += 1 }
        let count = runEnd - position
        let before = before
        let after = Neighbour(after: runEnd, in: source)
        let stands = before.isSpace && after.isSpace
        position = runEnd
        switch (byte, count) {
        case (UInt8(ascii: "."), 3): put("\u{2026}")
        case (UInt8(ascii: "-"), 2) where stands || (before == .digit && after == .digit): put("\u{2013}")
        case (UInt8(ascii: "-"), 3) where stands: put("\u{2014}")
        default: result += source[(runEnd - count)..<runEnd]
        }
    }

    // MARK: Quotation marks

    private mutating func setDouble(through end: Int) {
        let before = before
        let after = Neighbour(after: position + 1, in: source)
        if isEmptyPair(of: UInt8(ascii: "\""), before, through: end) { return copy(through: position + 2) }
        position += 1
        let opens: Bool
        switch before {
        case .none, .space:
            if after.isSpace, !doubleIsOpen { return put("\"") }  // the character itself is meant
            opens = !after.isSpace
        case .opening: opens = true
        case .digit where isInches(after): return put("\u{2033}")
        case .dash, .letter, .digit, .other: opens = !doubleIsOpen && after.isWord
        }
        doubleIsOpen = opens
        put(opens ? typography.double.opening : typography.double.closing)
        if opens { openingEnd = result.count }
    }

    /// `24"`, `24" × 36"`, `24"x36"`; within a quotation only where another mark is left to close it.
    private func isInches(_ after: Neighbour) -> Bool {
        if doubleIsOpen {
            let left = source[position...].count { $0 == UInt8(ascii: "\"") }
            let isLast = position < source.count && source[position] == UInt8(ascii: "\"")
            return left % 2 == 1 && (after.isSpace || after == .letter || isLast)
        }
        guard after == .letter else { return true }
        let isTimes = source[position] | 0x20 == UInt8(ascii: "x")
        return isTimes && position + 1 < source.count && source[position + 1].isASCIIDigit
    }

    /// Two straight marks with nothing in them: the characters themselves are meant.
    private func isEmptyPair(of sign: UInt8, _ before: Neighbour, through end: Int) -> Bool {
        guard before.isSpace || before == .opening, !isGap(position + 1), position + 1 < end, source[position + 1] == sign
        else { return false }
        let after = Neighbour(after: position + 2, in: source)
        return !after.isWord && after != .opening && (position + 2 == source.count || source[position + 2] != sign)
    }

    private mutating func setSingle(through end: Int) {
        let before = before
        let mark = position
        if isEmptyPair(of: UInt8(ascii: "'"), before, through: end) { return copy(through: position + 2) }
        let after = Neighbour(after: mark + 1, in: source)
        position += 1
        let canOpen: Bool
        switch before {
        case .none, .space:
            if after.isSpace, !singleIsOpen { return put("'") }
            canOpen = !after.isSpace
        case .opening: canOpen = true
        case .letter, .digit:
            if before == .digit, isFeet(from: mark + 1) { return put("\u{2032}") }
            if after.isWord { return put("\u{2019}") }
            canOpen = false
        case .dash, .other: canOpen = !singleIsOpen && after.isWord
        }
        if canOpen {
            guard !isElision(after: mark + 1), hasSingleCloser(after: mark) else { return put("\u{2019}") }
            singleIsOpen = true
            put(typography.single.opening)
            openingEnd = result.count
        } else {
            put(singleIsOpen ? typography.single.closing : "\u{2019}")
            singleIsOpen = false
        }
    }

    /// `5'10"` and `46' 12"`: digits and a double mark follow.
    private func isFeet(from start: Int) -> Bool {
        let isApart = !singleIsOpen && start < source.count && source[start] == UInt8(ascii: " ")
        let inches = source[(start + (isApart ? 1 : 0))...].prefix(while: \.isASCIIDigit)
        return (1...2).contains(inches.count) && inches.endIndex < source.count && source[inches.endIndex] == UInt8(ascii: "\"")
    }

    /// `'90s`, `'80er` and the language's own words.
    private func isElision(after start: Int) -> Bool {
        let word = source[start...].prefix(while: \.isASCIIAlphanumeric)
        if word.count >= 3, word.prefix(2).allSatisfy(\.isASCIIDigit), !word[word.startIndex + 2].isASCIIDigit { return true }
        return typography.elisions.contains(String(decoding: word, as: UTF8.self).lowercased())
    }

    private mutating func hasSingleCloser(after mark: Int) -> Bool {
        if let found = nextSingleCloser, found > mark { return found < source.count }
        var index = mark + 1
        while index < source.count {
            if source[index] == UInt8(ascii: "'"), index > mark + 1, !Neighbour.isBlank(source[index - 1]),
                !Neighbour(after: index + 1, in: source).isWord
            {
                break
            }
            index += 1
        }
        nextSingleCloser = index
        return index < source.count
    }
}

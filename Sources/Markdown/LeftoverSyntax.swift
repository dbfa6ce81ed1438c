internal import Diagnostics

/// Words that look like a link or a footnote but were not understood as one: they would be on the page with their brackets.
enum LeftoverSyntax {
    static func find(in prose: [UInt8]) -> [Leftover] {
        guard prose.contains(UInt8(ascii: "[")) else { return [] }
        var found: [Leftover] = []
        if let range = first("](", in: prose) ?? first("][", in: prose) ?? apart(in: prose) ?? reversed(in: prose) {
            found.append(
                Leftover(
                    rule: .brokenLinkSyntax, range: range, summary: "This looks like a link but does not work as one.",
                    remedy: "Write [words](address) with no space in the address; an address with spaces goes in <angle brackets>. "
                        + "Brackets that are meant get a backslash: \\[words\\](address)."))
        }
        if let range = first("[^", in: prose), range.upperBound < prose.count, !Neighbour.isBlank(prose[range.upperBound]) {
            found.append(
                Leftover(
                    rule: .footnoteMissing, severity: .error, range: range, summary: "This refers to a footnote that is not there.",
                    remedy: "Add its text at the end: a line such as “[^1]: The words.”, with the same name in the brackets. "
                        + "Brackets that are meant get a backslash: \\[^1]."))
        }
        return found
    }

    /// From the bracket that opens before two characters through them.
    private static func first(_ signs: StaticString, in prose: [UInt8]) -> Range<Int>? {
        guard let found = prose.firstRange(of: signs) else { return nil }
        let bracket = prose[...found.lowerBound].lastIndex(of: UInt8(ascii: "[")) ?? found.lowerBound
        return bracket..<found.upperBound
    }

    /// `[words] (https://…)`: the address in the brackets is a bare one, which prose has blanked out, or a path.
    private static func apart(in prose: [UInt8]) -> Range<Int>? {
        guard let found = prose.firstRange(of: "] ("), found.upperBound < prose.count else { return nil }
        let isAddress = prose[found.upperBound] == 0 || prose[found.upperBound] == UInt8(ascii: ".")
        return isAddress ? first("] (", in: prose) : nil
    }

    /// `(words)[https://…]`.
    private static func reversed(in prose: [UInt8]) -> Range<Int>? {
        guard let found = prose.firstRange(of: ")["), found.upperBound < prose.count, prose[found.upperBound] == 0 else { return nil }
        let bracket = prose[..<found.lowerBound].lastIndex(of: UInt8(ascii: "(")) ?? found.lowerBound
        return bracket..<found.upperBound
    }
}

extension [UInt8] {
    /// The first occurrence of some ASCII characters at or after an offset.
    func firstRange(of text: StaticString, from start: Int = 0) -> Range<Int>? {
        let wanted = UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
        guard let first = wanted.first, start < count else { return nil }
        var index = start
        while let candidate = self[index...].firstIndex(of: first) {
            if self[candidate...].starts(with: wanted) { return candidate..<(candidate + wanted.count) }
            index = candidate + 1
        }
        return nil
    }
}

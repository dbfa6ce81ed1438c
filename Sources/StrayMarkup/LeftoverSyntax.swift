import Diagnostics
import Typesetting

/// Words that look like a link or a footnote but were not understood as one: they would be on the page with their brackets.
package enum LeftoverSyntax {
    package static func find(in prose: [UInt8], code: [Range<Int>]) -> [Leftover] {
        var found: [Leftover] = []
        if prose.contains(UInt8(ascii: "[")) {
            found += links(in: prose)
            found += footnotes(in: prose)
        }
        if let range = angleBrackets(in: prose, code) {
            found.append(
                Leftover(
                    rule: .brokenLinkSyntax, range: range, summary: "The “<” before this address would be on the page.",
                    remedy: "Between “<” and “>” an address begins with https:// and has no spaces: write “%20” for each. "
                        + "Or write [words](<address>)."))
        }
        if let start = prose.firstRange(of: "<!--") {
            let hasEnd = prose.firstRange(of: "-->", from: start.upperBound) != nil
            found.append(
                Leftover(
                    rule: .rawHTML, range: start,
                    summary: hasEnd
                        ? "A comment cannot hold “--”, so this one would be on the page."
                        : "This comment has no end, so it would be on the page.",
                    remedy: hasEnd
                        ? "Take the two hyphens out of its words."
                        : "End it with “-->”. If the characters are meant, put them between backticks."))
        }
        return found
    }

    private static func links(in prose: [UInt8]) -> [Leftover] {
        var ranges: [Range<Int>] = []
        var start = 0
        while ranges.count < ForeignSyntax.mostOfAKind, let range = link(in: prose, from: start) {
            ranges.append(range)
            start = range.upperBound
        }
        return ranges.map {
            Leftover(
                rule: .brokenLinkSyntax, range: $0, summary: "This looks like a link but does not work as one.",
                remedy: "Write [words](address) with no space in the address; an address with spaces goes in <angle brackets>. "
                    + "Brackets that are meant get a backslash: \\[words\\](address).")
        } + bracketed(in: prose)
    }

    private static func link(in prose: [UInt8], from start: Int) -> Range<Int>? {
        [
            first("](", in: prose, from: start), first("][", in: prose, from: start), apart(in: prose, from: start),
            reversed(in: prose, from: start),
        ]
        .compactMap(\.self).min { $0.lowerBound < $1.lowerBound }
    }

    /// `[https://example.org]`: the library makes a link of a bare address, but not in these brackets.
    private static func bracketed(in prose: [UInt8]) -> [Leftover] {
        (["[https://", "[http://", "[www.", "[WWW."] as [StaticString]).compactMap { opening in
            guard let found = prose.firstRange(of: opening) else { return nil }
            let address = prose[(found.lowerBound + 1)...].prefix { !Neighbour.isBlank($0) && $0 != UInt8(ascii: "]") && $0 != 0 }
            let line = prose[address.endIndex...].prefix { $0 != UInt8(ascii: "\n") }
            // `[https://…](…)` is a link that does not work, and found as such.
            if line.firstRange(of: "](".utf8) != nil || line.firstRange(of: "][".utf8) != nil { return nil }
            let text = String(decoding: address, as: UTF8.self)
            let shown = (text.lowercased().hasPrefix("www.") ? "https://" : "") + text.prefix(60)
            return Leftover(
                rule: .brokenLinkSyntax, range: found.lowerBound..<address.endIndex,
                summary: "An address in square brackets does not become a link.",
                remedy: "Write “<\(shown)\(text.count > 60 ? "…" : "")>” instead of the brackets, or [words](address).")
        }
    }

    /// `<https://a.example/a b>` and `<www.a.example>`: the library makes a link of the part that it knows, and leaves the brackets.
    private static func angleBrackets(in prose: [UInt8], _ code: [Range<Int>]) -> Range<Int>? {
        var start = 0
        while let open = prose[start...].firstIndex(of: UInt8(ascii: "<")), open + 1 < prose.count {
            start = open + 1
            // Fixed words are blanked out: a bare address, unless they are code.
            guard prose[start] == 0 || isWWW(prose[start...]), !code.contains(where: { $0.lowerBound == start }) else {
                continue
            }
            let rest = prose[start...].prefix(500).prefix { $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: "<") }
            if rest.contains(UInt8(ascii: ">")) { return open..<start }
        }
        return nil
    }

    private static func isWWW(_ words: ArraySlice<UInt8>) -> Bool {
        String(decoding: words.prefix(4), as: UTF8.self).lowercased() == "www."
    }

    private static func footnotes(in prose: [UInt8]) -> [Leftover] {
        var found: [Leftover] = []
        var start = 0
        while found.count < ForeignSyntax.mostOfAKind, let sign = prose.firstRange(of: "[^", from: start) {
            start = sign.upperBound
            guard start < prose.count, !Neighbour.isBlank(prose[start]) else { continue }
            let name = prose[start...].prefix(60).prefix { $0 != UInt8(ascii: "]") && !Neighbour.isBlank($0) && $0 != 0 }
            let isClosed = name.endIndex < prose.count && prose[name.endIndex] == UInt8(ascii: "]")
            let range = sign.lowerBound..<(isClosed ? name.endIndex + 1 : sign.upperBound)
            let mark = isClosed ? String(decoding: prose[range], as: UTF8.self) : "[^1]"
            found.append(
                Leftover(
                    rule: .footnoteMissing, severity: .error, range: range, summary: "This refers to a footnote that is not there.",
                    remedy: "Add its text at the end: a line such as “\(mark): The words.”, with the same name in the brackets. "
                        + "Brackets that are meant get a backslash: \\\(mark)."))
        }
        return found
    }

    /// From the bracket that opens before two characters through them.
    private static func first(_ signs: StaticString, in prose: [UInt8], from start: Int) -> Range<Int>? {
        guard let found = prose.firstRange(of: signs, from: start) else { return nil }
        let bracket = prose[start...found.lowerBound].lastIndex(of: UInt8(ascii: "[")) ?? found.lowerBound
        return bracket..<found.upperBound
    }

    /// `[words] (https://…)`: the address in the brackets is a bare one, which prose has blanked out, or a path.
    private static func apart(in prose: [UInt8], from start: Int) -> Range<Int>? {
        guard let found = prose.firstRange(of: "] (", from: start), found.upperBound < prose.count else { return nil }
        let isAddress = prose[found.upperBound] == 0 || prose[found.upperBound] == UInt8(ascii: ".")
        return isAddress ? first("] (", in: prose, from: start) : nil
    }

    /// `(words)[https://…]`.
    private static func reversed(in prose: [UInt8], from start: Int) -> Range<Int>? {
        guard let found = prose.firstRange(of: ")[", from: start), found.upperBound < prose.count, prose[found.upperBound] == 0 else {
            return nil
        }
        let bracket = prose[start..<found.lowerBound].lastIndex(of: UInt8(ascii: "(")) ?? found.lowerBound
        return bracket..<found.upperBound
    }
}

extension [UInt8] {
    /// The first occurrence of some ASCII characters at or after an offset.
    package func firstRange(of text: StaticString, from start: Int = 0) -> Range<Int>? {
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

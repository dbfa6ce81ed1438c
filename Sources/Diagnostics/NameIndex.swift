/// Which of many names have three characters in a row in common with a word. A thousand misspelt names and a thousand that they could be are
/// a million pairs; almost all of them have nothing in common and need not be looked at.
struct NameIndex: Sendable {
    /// Three characters in the upper half, the position of a name that has them in the lower; sorted.
    private let entries: [UInt64]

    /// How many entries are looked at for one word. Those of the rarest characters come first: they tell names apart.
    private static let most = 512

    init(_ names: [[Unicode.Scalar]]) {
        var entries: [UInt64] = []
        for (position, name) in names.enumerated() {
            for triple in Self.triples(of: name) { entries.append(UInt64(triple) << 32 | UInt64(UInt32(truncatingIfNeeded: position))) }
        }
        entries.sort()
        self.entries = entries
    }

    /// The positions of names that may be meant by a word, in ascending order.
    func positions(like word: ArraySlice<Unicode.Scalar>) -> [Int] {
        var lists = Set(Self.triples(of: word)).map { triple in
            first(notBefore: UInt64(triple) << 32)..<(triple == .max ? entries.count : first(notBefore: (UInt64(triple) + 1) << 32))
        }
        lists.sort { ($0.count, $0.lowerBound) < ($1.count, $1.lowerBound) }
        var found: Set<UInt32> = []
        var rest = Self.most
        for list in lists where rest > 0 {
            for entry in entries[list].prefix(rest) { found.insert(UInt32(truncatingIfNeeded: entry)) }
            rest -= min(rest, list.count)
        }
        return found.sorted().map(Int.init)
    }

    private func first(notBefore entry: UInt64) -> Int {
        var (start, end) = (0, entries.count)
        while start < end {
            let middle = (start + end) / 2
            if entries[middle] < entry { start = middle + 1 } else { end = middle }
        }
        return start
    }

    /// The word is padded with two empty positions at either end, so that short words have triples, too. Different triples may share a
    /// number: callers compare the names themselves.
    private static func triples(of word: some Collection<Unicode.Scalar>) -> [UInt32] {
        var triples: [UInt32] = []
        var (first, second) = (UInt32(0), UInt32(0))
        for value in word.lazy.map(\.value) + [0, 0] {
            triples.append((first &* 0x9E37_79B1) ^ (second &* 0x85EB_CA6B) ^ (value &* 0xC2B2_AE35))
            (first, second) = (second, value)
        }
        return triples
    }
}

/// Names that something can have, made ready for many questions of "did you mean …?". A file may hold thousands of misspelt names and as many
/// that they could be, so that comparing each with each has to be cheap, and thorough only where two are alike.
package struct KnownNames: Sendable {
    package let names: [String]
    private let candidates: [Word]
    /// Of many names, those that are like a word are looked up; a few are all looked at.
    private let index: NameIndex?
    private static let few = 256

    /// How many names are compared character by character for one question. Among more that are alike nobody could say which was meant.
    private static let mostComparisons = 64

    package init(_ names: some Sequence<String>) {
        self.names = Array(names)
        candidates = self.names.map(Word.init)
        index = candidates.count > Self.few ? NameIndex(candidates.map(\.letters)) : nil
    }

    /// The nearest name within a third of the word's length (at least one edit); nil when nothing is near. Ties go to the first in order.
    /// Among very many names that are much alike, one that is near enough may be taken for the nearest.
    package func nearest(to word: String) -> String? {
        position(nearestTo: word).map { names[$0] }
    }

    package func position(nearestTo word: String) -> Int? {
        let wanted = Word(word)
        var best: (index: Int, distance: Int)?
        var comparisons = 0
        for index in index?.positions(like: wanted.letters[...]) ?? Array(candidates.indices) {
            let other = candidates[index]
            let limit = max(1, max(wanted.count, other.count) / 3)
            let most = min(limit, (best?.distance ?? .max) - 1)
            guard wanted.leastDistance(to: other) <= most else { continue }
            let (first, second) = wanted.differing(from: other)
            let distance: Int
            if first.isEmpty || second.isEmpty || (first.count == 1 && second.count == 1) {
                distance = max(first.count, second.count)
            } else {
                guard comparisons < Self.mostComparisons else { continue }
                comparisons += 1
                distance = Self.editDistance(first, second)
            }
            if distance <= most { best = (index, distance) }
            if distance == 0 { break }
        }
        return best?.index
    }

    /// Lower case, and `-` as `_`.
    private struct Word {
        let letters: [Unicode.Scalar]
        /// One bit for each character that occurs.
        let signature: UInt64
        let count: Int

        init(_ text: String) {
            letters = text.lowercased().unicodeScalars.map { $0 == "-" ? "_" : $0 }
            signature = letters.reduce(0) { $0 | 1 << UInt64($1.value % 64) }
            count = letters.count
        }

        /// One edit changes the length by one and the signature by two at most.
        func leastDistance(to other: Word) -> Int {
            max(abs(count - other.count), ((signature ^ other.signature).nonzeroBitCount + 1) / 2)
        }

        /// What is between the common beginning and the common end of both.
        func differing(from other: Word) -> (ArraySlice<Unicode.Scalar>, ArraySlice<Unicode.Scalar>) {
            let least = min(count, other.count)
            var start = 0
            while start < least, letters[start] == other.letters[start] { start += 1 }
            var end = 0
            while end < least - start, letters[count - 1 - end] == other.letters[other.count - 1 - end] { end += 1 }
            return (letters[start..<(count - end)], other.letters[start..<(other.count - end)])
        }
    }

    /// Edit distance in which swapped neighbours count once (optimal string alignment).
    private static func editDistance(_ first: ArraySlice<Unicode.Scalar>, _ second: ArraySlice<Unicode.Scalar>) -> Int {
        let (a, b) = (Array(first), Array(second))
        var beforeLast = [Int](repeating: 0, count: b.count + 1)
        var last = Array(0...b.count)
        for i in 1...a.count {
            var row = [i] + [Int](repeating: 0, count: b.count)
            for j in 1...b.count {
                let cost = a[i - 1] == b[j - 1] ? 0 : 1
                row[j] = min(last[j] + 1, row[j - 1] + 1, last[j - 1] + cost)
                if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] { row[j] = min(row[j], beforeLast[j - 2] + 1) }
            }
            beforeLast = last
            last = row
        }
        return last[b.count]
    }
}

/// The first two letters of some words, by which nearly all words of a text are known not to be among them: one look at two bytes, where a
/// set would hash the word.
struct WordBeginnings: Sendable {
    /// For each first byte, which second ones there are, by their last five bits.
    private var seconds: [UInt32] = Array(repeating: 0, count: 256)

    /// - Parameter isWhole: false for the beginning of words alone.
    mutating func insert(_ word: String, isWhole: Bool) {
        let bytes = Array(word.utf8.prefix(2))
        let firsts = bytes.first.map { $0...$0 } ?? .min ... .max
        for first in firsts {
            seconds[Int(first)] |= bytes.count == 2 || isWhole ? Self.bit(bytes.dropFirst().first) : .max
        }
    }

    func mayHold(_ word: String) -> Bool {
        var bytes = word.utf8.makeIterator()
        guard let first = bytes.next() else { return false }
        return seconds[Int(first)] & Self.bit(bytes.next()) != 0
    }

    private static func bit(_ second: UInt8?) -> UInt32 { 1 << UInt32((second ?? 0) & 31) }
}

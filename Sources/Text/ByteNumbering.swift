/// Numbers distinct words from 0 on, by their bytes where they are: a string for each word of a site, and the hash of one, cost more than
/// everything else that is done with it.
package struct ByteNumbering: Sendable {
    /// The words one after another, and where each ends.
    private var bytes: [UInt8] = []
    private var ends: [Int] = []
    /// By hash, in the first free place from there on: 0 is free, anything else a number and one. A power of two, at most half full.
    private var slots = [UInt32](repeating: 0, count: 1 << 8)

    package init() {}

    package var count: Int { ends.count }

    /// A word with this number.
    package subscript(number: Int) -> String {
        String(decoding: bytes[range(of: number)], as: UTF8.self)
    }

    /// The number of a word; ``count`` before the call for one that is new.
    package mutating func number(of word: UnsafeBufferPointer<UInt8>) -> Int {
        var slot = Self.hash(of: word) & (slots.count - 1)
        while slots[slot] != 0 {
            let number = Int(slots[slot]) - 1
            if isNumber(number, of: word) { return number }
            slot = (slot + 1) & (slots.count - 1)
        }
        bytes.append(contentsOf: word)
        ends.append(bytes.count)
        slots[slot] = UInt32(count)
        if 2 * count > slots.count { grow() }
        return count - 1
    }

    private func range(of number: Int) -> Range<Int> { (number == 0 ? 0 : ends[number - 1])..<ends[number] }

    private func isNumber(_ number: Int, of word: UnsafeBufferPointer<UInt8>) -> Bool {
        let range = range(of: number)
        guard range.count == word.count else { return false }
        for index in 0..<word.count where bytes[range.lowerBound + index] != word[index] { return false }
        return true
    }

    private mutating func grow() {
        slots = Array(repeating: 0, count: 2 * slots.count)
        bytes.withUnsafeBufferPointer { bytes in
            for number in ends.indices {
                var slot = Self.hash(of: UnsafeBufferPointer(rebasing: bytes[range(of: number)])) & (slots.count - 1)
                while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
                slots[slot] = UInt32(number + 1)
            }
        }
    }

    /// Another one in each run, so that nobody can write words that all want one slot; numbers go by order and do not show it.
    private static let seed = UInt64.random(in: .min ... .max)

    /// FNV-1a, with its high bits mixed into the low ones that are used.
    private static func hash(of word: UnsafeBufferPointer<UInt8>) -> Int {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325 ^ seed
        for byte in word { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
        return Int(truncatingIfNeeded: (hash ^ hash >> 29) & 0xFFFF_FFFF)
    }
}

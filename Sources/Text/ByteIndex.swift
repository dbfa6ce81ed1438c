/// Finds words in the same bytes again and again, such as the places of many findings in one file.
///
/// The first few words are looked for from beginning to end. After that a list of where each three bytes are makes every further word cost
/// about as much as it has places: a hostile file with ten thousand findings must not be read ten thousand times.
package struct ByteIndex: Sendable {
    package let bytes: [UInt8]
    private var known: [String: [Int]] = [:]
    private var searches = 0
    /// Where the positions of each slot begin, and those of all slots one after another.
    private var starts: [Int32] = []
    private var positions: [Int32] = []

    private static let slots = 1 << 16
    private static let searchesWithout = 8
    private static let bytesWithout = 4096
    private static let mostOffsets = 31

    package init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// Where a text is, in order, none of its places over another; none for an empty text.
    package mutating func places(of text: String) -> [Int] {
        if let places = known[text] { return places }
        let places = search(Array(text.utf8))
        known[text] = places
        return places
    }

    /// How many places of a text end before an offset.
    package mutating func count(of text: String, before offset: Int) -> Int {
        let length = text.utf8.count
        return places(of: text).firstPosition { $0 + length > offset }
    }

    private mutating func search(_ sought: [UInt8]) -> [Int] {
        guard !sought.isEmpty, sought.count <= bytes.count else { return [] }
        searches += 1
        if starts.isEmpty, searches > Self.searchesWithout, bytes.count > Self.bytesWithout { list() }
        var places: [Int] = []
        var next = 0
        func look(at position: Int) {
            guard position >= next, position + sought.count <= bytes.count else { return }
            for index in sought.indices where bytes[position + index] != sought[index] { return }
            places.append(position)
            next = position + sought.count
        }
        if starts.isEmpty || sought.count < 3 {
            let first = sought[0]
            for position in bytes.indices where bytes[position] == first { look(at: position) }
        } else {
            let (slot, offset) = rarest(in: sought)
            for index in starts[slot]..<starts[slot + 1] { look(at: Int(positions[Int(index)]) - offset) }
        }
        return places
    }

    /// The three bytes of a word that occur least, and where in the word they are.
    private func rarest(in sought: [UInt8]) -> (slot: Int, offset: Int) {
        var rarest = (slot: 0, offset: 0, count: Int32.max)
        for offset in 0...min(sought.count - 3, Self.mostOffsets) {
            let slot = Self.slot(sought[offset], sought[offset + 1], sought[offset + 2])
            let count = starts[slot + 1] - starts[slot]
            if count < rarest.count { rarest = (slot, offset, count) }
        }
        return (rarest.slot, rarest.offset)
    }

    /// A counting sort of all positions by their three bytes.
    private mutating func list() {
        let count = bytes.count - 2
        starts = [Int32](repeating: 0, count: Self.slots + 1)
        positions = [Int32](repeating: 0, count: count)
        for index in 0..<count { starts[Self.slot(bytes[index], bytes[index + 1], bytes[index + 2]) + 1] += 1 }
        for slot in 0..<Self.slots { starts[slot + 1] += starts[slot] }
        var next = starts
        for index in 0..<count {
            let slot = Self.slot(bytes[index], bytes[index + 1], bytes[index + 2])
            positions[Int(next[slot])] = Int32(index)
            next[slot] += 1
        }
    }

    private static func slot(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Int {
        Int(((UInt32(first) | UInt32(second) << 8 | UInt32(third) << 16) &* 0x9E37_79B1) >> 16)
    }
}

extension RandomAccessCollection where Index == Int {
    /// The first position from which on a condition holds for every element, which has to hold for all after the first that it holds for.
    package func firstPosition(where holds: (Element) -> Bool) -> Int {
        var (low, high) = (startIndex, endIndex)
        while low < high {
            let middle = low + (high - low) / 2
            if holds(self[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}

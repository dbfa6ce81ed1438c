import SitePages

/// Words met before, whatever their capitals. They lie in one block of bytes: a set of strings, one for each word of the site, was
/// a thirtieth of a whole build.
struct FoldedWords {
    private var bytes: [UInt8] = []
    private var words: [Range<Int>] = []
    /// For each place of the table, a word's number counted from 1; its size is a power of two.
    private var table = [Int32](repeating: 0, count: 512)

    /// False for a word that is there already.
    mutating func insert(_ word: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
        let start = bytes.count
        append(folded: word)
        let added = start..<bytes.count
        if 2 * words.count >= table.count { grow() }
        var place = self.place(of: added)
        while table[place] > 0 {
            let other = words[Int(table[place]) - 1]
            if bytes[other].elementsEqual(bytes[added]) {
                bytes.removeSubrange(added)
                return false
            }
            place = (place + 1) & (table.count - 1)
        }
        words.append(added)
        table[place] = Int32(words.count)
        return true
    }

    private mutating func append(folded word: Slice<UnsafeBufferPointer<UInt8>>) {
        if word.allSatisfy({ $0 < 0x80 }) {
            for byte in word { bytes.append((UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte + 0x20 : byte) }
        } else {
            bytes.append(contentsOf: String(decoding: word, as: UTF8.self).lowercased().utf8)
        }
    }

    /// Where a word belongs in the table, by FNV-1a.
    private func place(of word: Range<Int>) -> Int {
        Int(truncatingIfNeeded: Fingerprint(of: bytes[word]).value) & (table.count - 1)
    }

    private mutating func grow() {
        table = [Int32](repeating: 0, count: 2 * table.count)
        for (index, word) in words.enumerated() {
            var place = self.place(of: word)
            while table[place] > 0 { place = (place + 1) & (table.count - 1) }
            table[place] = Int32(index + 1)
        }
    }
}

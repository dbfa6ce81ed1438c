import Text

/// Words met before, whatever their capitals. Kept are their fingerprints: a set of strings, one for each word of the site, was a thirtieth
/// of a whole build, and among the words of one page two with the same 64 bits are less likely than a broken disk.
struct FoldedWords {
    private var words: Set<Fingerprint> = []

    /// False for a word that is there already.
    mutating func insert(_ word: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
        words.insert(Self.fingerprint(of: word)).inserted
    }

    private static func fingerprint(of word: Slice<UnsafeBufferPointer<UInt8>>) -> Fingerprint {
        if word.allSatisfy({ $0 < 0x80 }) { return Fingerprint(of: word.lazy.map(\.asciiLowercased)) }
        return Fingerprint(of: String(decoding: word, as: UTF8.self).lowercased().utf8)
    }
}

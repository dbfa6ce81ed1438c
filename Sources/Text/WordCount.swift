extension String {
    /// How many words there are between white space of any kind, no-break spaces included, as a reader counts them.
    ///
    /// The bytes are enough to see that, and texts of whole pages are counted: `split(whereSeparator: \.isWhitespace)` looks at every
    /// character and at its Unicode properties, which took a quarter of a build.
    package var wordCount: Int {
        utf8.withContiguousStorageIfAvailable(Self.wordCount) ?? Self.wordCount(of: Array(utf8))
    }

    private static func wordCount(of bytes: [UInt8]) -> Int {
        bytes.withUnsafeBufferPointer(wordCount)
    }

    private static func wordCount(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
        var count = 0
        var isInWord = false
        var index = 0
        while index < bytes.count {
            let length = spaceLength(at: index, of: bytes)
            if length == 0 {
                if !isInWord { count += 1 }
                isInWord = true
                index += 1
            } else {
                isInWord = false
                index += length
            }
        }
        return count
    }

    /// The bytes of a space that begins here; 0 where none does. Zero-width spaces are none: they part no words.
    @inline(__always)
    private static func spaceLength(at index: Int, of bytes: UnsafeBufferPointer<UInt8>) -> Int {
        let byte = bytes[index]
        if byte < 0x80 { return byte <= UInt8(ascii: " ") ? 1 : 0 }
        switch byte {
        case 0xC2 where index + 1 < bytes.count: return bytes[index + 1] == 0xA0 || bytes[index + 1] == 0x85 ? 2 : 0
        case 0xE1 where index + 2 < bytes.count: return bytes[index + 1] == 0x9A && bytes[index + 2] == 0x80 ? 3 : 0
        case 0xE2 where index + 2 < bytes.count:
            switch (bytes[index + 1], bytes[index + 2]) {
            case (0x80, 0x80...0x8A), (0x80, 0xA8), (0x80, 0xA9), (0x80, 0xAF), (0x81, 0x9F): return 3
            default: return 0
            }
        case 0xE3 where index + 2 < bytes.count: return bytes[index + 1] == 0x80 && bytes[index + 2] == 0x80 ? 3 : 0
        default: return 0
        }
    }
}

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
            let length = bytes.spaceLength(at: index)
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
}

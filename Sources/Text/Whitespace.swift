extension UnsafeBufferPointer<UInt8> {
    /// How many bytes the white space has that begins here; 0 where none does. Zero-width spaces are none: they part no words.
    @inlinable
    package func spaceLength(at index: Int) -> Int {
        let byte = self[index]
        if byte < 0x80 { return byte <= UInt8(ascii: " ") ? 1 : 0 }
        switch byte {
        case 0xC2 where index + 1 < count: return self[index + 1] == 0xA0 || self[index + 1] == 0x85 ? 2 : 0
        case 0xE1 where index + 2 < count: return self[index + 1] == 0x9A && self[index + 2] == 0x80 ? 3 : 0
        case 0xE2 where index + 2 < count:
            switch (self[index + 1], self[index + 2]) {
            case (0x80, 0x80...0x8A), (0x80, 0xA8), (0x80, 0xA9), (0x80, 0xAF), (0x81, 0x9F): return 3
            default: return 0
            }
        case 0xE3 where index + 2 < count: return self[index + 1] == 0x80 && self[index + 2] == 0x80 ? 3 : 0
        default: return 0
        }
    }
}

/// Which bytes a text has: one look at it for all that would look for a sign.
package struct ByteSet: Sendable {
    private var bits: (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)

    package init(of text: String) {
        var text = text
        text.withUTF8 { bytes in
            for byte in bytes { insert(byte) }
        }
    }

    private mutating func insert(_ byte: UInt8) {
        let bit: UInt64 = 1 << UInt64(byte & 63)
        switch byte >> 6 {
        case 0: bits.0 |= bit
        case 1: bits.1 |= bit
        case 2: bits.2 |= bit
        default: bits.3 |= bit
        }
    }

    package func contains(_ sign: Unicode.Scalar) -> Bool {
        sign.value < 64 ? bits.0 & 1 << UInt64(sign.value) != 0 : sign.value < 128 && bits.1 & 1 << UInt64(sign.value & 63) != 0
    }

    /// Whether it has characters of three or four bytes: everything from U+0800 on.
    package var hasLongCharacters: Bool { bits.3 >> 32 != 0 }
}

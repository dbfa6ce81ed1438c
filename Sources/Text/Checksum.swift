/// XXH64 of a file's bytes: tells whether a file is still what was written. It is fast and finds accidents, not forgeries: whoever
/// can change the file can make the sum agree, so nothing may be trusted because of it. `xxhsum -H1` prints the same number.
package struct Checksum: Sendable, Hashable {
    package let value: UInt64

    package init(value: UInt64) {
        self.value = value
    }

    package init(of bytes: [UInt8]) {
        value = bytes.withUnsafeBytes { Self.xxh64($0) }
    }

    private static let primes: (UInt64, UInt64, UInt64, UInt64, UInt64) = (
        0x9E37_79B1_85EB_CA87, 0xC2B2_AE3D_27D4_EB4F, 0x1656_67B1_9E37_79F9, 0x85EB_CA77_C2B2_AE63, 0x27D4_EB2F_1656_67C5
    )

    private static func xxh64(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
        let (p1, p2, p3, p4, p5) = primes
        var at = 0
        var sum: UInt64
        if bytes.count >= 32 {
            var lanes: (UInt64, UInt64, UInt64, UInt64) = (p1 &+ p2, p2, 0, 0 &- p1)
            while at + 32 <= bytes.count {
                lanes.0 = round(lanes.0, word(bytes, at))
                lanes.1 = round(lanes.1, word(bytes, at + 8))
                lanes.2 = round(lanes.2, word(bytes, at + 16))
                lanes.3 = round(lanes.3, word(bytes, at + 24))
                at += 32
            }
            sum = rotate(lanes.0, 1) &+ rotate(lanes.1, 7) &+ rotate(lanes.2, 12) &+ rotate(lanes.3, 18)
            for lane in [lanes.0, lanes.1, lanes.2, lanes.3] { sum = (sum ^ round(0, lane)) &* p1 &+ p4 }
        } else {
            sum = p5
        }
        sum &+= UInt64(bytes.count)
        while at + 8 <= bytes.count {
            sum = rotate(sum ^ round(0, word(bytes, at)), 27) &* p1 &+ p4
            at += 8
        }
        if at + 4 <= bytes.count {
            let half = UInt64(UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: at, as: UInt32.self)))
            sum = rotate(sum ^ (half &* p1), 23) &* p2 &+ p3
            at += 4
        }
        for byte in bytes[at...] { sum = rotate(sum ^ (UInt64(byte) &* p5), 11) &* p1 }
        sum = (sum ^ (sum >> 33)) &* p2
        sum = (sum ^ (sum >> 29)) &* p3
        return sum ^ (sum >> 32)
    }

    private static func round(_ lane: UInt64, _ input: UInt64) -> UInt64 {
        rotate(lane &+ input &* primes.1, 31) &* primes.0
    }

    private static func rotate(_ value: UInt64, _ bits: UInt64) -> UInt64 {
        value << bits | value >> (64 - bits)
    }

    private static func word(_ bytes: UnsafeRawBufferPointer, _ offset: Int) -> UInt64 {
        UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
    }
}

extension Checksum: CustomStringConvertible {
    /// Sixteen hexadecimal digits.
    package var description: String {
        value.padded(to: 16, radix: 16)
    }

    package init?(_ text: Substring) {
        guard text.utf8.count == 16, !text.utf8.contains(UInt8(ascii: "+")), let value = UInt64(text, radix: 16) else { return nil }
        self.value = value
    }
}

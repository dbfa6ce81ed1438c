/// A short name for some bytes (FNV-1a, 64 bit): equal bytes have equal names on every machine. Not a protection against forgery.
package struct Fingerprint: Sendable, Hashable {
    package let value: UInt64

    package init(of bytes: some Sequence<UInt8>) {
        value = bytes.withContiguousStorageIfAvailable(Self.hash) ?? Array(bytes).withUnsafeBufferPointer(Self.hash)
    }

    private static func hash(of bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for byte in bytes {
            hash ^= UInt64(byte)
            hash &*= 0x100_0000_01b3
        }
        return hash
    }

    /// Ten hexadecimal digits.
    package var shortText: String {
        String(value.padded(to: 16, radix: 16).prefix(10))
    }
}

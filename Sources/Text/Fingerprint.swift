/// A short name for some bytes (FNV-1a, 64 bit): equal bytes have equal names on every machine. Not a protection against forgery.
package struct Fingerprint: Sendable, Hashable {
    package let value: UInt64

    /// Inlinable, because other modules hand over bytes of several types, and each is read in a loop of its own.
    @inlinable
    package init(of bytes: some Sequence<UInt8>) {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for byte in bytes {
            hash ^= UInt64(byte)
            hash &*= 0x100_0000_01b3
        }
        value = hash
    }

    /// Ten hexadecimal digits.
    package var shortText: String {
        String(value.padded(to: 16, radix: 16).prefix(10))
    }
}

/// Numbers in as many digits as a notation asks for: the parts of a date in ISO 8601, checksums, code points.
extension BinaryInteger {
    /// With zeros before it where it would have fewer digits. For numbers that are not negative.
    package func padded(to width: Int, radix: Int = 10) -> String {
        let digits = String(self, radix: radix)
        return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
}

extension Unicode.Scalar {
    /// As Unicode writes it: `U+001B`.
    package var codePoint: String { "U+" + value.padded(to: 4, radix: 16).uppercased() }
}

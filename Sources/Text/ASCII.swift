/// The classes of ASCII bytes. Texts are read as UTF-8 bytes where every character costs time: no byte of a longer sequence is ASCII.
extension UInt8 {
    @inlinable package var isASCIIDigit: Bool { self &- 0x30 < 10 }

    @inlinable package var isASCIILowercase: Bool { self &- 0x61 < 26 }

    @inlinable package var isASCIIUppercase: Bool { self &- 0x41 < 26 }

    @inlinable package var isASCIILetter: Bool { (self | 0x20).isASCIILowercase }

    @inlinable package var isASCIIAlphanumeric: Bool { isASCIILetter || isASCIIDigit }

    /// A letter, a digit, `_` or `-`: what keys are made of.
    @inlinable package var isASCIIName: Bool { isASCIIAlphanumeric || self == UInt8(ascii: "_") || self == UInt8(ascii: "-") }

    /// A space, a tab, or one of the four line breaks of ASCII.
    @inlinable package var isASCIISpace: Bool { self == 0x20 || self &- 0x09 < 5 }

    /// The lower case of a capital letter; every other byte as it is.
    @inlinable package var asciiLowercased: UInt8 { isASCIIUppercase ? self | 0x20 : self }

    /// What a hexadecimal digit is worth; nil for every other byte.
    @inlinable package var hexadecimalValue: UInt8? {
        if isASCIIDigit { return self &- 0x30 }
        let letter = (self | 0x20) &- 0x61
        return letter < 6 ? letter + 10 : nil
    }

    /// The upper-case hexadecimal digit of a number below 16.
    @inlinable package init(hexadecimalDigit value: UInt8) {
        self = value < 10 ? 0x30 &+ value : 0x37 &+ value
    }
}

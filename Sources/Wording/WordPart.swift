import Text

/// What a character means to the word that it is in.
enum WordPart {
    /// A letter or a digit.
    case letter
    /// An accent or the like on the letter before it.
    case mark
    /// An apostrophe, a hyphen, a star: within a word it is part of it, at its end it is not.
    case join
    /// Anything else: it ends a word.
    case none

    /// Of the character that begins at an index of a text in UTF-8, and how many bytes it has.
    static func at(_ index: Int, of bytes: UnsafeBufferPointer<UInt8>) -> (part: WordPart, length: Int) {
        let byte = bytes[index]
        if byte < 0x80 { return (byte.isASCIIAlphanumeric ? .letter : joins.contains(byte) ? .join : .none, 1) }
        // The letters of Latin-1, without the signs of multiplication and division among them.
        if byte == 0xC3 { return (bytes[index + 1] == 0x97 || bytes[index + 1] == 0xB7 ? .none : .letter, 2) }
        guard let scalar = String(decoding: bytes[index..<index + length(of: byte)], as: UTF8.self).unicodeScalars.first else {
            return (.none, 1)
        }
        return (part(of: scalar), length(of: byte))
    }

    private static func length(of first: UInt8) -> Int { first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4 }

    private static func part(of scalar: Unicode.Scalar) -> WordPart {
        // A joiner without width is within words of Persian and of Indian languages.
        if ["’", "\u{AD}", "\u{200C}", "\u{200D}"].contains(scalar) { return .join }
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .spacingMark, .enclosingMark: return .mark
        default: return scalar.properties.isAlphabetic || scalar.properties.numericType != nil ? .letter : .none
        }
    }

    private static let joins = "'-*:_.".utf8
}

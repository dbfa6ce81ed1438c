import Diagnostics

/// A character that an author cannot see, or not tell from another: it comes in from Word, chats and web pages.
struct InvisibleCharacter {
    let name: Phrase
    /// Bytes it takes.
    let length: Int

    /// The one that the bytes begin with; nil for every visible character and for the ordinary space.
    init?(at start: Int, in bytes: [UInt8]) {
        guard start < bytes.count, bytes[start] >= 0x80 else { return nil }
        var decoder = UTF8()
        var iterator = bytes[start...].prefix(4).makeIterator()
        guard case .scalarValue(let scalar) = decoder.decode(&iterator), let name = Self.names[scalar.value] else { return nil }
        self.name = Phrase(name: name)
        length = UTF8.encode(scalar)?.count ?? 1
    }

    private static let names: [UInt32: String] = [
        0xA0: "no-break space (U+00A0)", 0xAD: "soft hyphen (U+00AD)", 0x1680: "Ogham space (U+1680)", 0x2002: "en space (U+2002)",
        0x2003: "em space (U+2003)", 0x2007: "figure space (U+2007)", 0x2009: "thin space (U+2009)", 0x200A: "hair space (U+200A)",
        0x200B: "zero-width space (U+200B)", 0x200C: "zero-width non-joiner (U+200C)", 0x200D: "zero-width joiner (U+200D)",
        0x200E: "left-to-right mark (U+200E)", 0x200F: "right-to-left mark (U+200F)", 0x2028: "line separator (U+2028)",
        0x202F: "narrow no-break space (U+202F)", 0x205F: "mathematical space (U+205F)", 0x2060: "word joiner (U+2060)",
        0x3000: "ideographic space (U+3000)", 0xFEFF: "byte order mark (U+FEFF)",
    ]
}

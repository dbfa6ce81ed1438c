import Text

/// Characters that are meant as they are typed: escaped ones (`\[`) and a star between two letters (`Kolleg*innen`). The parser gets a
/// placeholder of the same length for each, so that neither it nor our own checks and typography take them for markup, while every
/// place in the source still counts. ``restored(_:)`` and ``source(_:)`` put them back.
///
/// A placeholder is a control character that no text may hold (`control-character`): U+0080 to U+009F, two bytes, for the
/// 32 escapes of ASCII punctuation, and U+0001 for the star.
package enum VerbatimCharacters {
    private static let star: UInt8 = 0x01
    package static let lead: UInt8 = 0xC2
    /// The ASCII punctuation that Markdown lets authors escape, in the order of its placeholders.
    private static let punctuation = Array("!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~".utf8)

    /// The second byte of a hidden `+`.
    package static let plus = placeholder(for: UInt8(ascii: "+"))

    /// Whether a character of telephone numbers is hidden here: a value that was filled in has its `+` and brackets escaped.
    package static func hides(_ characters: StaticString, at index: Int, in bytes: [UInt8], before end: Int) -> Bool {
        guard index + 1 < end, bytes[index] == lead, bytes[index + 1] >= 0x80, bytes[index + 1] < 0xA0 else { return false }
        let character = punctuation[Int(bytes[index + 1]) - 0x80]
        return characters.withUTF8Buffer { $0.contains(character) }
    }

    /// The text for the parser; nil where nothing needs hiding.
    package static func hidden(in bytes: [UInt8]) -> [UInt8]? {
        var result: [UInt8]?
        var index = 0
        while let mark = bytes[index...].firstIndex(where: { $0 == UInt8(ascii: "\\") || $0 == UInt8(ascii: "*") }) {
            index = mark + 1
            if bytes[mark] == UInt8(ascii: "*") {
                guard isInsideWord(mark, bytes) else { continue }
                result = result ?? bytes
                result?[mark] = star
            } else if index < bytes.count, isASCIIPunctuation(bytes[index]) {
                if let placeholder = placeholder(for: bytes[index]) {
                    result = result ?? bytes
                    result?[mark] = lead
                    result?[index] = placeholder
                }
                index += 1
            }
        }
        return result
    }

    /// With the characters that readers see: `[` for `\[`.
    package static func restored(_ bytes: some Collection<UInt8>) -> [UInt8] {
        replaced(bytes) { [$0] }
    }

    /// With what the author typed, for code and HTML, in which nothing is escaped.
    package static func source(_ bytes: some Collection<UInt8>) -> [UInt8] {
        replaced(bytes) { [UInt8(ascii: "\\"), $0] }
    }

    package static func restored(_ text: String) -> String {
        isPresent(in: text.utf8) ? String(decoding: restored(text.utf8), as: UTF8.self) : text
    }

    package static func isPresent(in bytes: some Collection<UInt8>) -> Bool {
        var previous: UInt8 = 0
        for byte in bytes {
            if byte == star || previous == lead && byte < 0xA0 { return true }
            previous = byte
        }
        return false
    }

    /// The character that a placeholder replaces.
    package static func character(for scalar: Unicode.Scalar) -> Unicode.Scalar? {
        switch scalar.value {
        case UInt32(star): "*"
        case 0x80...0x9F: Unicode.Scalar(punctuation[Int(scalar.value) - 0x80])
        default: nil
        }
    }

    private static func replaced(_ bytes: some Collection<UInt8>, _ written: (UInt8) -> [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count)
        for byte in bytes {
            if byte == star {
                result.append(UInt8(ascii: "*"))
            } else if byte >= 0x80, byte < 0xA0, result.last == lead {
                result.removeLast()
                result += written(punctuation[Int(byte) - 0x80])
            } else {
                result.append(byte)
            }
        }
        return result
    }

    /// The parser itself deals with the escapes that also mean something inside code, addresses and table rows.
    private static func placeholder(for character: UInt8) -> UInt8? {
        switch character {
        case UInt8(ascii: "`"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "|"): nil
        default: punctuation.firstIndex(of: character).map { 0x80 + UInt8($0) }
        }
    }

    private static func isASCIIPunctuation(_ byte: UInt8) -> Bool {
        byte > 0x20 && byte < 0x7F && !byte.isASCIIDigit && !(byte | 0x20 >= UInt8(ascii: "a") && byte | 0x20 <= UInt8(ascii: "z"))
    }

    /// Whether the star has a letter or digit on both sides.
    private static func isInsideWord(_ index: Int, _ bytes: [UInt8]) -> Bool {
        guard index > 0, index + 1 < bytes.count else { return false }
        return Neighbour(before: bytes[..<index]).isWord && Neighbour(after: index + 1, in: bytes).isWord
    }
}

/// A character that no text may have, because what reads it next does not read it as words: control characters (XML refuses them, a
/// terminal obeys them), line ends that only some programs see, marks that turn the direction of everything after them, tags that only
/// machines read, and noncharacters. Line feed, carriage return and tab are for each reader to judge.
package struct ForbiddenCharacter: Sendable, Hashable {
    package let scalar: Unicode.Scalar
    /// Bytes before it.
    package let offset: Int

    /// The first one of a text in UTF-8; nil where there is none.
    ///
    /// - Parameter marks: those that the program itself has put in.
    package static func first(in text: some Collection<UInt8>, except marks: [Unicode.Scalar] = []) -> ForbiddenCharacter? {
        text.withContiguousStorageIfAvailable { first(in: $0, marks) } ?? Array(text).withUnsafeBufferPointer { first(in: $0, marks) }
    }

    /// The text without them, and without carriage returns.
    package static func removed(from text: String) -> String {
        var rest = text.utf8.filter { $0 != 0x0D }[...]
        var kept: [UInt8] = []
        while let found = first(in: rest) {
            kept += rest.prefix(found.offset)
            rest = rest.dropFirst(found.offset + UTF8.width(found.scalar))
        }
        return String(decoding: kept + rest, as: UTF8.self)
    }

    private static func first(in bytes: UnsafeBufferPointer<UInt8>, _ marks: [Unicode.Scalar]) -> ForbiddenCharacter? {
        var index = 0
        var previous: Unicode.Scalar = " "
        while index < bytes.count {
            let byte = bytes[index]
            if byte < 0x80 {
                if byte < 0x20 && byte != 0x09 && byte != 0x0A && byte != 0x0D || byte == 0x7F {
                    return ForbiddenCharacter(scalar: Unicode.Scalar(byte), offset: index)
                }
                previous = Unicode.Scalar(byte)
                index += 1
                continue
            }
            guard let (scalar, length) = decoded(bytes, at: index) else {
                index += 1
                continue
            }
            if isForbidden(scalar, after: previous), !marks.contains(scalar) { return ForbiddenCharacter(scalar: scalar, offset: index) }
            previous = scalar
            index += length
        }
        return nil
    }

    private static func decoded(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> (Unicode.Scalar, Int)? {
        let (length, first): (Int, UInt32)
        switch bytes[index] {
        case 0xC2...0xDF: (length, first) = (2, UInt32(bytes[index] & 0x1F))
        case 0xE0...0xEF: (length, first) = (3, UInt32(bytes[index] & 0x0F))
        case 0xF0...0xF4: (length, first) = (4, UInt32(bytes[index] & 0x07))
        default: return nil
        }
        guard index + length <= bytes.count else { return nil }
        let value = bytes[(index + 1)..<(index + length)].reduce(first) { $0 << 6 | UInt32($1 & 0x3F) }
        return Unicode.Scalar(value).map { ($0, length) }
    }

    private static func isForbidden(_ scalar: Unicode.Scalar, after previous: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x80...0x9F, 0x2028...0x202E, 0x2066...0x2069, 0xFFF9...0xFFFB, 0xFDD0...0xFDEF: true
        // The flags of England, Scotland and Wales are a black flag with tags after it.
        case 0xE0000...0xE007F: !(previous.value == 0x1F3F4 || (0xE0020...0xE007E).contains(previous.value))
        default: scalar.value & 0xFFFE == 0xFFFE
        }
    }

    /// What it is called: `a control character (U+001B)`.
    package var name: String { "\(kind) (\(code))" }

    package var code: String { scalar.codePoint }

    package var kind: String {
        switch scalar.value {
        case 0..<0xA0: "a control character"
        case 0x2028, 0x2029: "a line separator"
        case 0x202A...0x202E, 0x2066...0x2069: "a mark of writing direction"
        case 0xE0000...0xE007F: "a tag that only machines read"
        default: "a noncharacter"
        }
    }
}

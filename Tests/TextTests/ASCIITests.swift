import Testing
import Text

struct ASCIITests {
    @Test("A byte is of the class that its character is of", arguments: UInt8.min...UInt8.max)
    func classes(of byte: UInt8) {
        let character = byte < 0x80 ? Character(Unicode.Scalar(byte)) : "\u{0}"
        #expect(byte.isASCIIDigit == ("0"..."9" ~= character))
        #expect(byte.isASCIILowercase == ("a"..."z" ~= character))
        #expect(byte.isASCIIUppercase == ("A"..."Z" ~= character))
        #expect(byte.isASCIILetter == character.isLetter)
        #expect(byte.isASCIIAlphanumeric == (character.isLetter || character.isNumber))
        #expect(byte.isASCIISpace == character.isWhitespace)
        #expect(byte.hexadecimalValue.map(Int.init) == character.hexDigitValue)
        #expect(byte.asciiLowercased == (byte < 0x80 ? character.lowercased().utf8.first : byte))
    }

    @Test("A number below 16 has one digit") func digits() {
        #expect(String(decoding: (0..<16).map { UInt8(hexadecimalDigit: $0) }, as: UTF8.self) == "0123456789ABCDEF")
    }
}

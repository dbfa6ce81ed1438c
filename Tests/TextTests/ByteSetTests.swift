import Testing

@testable import Text

/// What a set of bytes says about a text.
struct ByteSetTests {
    @Test("It has the signs of its text and no others") func signs() {
        let text = "a#1 é!"
        for code in UInt8(0)..<128 {
            let sign = Unicode.Scalar(code)
            #expect(ByteSet(of: text).contains(sign) == text.unicodeScalars.contains(sign))
        }
        #expect(!ByteSet(of: "é").contains("é"), "it is asked about ASCII alone")
    }

    @Test(
        "It tells characters of three bytes and more",
        arguments: [("é߿", false), ("ࠀ", true), ("“", true), ("😀", true), ("abc", false), ("", false)])
    func longCharacters(text: String, hasThem: Bool) {
        #expect(ByteSet(of: text).hasLongCharacters == hasThem)
    }
}

import Testing
import Text

struct PercentEncodingTests {
    @Test("A part of a path is encoded and decoded again", arguments: ["", "a b", "Büro", "100%", "a/b?c#d&e", "日本 🙂", "a-b_c.d~e"])
    func segment(_ text: String) {
        let encoded = PercentEncoding.segment(text)
        #expect(encoded.utf8.allSatisfy { $0.isASCIIAlphanumeric || "-._~%".utf8.contains($0) })
        #expect(PercentEncoding.decoded(Array(encoded.utf8)) == text)
    }

    @Test("Digits of an escape are capital and are read either way")
    func digits() {
        #expect(PercentEncoding.segment("ü/") == "%C3%BC%2F")
        #expect(PercentEncoding.decoded(Array("%c3%bC".utf8)) == "ü")
    }

    @Test("What is not an escape, a NUL, or not UTF-8 is refused", arguments: ["%", "%4", "%gg", "%00", "%ff", "%C3"])
    func refused(_ text: String) {
        #expect(PercentEncoding.decoded(Array(text.utf8)) == nil)
    }
}

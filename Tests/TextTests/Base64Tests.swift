import Testing
import Text

struct Base64Tests {
    @Test(
        "The examples of RFC 4648",
        arguments: [
            ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="), ("fooba", "Zm9vYmE="), ("foobar", "Zm9vYmFy"),
        ])
    func examples(text: String, encoded: String) {
        #expect(Base64.text(of: Array(text.utf8)) == encoded)
    }

    @Test("Every byte has its place")
    func bytes() {
        #expect(Base64.text(of: [0xFB, 0xFF, 0xBF]) == "+/+/")
        #expect(Base64.text(of: [0, 16, 131]) == "ABCD")
    }
}

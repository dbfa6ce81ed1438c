import Testing
import Text

@Suite struct ChecksumTests {
    /// Numbers of the reference implementation (`xxhsum -H1`); the lengths reach every branch: nothing, bytes, halves, words, lanes.
    @Test(
        "The sum is XXH64",
        arguments: [
            ("", "ef46db3751d8e999"), ("a", "d24ec4f1a98c6e5b"), ("abc", "44bc2cf5ad770999"),
            ("Nobody inspects the spammish repetition", "fbcea83c8a378bf1"),
        ])
    func reference(_ text: String, _ expected: String) {
        #expect(Checksum(of: Array(text.utf8)).description == expected)
    }

    @Test("The sum is read back as it was printed, and nothing else is a sum")
    func text() {
        let sum = Checksum(value: 0x00ab)
        #expect(Checksum(sum.description[...]) == sum)
        for text in ["", "ab", "00000000000000ag", "+0000000000000ab", "00000000000000ab0"] { #expect(Checksum(text[...]) == nil) }
    }
}

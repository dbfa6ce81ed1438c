import Testing
import Text

struct ByteIndexTests {
    /// Long enough for the list of places, and with words that share their beginnings.
    private static let text = (0..<3_000).map { "river\($0 % 700) aaa" }.joined(separator: " ")

    /// By the plain search, which the index has to agree with.
    private static func places(of word: String) -> [Int] {
        let bytes = Array(text.utf8)
        var rest = bytes[...]
        var places: [Int] = []
        while let found = rest.firstRange(ofText: word) {
            places.append(found.lowerBound)
            rest = rest[found.upperBound...]
        }
        return places
    }

    @Test(
        "The hundredth word is found where the first would be",
        arguments: ["river7", "river69 aaa river", "aa", "a", " ", "aaa", "699 aaa", "none"])
    func everyWord(word: String) {
        var fresh = ByteIndex(Array(Self.text.utf8))
        #expect(fresh.places(of: word) == Self.places(of: word))
        var used = ByteIndex(Array(Self.text.utf8))
        for number in 0..<100 { _ = used.places(of: "river\(number)") }
        #expect(used.places(of: word) == Self.places(of: word))
    }

    @Test("What ends after an offset is not before it") func countsBefore() {
        var index = ByteIndex(Array("tea, tea, tea".utf8))
        #expect((0...13).map { index.count(of: "tea", before: $0) } == [0, 0, 0, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 3])
        #expect(index.places(of: "").isEmpty)
    }
}

import Testing

@testable import Text

struct ByteNumberingTests {
    @Test("Each distinct word has one number, from 0 on in the order in which they came, however many there are")
    func numbers() {
        var numbering = ByteNumbering()
        func number(_ word: String) -> Int { Array(word.utf8).withUnsafeBufferPointer { numbering.number(of: $0) } }
        let words = [""] + (0..<5000).map { "word\($0)" } + ["größer", "GRÖSSER", "a"]
        #expect(words.map(number) == Array(words.indices))
        #expect(words.map(number) == Array(words.indices))
        #expect(numbering.count == words.count)
        #expect(words.indices.map { numbering[$0] } == words)
    }
}

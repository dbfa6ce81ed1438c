import TestSupport
import Testing
import Text

struct WordCountTests {
    @Test(
        "Words are what is between white space of any kind",
        arguments: [
            ("", 0), (" \n\t", 0), ("one", 1), (" one  two\nthree ", 3), ("Größe zählt", 2), ("20\u{A0}€ a\u{202F}b", 4),
            ("a\u{2009}b\u{3000}c", 3),
            ("non\u{AD}stop zero\u{200B}width", 2), ("—", 1), ("\u{85}x\u{1680}y\u{2028}z\u{205F}", 3), ("é", 1), ("\u{E9}\u{A0}", 1),
        ] as [(String, Int)])
    func words(in text: String, are count: Int) {
        #expect(text.wordCount == count)
    }

    @Test("Counted by bytes or by characters, the words are the same") func likeCharacters() {
        var random = SeededNumbers(seed: 11)
        let pieces = [
            "a", "ß", "word", " ", "\u{A0}", "\u{2003}", "\u{3000}", "\u{200B}", "\n", "€", "â", "\u{E2}\u{80}", "👩🏽‍💻", "\u{2060}", "ツ",
        ]
        for _ in 0..<2_000 {
            let text = (0..<Int.random(in: 0...12, using: &random)).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
            #expect(text.wordCount == text.split(whereSeparator: \.isWhitespace).count, "\(text.debugDescription)")
        }
    }
}

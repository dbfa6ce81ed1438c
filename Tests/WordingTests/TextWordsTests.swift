import SiteValues
import Testing

@testable import Wording

/// Words cut by bytes are those that a reader sees.
struct TextWordsTests {
    @Test(
        "Letters of any language are part of a word, with their accents; signs and spaces of any width part words",
        arguments: [
            ("Füße ÄRGERN Öl", ["füße", "ärgern", "öl"]), ("cafe\u{301} naïve", ["cafe\u{301}", "naïve"]),
            ("Ивaн и 李 ٣", ["ивaн", "и", "李", "٣"]),
            ("don’t Silben\u{AD}trennung", ["don't", "silbentrennung"]),
            ("no\u{A0}break\u{2003}wide\u{3000}east", ["no", "break", "wide", "east"]),
            ("3 × 4 ÷ 2", ["3", "4", "2"]), ("a – b — “c”", ["a", "b", "c"]), ("'quoted' -dash- *star*", ["quoted", "dash", "star"]),
            ("one\ntwo\r\nthree\tfour", ["one", "two", "three", "four"]), ("İstanbul", ["i̇stanbul"]), ("👩‍💻 works", ["works"]),
            ("", []), (" \n ", []),
        ])
    func words(text: String, words: [String]) {
        #expect(TextWords(text, in: .english).words.map(\.folded) == words)
    }

    @Test(
        "A mark of a list begins a sentence, an arrow within a path and a heart do not",
        arguments: [
            ("Bring: ➡️ a pen ➡️ a cup", [1, 2, 2]), ("• one two • three", [2, 1]), ("✅ Ask ❌ Guess", [1, 1]),
            ("Settings → Privacy now", [3]), ("We ❤️ you", [2]), ("Done ✅.", [1]),
        ])
    func listMarks(text: String, counts: [Int]) {
        #expect(TextWords(text, in: .english).sentences.map(\.count) == counts)
    }

    @Test("A word's place is that of the text, whatever is before it") func places() {
        let text = "„Größe“ – naïve\u{A0}cafés, don’t: 👩‍💻 Ende."
        for word in TextWords(text, in: .english).words {
            #expect(text[word.text.startIndex..<word.text.endIndex] == word.text)
            #expect(TextWords.folded(word.text.lowercased()) == word.folded)
        }
    }

    @Test(
        "A text is known to have a word in capitals",
        arguments: [("Ask the CISO.", true), ("ÄÖ", true), ("I am A.", false), ("All of them", false), ("", false)])
    func capitals(text: String, hasCapitals: Bool) {
        #expect(TextWords(text, in: .english).hasCapitals == hasCapitals)
    }
}

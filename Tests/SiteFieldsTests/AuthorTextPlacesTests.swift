import Diagnostics
import SiteFields
import SiteValues
import Testing

struct AuthorTextPlacesTests {
    private let file = SourceFile(
        path: "a.md", text: "---\nsummary: >-\n  Ask tea, häe tea\n  and tea\n---\ntea below\n")

    private func text(_ words: String) -> AuthorText {
        AuthorText(
            text: words, key: "summary", language: .english, file: file, location: SourceLocation(path: "a.md", line: 2, column: 10))
    }

    @Test("Each use of a word has its own place in a folded text, in whatever order they are asked for") func places() {
        let folded = text("Ask tea, häe tea and tea")
        let uses = folded.text.ranges(of: "tea").map { folded.text[$0] }
        #expect(uses.count == 3)
        let expected = [
            SourceLocation(path: "a.md", line: 3, column: 7, length: 3), SourceLocation(path: "a.md", line: 3, column: 16, length: 3),
            SourceLocation(path: "a.md", line: 4, column: 7, length: 3),
        ]
        var places = AuthorTextPlaces(folded)
        #expect(uses.map { places.location(of: $0) } == expected)
        #expect(uses.reversed().map { places.location(of: $0) } == expected.reversed())
        #expect(uses.map { folded.location(of: $0) } == expected)
    }

    @Test("Words that go over a line's end are found by the first of them, words that are nowhere by where the text begins") func broken() {
        let folded = text("Ask tea, häe tea and tea")
        let words = folded.text[folded.text.ranges(of: "häe tea and tea")[0]]
        #expect(folded.location(of: words) == SourceLocation(path: "a.md", line: 3, column: 12, length: 7))
        #expect(folded.location(of: "coffee"[...]) == SourceLocation(path: "a.md", line: 2, column: 10))
    }

    @Test("A footnote is in the middle of its file and at the end of its text: words are found by their neighbours") func footnote() {
        let note = AuthorText(
            text: "Sie sind da.\nDaher müssen Sie gehen.", key: "body", language: .german,
            file: SourceFile(path: "c.md", text: "[^1]: Daher müssen Sie gehen.\n\n**Sie** sind da.[^1]\n"),
            location: SourceLocation(path: "c.md", line: 1, column: 1))
        let uses = note.text.ranges(of: "Sie").map { note.text[$0] }
        #expect(note.location(of: uses[1]) == SourceLocation(path: "c.md", line: 1, column: 20, length: 3))
    }

    @Test("Words with stars are found where the stars are escaped") func escapedStars() {
        let text = AuthorText(
            text: "Nutzer*innen und Kolleg*innen", key: "body", language: .german,
            file: SourceFile(path: "d.md", text: "Nutzer\\*innen und Kolleg\\*innen\n"),
            location: SourceLocation(path: "d.md", line: 1, column: 1))
        #expect(text.location(of: text.text.suffix(12)) == SourceLocation(path: "d.md", line: 1, column: 19, length: 13))
    }

    @Test("Another form of the text is counted by itself") func otherForm() {
        let folded = text("Ask tea, häe tea and tea")
        var places = AuthorTextPlaces(folded)
        let other = "Ask TEA, häe tea and tea"
        _ = places.location(of: folded.text.suffix(3))
        #expect(places.location(of: other.suffix(3)).line == 3)
    }

    @Test("Four thousand uses of a word in one line are placed in the time of a few") func many() {
        let line = String(repeating: "leverage tea ", count: 4_000)
        let long = AuthorText(
            text: line, key: "body", language: .english, file: SourceFile(path: "b.md", text: line),
            location: SourceLocation(path: "b.md", line: 1, column: 1))
        var places = AuthorTextPlaces(long)
        let columns = line.ranges(of: "leverage").map { places.location(of: line[$0]).column }
        #expect(columns == (0..<4_000).map { $0 * 13 + 1 })
    }
}

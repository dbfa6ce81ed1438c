import SiteValues
import Testing

@testable import Wording

/// Words have a number each, and what is known of them is kept from text to text.
struct WordBatchTests {
    private static func texts(_ numbers: Range<Int>) -> [(text: String, language: Language)] {
        numbers.map { ("Word\($0) and word\($0 / 3). Then WORD\($0 % 7), straße and Straße.", .english) }
    }

    @Test("Texts that were cut in several batches have the words of those that were cut one by one")
    func batches() {
        let batches = [WordBatch(Self.texts(0..<900)), WordBatch([]), WordBatch(Self.texts(900..<1000))]
        let joined = WordBatch.joined(batches)
        #expect(joined.count == 1000)
        for (together, (text, language)) in zip(joined, Self.texts(0..<1000)) {
            let alone = TextWords(text, in: language)
            #expect(together.words.map(\.text) == alone.words.map(\.text))
            #expect(together.words.map(\.folded) == alone.words.map(\.folded))
            #expect(together.sentences.map(\.count) == [3, 5])
        }
        #expect(joined.allSatisfy { $0.lexicon === joined[0].lexicon })
    }

    @Test("A word is asked for once, however often the texts have it; one in capitals is another word")
    func marks() {
        var asked: [String] = []
        var marks = WordMarks { written, folded in
            asked.append(written)
            return folded == "tea" ? 1 : 0
        }
        let texts = WordBatch.joined([WordBatch([("Tea or tea. No milk or sugar.", .english), ("No TEA, no milk.", .english)])])
        #expect(texts.map { $0.sentences.map { marks.count(in: $0) } } == [[2, 0], [1]])
        #expect(texts.map { marks.all(in: $0) } == [1, 1])
        #expect(asked == ["Tea", "or", "tea", "No", "milk", "sugar", "TEA", "no"])
        #expect(marks.all(in: TextWords("Coffee.", in: .english)) == 0)
        #expect(marks.all(in: TextWords("More tea.", in: .english)) == 1)
    }

    @Test("A search finds in each text what a list finds in it alone")
    func search() {
        let list = PhraseList([("tea", "t"), ("tea time", "tt"), ("sug*", "s")])
        var search = PhraseSearch(list)
        let texts = ["Tea time, tea. Sugar?", "Milk.", "Sugary tea. Time for it.", ""]
        for (together, text) in zip(WordBatch.joined([WordBatch(texts.map { ($0, .english) })]), texts) {
            let alone = list.matches(in: TextWords(text, in: .english))
            #expect(search.matches(in: together).map(\.entry.meaning) == alone.map(\.entry.meaning))
        }
        #expect(list.matches(in: TextWords(texts[0], in: .english)).map(\.entry.meaning) == ["tt", "t", "s"])
    }
}

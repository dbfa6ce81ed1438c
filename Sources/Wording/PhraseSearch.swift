/// Looks for the phrases of a list in many texts: which words begin one is found out once.
package struct PhraseSearch {
    private let list: PhraseList
    private var beginnings: WordMarks

    package init(_ list: PhraseList) {
        self.list = list
        beginnings = WordMarks { _, word in list.mayBegin(with: word) ? 1 : 0 }
    }

    /// The longest entry at each place.
    package mutating func matches(in text: TextWords) -> [PhraseList.Match] {
        guard beginnings.all(in: text) != 0 else { return [] }
        var matches: [PhraseList.Match] = []
        for sentence in text.sentences where beginnings.all(in: sentence) != 0 {
            var index = 0
            while index < sentence.count {
                let best = longest(at: index, of: sentence)
                if let best {
                    let (first, last) = (sentence[index].text, sentence[index + best.words.count - 1].text)
                    matches.append(PhraseList.Match(found: first.base[first.startIndex..<last.endIndex], entry: best))
                }
                index += best?.words.count ?? 1
            }
        }
        return matches
    }

    private mutating func longest(at index: Int, of sentence: Sentence) -> PhraseList.Entry? {
        guard beginnings.mark(at: index, of: sentence) != 0 else { return nil }
        var best: PhraseList.Entry?
        for entry in list.entries(of: sentence[index].folded)
        where entry.words.count > best?.words.count ?? 0 && entry.fits(sentence, at: index) {
            best = entry
        }
        return best
    }
}

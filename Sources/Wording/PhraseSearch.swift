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
        for sentence in text.sentences {
            var end = 0
            for index in beginnings.indices(of: 1, in: sentence) where index >= end {
                guard let best = longest(at: index, of: sentence) else { continue }
                end = index + best.words.count
                let (first, last) = (sentence[index].text, sentence[end - 1].text)
                matches.append(PhraseList.Match(found: first.base[first.startIndex..<last.endIndex], entry: best))
            }
        }
        return matches
    }

    private func longest(at index: Int, of sentence: Sentence) -> PhraseList.Entry? {
        var best: PhraseList.Entry?
        for entry in list.entries(of: sentence.folded(at: index))
        where entry.words.count > best?.words.count ?? 0 && entry.fits(sentence, at: index) {
            best = entry
        }
        return best
    }
}

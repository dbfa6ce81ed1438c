/// Words in lower case, of which a text has few.
struct WordList: Sendable, ExpressibleByArrayLiteral {
    private let words: Set<String>
    private let beginnings: WordBeginnings

    init(arrayLiteral words: String...) {
        self.words = Set(words)
        var beginnings = WordBeginnings()
        for word in words { beginnings.insert(word, isWhole: true) }
        self.beginnings = beginnings
    }

    func contains(_ word: String) -> Bool {
        beginnings.mayHold(word) && words.contains(word)
    }
}

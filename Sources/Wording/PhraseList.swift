/// Looks up words and phrases in a text: each entry with what it is found for.
///
/// An entry is one or more words in lower case; `*` at the end of a word takes any ending.
package struct PhraseList: Sendable {
    package struct Match: Sendable {
        /// As the text has it.
        package let found: Substring
        package let entry: Entry
    }

    package struct Entry: Sendable {
        package let words: [String]
        package let meaning: String
        fileprivate let patterns: [WordPattern]

        fileprivate init(_ phrase: String, meaning: String) {
            words = phrase.split(separator: " ").map(String.init)
            self.meaning = meaning
            patterns = words.map(WordPattern.init)
        }

        /// Whether the words from an index on are those of this entry.
        func fits(_ sentence: Sentence, at index: Int) -> Bool {
            guard sentence.count - index >= patterns.count else { return false }
            return patterns.indices.allSatisfy { patterns[$0].fits(sentence.folded(at: index + $0)) }
        }

        func mayBegin(with word: String) -> Bool { patterns[0].fits(word) }
    }

    /// By the first byte of the first word.
    private var entries: [[Entry]] = Array(repeating: [], count: 256)
    private var beginnings = WordBeginnings()

    package init(_ phrases: [(String, String)]) {
        for (phrase, meaning) in phrases {
            let entry = Entry(phrase, meaning: meaning)
            for byte in entry.patterns[0].firstBytes { entries[Int(byte)].append(entry) }
            entry.patterns[0].mark(in: &beginnings)
        }
    }

    /// The longest entry at each place of one text; a ``PhraseSearch`` for many.
    package func matches(in text: TextWords) -> [Match] {
        var search = PhraseSearch(self)
        return search.matches(in: text)
    }

    /// Whether an entry may begin with a word.
    func mayBegin(with word: String) -> Bool {
        beginnings.mayHold(word) && entries(of: word).contains { $0.mayBegin(with: word) }
    }

    /// Those whose first word may be this one, as its first byte says.
    func entries(of word: String) -> [Entry] {
        word.utf8.first.map { entries[Int($0)] } ?? []
    }
}

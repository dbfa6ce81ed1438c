/// A word of the question with the terms that answer it.
struct AskedWord {
    let word: [UInt16]
    let matches: [(term: Int, closeness: Int)]
    /// Up to 1000 for a word that a single unit has, near 0 for one that all have; 1000 for one that none has.
    let worth: Int
    /// Says where, while other words of the question say what.
    let isContext: Bool
    /// For each unit the phrases that have the word, up to ``enough``; those with the nearest words where none has it.
    private let phrases: [Int: Int]
    private let mostPhrases: Int

    /// With so many phrases a unit is about the word.
    private static let enough = 4

    /// - Parameter isContext: says where, and other words say what.
    init(_ word: [UInt16], in index: SearchIndex, isContext: Bool) {
        self.word = word
        self.isContext = isContext
        matches = TermMatches(word, in: index).terms.sorted { $0.key < $1.key }.map { (term: $0.key, closeness: $0.value) }
        let exact = matches.filter { $0.closeness == TermMatches.exact }
        let near = exact.isEmpty ? matches : exact
        var units: Set<Int> = []
        for (term, _) in near {
            for section in index.texts[term] { units.insert(index.sections[Int(section)].unit) }
            for phrase in index.asks[term] { units.insert(index.unit(ofPhrase: phrase)) }
        }
        let count = index.units.count
        let full = units.isEmpty ? 1_000 : 1_000 * count / (3 * (units.count - 1) + count)
        worth = isContext ? full / 4 : full
        phrases = Set(near.flatMap { index.asks[$0.term] }).reduce(into: [:]) { phrases, phrase in
            let unit = index.unit(ofPhrase: phrase)
            phrases[unit] = min((phrases[unit] ?? 0) + 1, Self.enough)
        }
        mostPhrases = max(1, phrases.values.max() ?? 0)
    }

    /// In percent: all for the unit that is asked for by this word in many ways, less for one that merely mentions it.
    func share(of unit: Int) -> Int {
        40 + 60 * (phrases[unit] ?? 0) / mostPhrases
    }
}

extension SearchIndex {
    func unit(ofPhrase phrase: Int32) -> Int { sections[phrases[Int(phrase)].section].unit }
}

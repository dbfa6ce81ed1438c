/// A word of the question with the terms that answer it.
struct AskedWord {
    let word: [UInt16]
    let matches: [(term: Int, closeness: Int)]
    /// Up to 1000 for a word that a single unit has, near 0 for one that all have; 1000 for one that none has.
    let worth: Int
    /// What it tells where a phrase has it.
    let tells: Int
    /// Says where, while other words of the question say what.
    let isContext: Bool
    /// For each unit the phrases that have the word, up to ``enough``; those with the nearest words where none has it.
    private let phrases: [Int]
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
        tells = index.small.contains(word) ? 1 : SearchIndex.telling
        var has = Array(repeating: false, count: index.units.count)
        var isCounted = Array(repeating: false, count: near.count > 1 ? index.phrases.count : 0)
        var phrases = Array(repeating: 0, count: index.units.count)
        for (term, _) in near {
            for section in index.texts[term] { has[index.sections[Int(section)].unit] = true }
            for phrase in index.asks[term] {
                let unit = index.unit(ofPhrase: phrase)
                has[unit] = true
                // Each phrase once, however many of the words it has.
                if near.count > 1 {
                    if isCounted[Int(phrase)] { continue }
                    isCounted[Int(phrase)] = true
                }
                phrases[unit] = min(phrases[unit] + 1, Self.enough)
            }
        }
        let (count, found) = (index.units.count, has.count(where: \.self))
        let full = found == 0 ? 1_000 : 1_000 * count / (3 * (found - 1) + count)
        worth = isContext ? full / 4 : full
        self.phrases = phrases
        mostPhrases = max(1, phrases.max() ?? 0)
    }

    /// In percent: all for the unit that is asked for by this word in many ways, less for one that merely mentions it.
    func share(of unit: Int) -> Int {
        40 + 60 * phrases[unit] / mostPhrases
    }
}

extension SearchIndex {
    func unit(ofPhrase phrase: Int32) -> Int { sections[phrases[Int(phrase)].section].unit }
}

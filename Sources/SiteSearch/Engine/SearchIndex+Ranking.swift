import SitePlan

extension SearchIndex {
    /// The units that answer a question, best first. Each word of it counts for a unit at the place that tells most, and a little at the
    /// next; rare words count more than common ones, words said together more than words apart, and units with most of the words more than
    /// those with one. `engine.js` does the same, number for number.
    package func find(_ question: String, limit: Int = 12) -> SearchResult {
        let (telling, little) = askedWords(of: question)
        let isSaid = telling.contains { !context.contains($0) }
        let asked = telling.map { AskedWord($0, in: self, isContext: isSaid && context.contains($0)) }
        var ranking = Ranking(index: self, asked: asked)
        for (position, word) in asked.enumerated() { ranking.add(word, at: position) }
        for word in little.compactMap({ term($0) }) { ranking.add(little: word) }
        return ranking.result(limit: limit)
    }

    /// Words of a question, and letters of a word.
    private static let most = 60

    /// The words of a question, each once; the little ones apart, unless it has no others. Nobody asks more than so many words of so many
    /// letters, but somebody may paste a whole text.
    private func askedWords(of question: String) -> (telling: [[UInt16]], little: [[UInt16]]) {
        var seen: Set<[UInt16]> = []
        let all = SearchFolding.words(of: question).map { Array($0.utf16.prefix(Self.most)) }
        let words = all.filter { seen.insert($0).inserted }.prefix(Self.most)
        let telling = words.filter { !small.contains($0) }
        if telling.isEmpty { return (Array(words.prefix(12)), []) }
        return (Array(telling.prefix(12)), words.filter(small.contains))
    }
}

/// Points of phrases and texts, gathered word by word.
private struct Ranking {
    /// What the words of a phrase that is said as a whole are worth at least, common as they may be: "where I work".
    static let leastOfWhole = 500
    static let mannerWeight = 40
    static let textWeight = 6

    let index: SearchIndex
    let asked: [AskedWord]
    private var phrases: ClosenessTable
    private var texts: ClosenessTable
    /// How many little words of the question a phrase has.
    private var little: [Int]
    /// For each unit how much the little words of the question sound like those who ask for it, in percent: "somebody says that our …".
    private var manner: [Int]

    init(index: SearchIndex, asked: [AskedWord]) {
        self.index = index
        self.asked = asked
        phrases = ClosenessTable(places: index.phrases.count, words: asked.count)
        texts = ClosenessTable(places: index.sections.count, words: asked.count)
        little = Array(repeating: 0, count: index.phrases.count)
        manner = Array(repeating: 0, count: index.units.count)
    }

    mutating func add(_ word: AskedWord, at position: Int) {
        for (term, closeness) in word.matches {
            for phrase in index.asks[term] { phrases.add(closeness, of: position, at: Int(phrase)) }
            for section in index.texts[term] { texts.add(closeness, of: position, at: Int(section)) }
        }
    }

    mutating func add(little term: Int) {
        var counts = Array(repeating: 0, count: index.units.count)
        for phrase in index.asks[term] {
            little[Int(phrase)] += 1
            counts[index.unit(ofPhrase: phrase)] += 1
        }
        let commonness = Int(Double(index.asks[term].count + 20).squareRoot())
        for (unit, count) in counts.enumerated() where count > 0 { manner[unit] += Self.mannerWeight * count / commonness }
    }

    func result(limit: Int) -> SearchResult {
        let scores = scores()
        let whole = max(1, asked.reduce(0) { $0 + $1.worth })
        var totals: [(unit: Int, score: Int, known: Int)] = []
        for case (let unit, let score?) in scores.enumerated() {
            let (points, known) = score.sum(asked)
            let total = points * (100 + manner[unit]) / 100 * (40 + 60 * known / whole) / 100 * index.units[unit].kind.weight / 100
            totals.append((unit, total, known))
        }
        totals.sort { ($1.score, $0.unit) < ($0.score, $1.unit) }
        let least = (totals.first?.score ?? 0) / 12
        return SearchResult(
            finds: totals.prefix(limit).filter { $0.score >= least && $0.score > 0 }.compactMap { scores[$0.unit]?.find($0.score, asked) },
            isAnswered: asked.isEmpty || (totals.first?.known ?? 0) * 2 > whole)
    }

    /// By unit; nil for one that has nothing of what is asked.
    private func scores() -> [UnitScore?] {
        var scores: [UnitScore?] = Array(repeating: nil, count: index.units.count)
        var sums = Array(repeating: 0, count: index.sections.count)
        for number in phrases.places.sorted() {
            let (phrase, words) = (index.phrases[number], phrases[number])
            let share = min((told(by: words) + little[number]) * 100 / phrase.size, 100)
            let factor = Self.together(words) * (20 + 80 * share * share / 10_000) / 2
            let isWhole = share == 100 && words.allSatisfy { $0 > 0 }
            let unit = index.sections[phrase.section].unit
            if scores[unit] == nil { scores[unit] = UnitScore(unit, words: asked.count) }
            scores[unit]?.add(
                words, of: asked, to: &sums, weight: phrase.source.weight, factor: isWhole ? factor * 8 / 5 : factor,
                section: phrase.section,
                phrase: number, answer: share == 100 ? phrase.answer : nil,
                least: share == 100 && phrase.size > SearchIndex.telling ? Self.leastOfWhole : 0)
        }
        for section in texts.places.sorted() {
            let (unit, words) = (index.sections[section].unit, texts[section])
            if scores[unit] == nil { scores[unit] = UnitScore(unit, words: asked.count) }
            scores[unit]?.add(
                words, of: asked, to: &sums, weight: Self.textWeight, factor: Self.together(words) * 50, section: section, phrase: nil,
                answer: nil,
                least: 0)
        }
        return scores
    }

    /// Twice how much words of the question count that are said in one breath: 2 for one alone, 3 for two, 4 for three.
    private static func together(_ words: ArraySlice<UInt8>) -> Int { words.count { $0 > 0 } + 1 }

    private func told(by words: ArraySlice<UInt8>) -> Int {
        zip(words, asked).reduce(0) { $1.0 == 0 ? $0 : $0 + $1.1.tells }
    }
}

/// The best of each word of the question in one unit.
private struct UnitScore {
    struct Best {
        var points = 0
        /// Of another place, which confirms the best one.
        var second = 0
        var closeness = 0
        var phrase: Int?
    }

    private let unit: Int
    private(set) var reasons: [Best]
    /// The one with the most points, of equal ones the first. Points only ever grow.
    private var section: (number: Int, points: Int)?
    private var answer: SearchAnswer?

    init(_ unit: Int, words: Int) {
        self.unit = unit
        reasons = Array(repeating: Best(), count: words)
    }

    /// `sums` has the points of each section of the index.
    mutating func add(
        _ words: ArraySlice<UInt8>, of asked: [AskedWord], to sums: inout [Int], weight: Int, factor: Int, section: Int, phrase: Int?,
        answer: SearchAnswer?, least: Int
    ) {
        if self.answer == nil { self.answer = answer }
        var all = 0
        for (position, closeness) in zip(asked.indices, words) where closeness > 0 {
            let points =
                weight * max(asked[position].worth, asked[position].isContext ? 0 : least) * Int(closeness) / 100 * factor / 100
                * asked[position].share(of: unit) / 100
            all += points
            if points > reasons[position].points {
                let second = reasons[position].points
                reasons[position] = Best(points: points, second: second, closeness: Int(closeness), phrase: phrase)
            } else if points > reasons[position].second {
                reasons[position].second = points
            }
        }
        sums[section] += all
        if let best = self.section, (sums[section], best.number) <= (best.points, section) { return }
        self.section = (section, sums[section])
    }

    /// All points, and what the words are worth that have some.
    func sum(_ asked: [AskedWord]) -> (points: Int, known: Int) {
        var (points, known) = (0, 0)
        for (best, word) in zip(reasons, asked) {
            points += best.points + best.second * 3 / 10
            if best.points > 0 { known += word.worth }
        }
        return (points, known)
    }

    func find(_ score: Int, _ asked: [AskedWord]) -> SearchFind {
        SearchFind(
            unit: unit, section: section?.number ?? 0, score: score, answer: answer,
            reasons: zip(reasons, asked).filter { $0.0.points > 0 }.map { best, word in
                SearchFind.Reason(
                    asked: String(decoding: word.word, as: UTF16.self), closeness: best.closeness, phrase: best.phrase, points: best.points)
            })
    }
}

extension SearchEntry.Kind {
    /// In percent: an answer to a moment before what is merely good to know.
    var weight: Int {
        switch self {
        case .situation: 125
        case .contact: 112
        case .question: 108
        case .guideline, .page: 100
        case .word: 85
        case .story: 65
        case .background: 55
        }
    }
}

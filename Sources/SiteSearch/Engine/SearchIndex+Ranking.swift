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
    /// For each phrase the closeness of each word of the question that it has.
    private var phrases: [Int: [Int: Int]] = [:]
    private var texts: [Int: [Int: Int]] = [:]
    /// How many little words of the question a phrase has.
    private var little: [Int: Int] = [:]
    /// For each unit how much the little words of the question sound like those who ask for it, in percent: "somebody says that our …".
    private var manner: [Int: Int] = [:]

    init(index: SearchIndex, asked: [AskedWord]) {
        self.index = index
        self.asked = asked
    }

    mutating func add(_ word: AskedWord, at position: Int) {
        for (term, closeness) in word.matches {
            for phrase in index.asks[term] {
                let known = phrases[Int(phrase)]?[position] ?? 0
                if closeness > known { phrases[Int(phrase), default: [:]][position] = closeness }
            }
            for section in index.texts[term] {
                let known = texts[Int(section)]?[position] ?? 0
                if closeness > known { texts[Int(section), default: [:]][position] = closeness }
            }
        }
    }

    mutating func add(little term: Int) {
        var units: [Int: Int] = [:]
        for phrase in index.asks[term] {
            little[Int(phrase), default: 0] += 1
            units[index.unit(ofPhrase: phrase), default: 0] += 1
        }
        let commonness = Int(Double(index.asks[term].count + 20).squareRoot())
        for (unit, count) in units { manner[unit, default: 0] += Self.mannerWeight * count / commonness }
    }

    func result(limit: Int) -> SearchResult {
        var scores: [Int: UnitScore] = [:]
        for (number, words) in phrases.sorted(by: { $0.key < $1.key }) {
            let phrase = index.phrases[number]
            let share = min((told(by: words) + (little[number] ?? 0)) * 100 / phrase.size, 100)
            let factor = Self.together(words) * (20 + 80 * share * share / 10_000) / 2
            let isWhole = share == 100 && words.count == asked.count
            let unit = index.sections[phrase.section].unit
            scores[unit, default: UnitScore(unit, words: asked.count)].add(
                words, of: asked, weight: phrase.source.weight, factor: isWhole ? factor * 8 / 5 : factor, section: phrase.section,
                phrase: number, answer: share == 100 ? phrase.answer : nil,
                least: share == 100 && phrase.size > SearchIndex.telling ? Self.leastOfWhole : 0)
        }
        for (section, words) in texts.sorted(by: { $0.key < $1.key }) {
            let unit = index.sections[section].unit
            scores[unit, default: UnitScore(unit, words: asked.count)].add(
                words, of: asked, weight: Self.textWeight, factor: Self.together(words) * 50, section: section, phrase: nil, answer: nil,
                least: 0)
        }
        let whole = max(1, asked.reduce(0) { $0 + $1.worth })
        let finds = scores.map { unit, score in
            let known = score.reasons.indices.reduce(0) { score.reasons[$1].points > 0 ? $0 + asked[$1].worth : $0 }
            let points = score.reasons.reduce(0) { $0 + $1.points + $1.second * 3 / 10 } * (100 + (manner[unit] ?? 0)) / 100
            let total = points * (40 + 60 * known / whole) / 100 * index.units[unit].kind.weight / 100
            return (find: score.find(total, asked), known: known)
        }.sorted { ($1.find.score, $0.find.unit) < ($0.find.score, $1.find.unit) }
        let least = (finds.first?.find.score ?? 0) / 12
        return SearchResult(
            finds: finds.prefix(limit).map(\.find).filter { $0.score >= least && $0.score > 0 },
            isAnswered: asked.isEmpty || (finds.first?.known ?? 0) * 2 > whole)
    }
}

extension Ranking {
    /// Twice how much words of the question count that are said in one breath: 2 for one alone, 3 for two, 4 for three.
    private static func together(_ words: [Int: Int]) -> Int { words.count + 1 }

    private func told(by words: [Int: Int]) -> Int {
        words.keys.reduce(0) { $0 + (index.small.contains(asked[$1].word) ? 1 : SearchIndex.telling) }
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
    private var sections: [Int: Int] = [:]
    private var answer: SearchAnswer?

    init(_ unit: Int, words: Int) {
        self.unit = unit
        reasons = Array(repeating: Best(), count: words)
    }

    mutating func add(
        _ words: [Int: Int], of asked: [AskedWord], weight: Int, factor: Int, section: Int, phrase: Int?, answer: SearchAnswer?,
        least: Int
    ) {
        if self.answer == nil { self.answer = answer }
        for (position, closeness) in words {
            let points =
                weight * max(asked[position].worth, asked[position].isContext ? 0 : least) * closeness / 100 * factor / 100
                * asked[position].share(of: unit) / 100
            sections[section, default: 0] += points
            let best = reasons[position]
            if points > best.points {
                reasons[position] = Best(points: points, second: best.points, closeness: closeness, phrase: phrase)
            } else if points > best.second {
                reasons[position].second = points
            }
        }
    }

    func find(_ score: Int, _ asked: [AskedWord]) -> SearchFind {
        let section = sections.min { ($1.value, $0.key) < ($0.value, $1.key) }?.key ?? 0
        return SearchFind(
            unit: unit, section: section, score: score, answer: answer,
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

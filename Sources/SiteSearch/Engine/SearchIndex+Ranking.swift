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
    /// What each little word of the question adds to a phrase that has it too, in percent: "do we have a …" asks for something else than
    /// "…" alone.
    static let littleWeight = 10
    static let mostLittle = 6
    static let textWeight = 6

    let index: SearchIndex
    let asked: [AskedWord]
    private var phrases: ClosenessTable
    private var texts: ClosenessTable
    /// How many little words of the question a phrase has.
    private var little: [Int]
    /// For each section how much the little words of the question sound like those who ask for it, in thousandths of a percent: "somebody
    /// says that our …".
    private var manner: [Int]

    init(index: SearchIndex, asked: [AskedWord]) {
        self.index = index
        self.asked = asked
        phrases = ClosenessTable(places: index.phrases.count, words: asked.count)
        texts = ClosenessTable(places: index.sections.count, words: asked.count)
        little = Array(repeating: 0, count: index.phrases.count)
        manner = Array(repeating: 0, count: index.sections.count)
    }

    mutating func add(_ word: AskedWord, at position: Int) {
        for (term, closeness) in word.matches {
            for phrase in index.asks[term] { phrases.add(closeness, of: position, at: Int(phrase)) }
            for section in index.texts[term] { texts.add(closeness, of: position, at: Int(section)) }
        }
    }

    mutating func add(little term: Int) {
        let commonness = Int(Double(index.asks[term].count + 20).squareRoot())
        for phrase in index.asks[term] {
            little[Int(phrase)] += 1
            manner[index.phrases[Int(phrase)].section] += Self.mannerWeight * 1_000 / commonness
        }
    }

    func result(limit: Int) -> SearchResult {
        let scores = scores()
        let whole = max(1, asked.reduce(0) { $0 + $1.worth })
        var totals = scores.units.map { unit in
            let best = best(of: unit, scores, whole: whole)
            return (unit: unit, best: best, score: best.score)
        }
        totals.sort { ($1.score, $0.unit) < ($0.score, $1.unit) }
        let least = (totals.first?.score ?? 0) / 12
        return SearchResult(
            finds: totals.prefix(limit).filter { $0.score >= least && $0.score > 0 }.map { unit, best, score in
                find(unit, best, scores)
            },
            isAnswered: asked.isEmpty || (totals.first?.best.known ?? 0) * 2 > whole)
    }

    /// What sections of a unit have together, and what that is worth.
    private struct Total {
        let sections: [Int]
        let words: WordScores
        let known: Int
        let score: Int
    }

    /// Words for one step of a situation say nothing about another.
    private func best(of unit: Int, _ scores: Scores, whole: Int) -> Total {
        let sections = index.units[unit].sections.filter { scores.bySection[$0] != nil || manner[$0] > 0 }
        let common = sections.filter { index.sections[$0].step.isEmpty }
        let steps = sections.filter { !index.sections[$0].step.isEmpty }
        let totals = (steps.isEmpty ? [common] : steps.map { common + [$0] }).map { sections in
            let words = scores.joined(sections, count: asked.count)
            let known = zip(words.values, asked).reduce(0) { $0 + ($1.0.points > 0 ? $1.1.worth : 0) }
            let tone = sections.reduce(0) { $0 + manner[$1] } / 1_000
            let score = words.sum * (100 + tone) / 100 * (40 + 60 * known / whole) / 100 * index.units[unit].kind.weight / 100
            return Total(sections: sections, words: words, known: known, score: score)
        }
        return totals.dropFirst().reduce(totals[0]) { $1.score > $0.score ? $1 : $0 }
    }

    private func find(_ unit: Int, _ total: Total, _ scores: Scores) -> SearchFind {
        var best = (section: total.sections[0], sum: -1)
        for section in total.sections {
            let sum = scores.bySection[section]?.sum ?? 0
            if sum > best.sum { best = (section, sum) }
        }
        return SearchFind(
            unit: unit, section: best.section, score: total.score, answer: scores.answers[unit],
            reasons: zip(total.words.values, asked).filter { $0.0.points > 0 }.map { best, word in
                SearchFind.Reason(
                    asked: String(decoding: word.word, as: UTF16.self), closeness: best.closeness, phrase: best.phrase, points: best.points)
            })
    }

    /// What each section has of the question.
    private struct Scores {
        var bySection: [WordScores?]
        /// Those with a section that has something of it.
        var units: Set<Int> = []
        /// What is said at once, above a unit.
        var answers: [Int: SearchAnswer] = [:]

        mutating func add(_ words: ArraySlice<UInt8>, section: Int, _ points: (Int, UInt8) -> Int, phrase: Int?) {
            if bySection[section] == nil { bySection[section] = WordScores(count: words.count) }
            for (position, closeness) in words.enumerated() where closeness > 0 {
                bySection[section]?.add(points(position, closeness), closeness: Int(closeness), phrase: phrase, at: position)
            }
        }

        func joined(_ sections: [Int], count: Int) -> WordScores {
            var words = WordScores(count: count)
            for section in sections {
                if let other = bySection[section] { words.join(other) }
            }
            return words
        }
    }

    private func scores() -> Scores {
        var scores = Scores(bySection: Array(repeating: nil, count: index.sections.count))
        for number in phrases.places.sorted() {
            let (phrase, words) = (index.phrases[number], phrases[number])
            let share = min((told(by: words) + little[number]) * 100 / phrase.size, 100)
            let said = Self.together(words) * (20 + 80 * share * share * share / 1_000_000) / 2
            let factor = said * (100 + Self.littleWeight * min(little[number], Self.mostLittle)) / 100
            let isWhole = share == 100 && words.allSatisfy { $0 > 0 }
            let unit = index.sections[phrase.section].unit
            scores.units.insert(unit)
            if share == 100, let answer = phrase.answer, scores.answers[unit] == nil { scores.answers[unit] = answer }
            let least = share == 100 && phrase.size > SearchIndex.telling ? Self.leastOfWhole : 0
            scores.add(
                words, section: phrase.section,
                points(of: unit, weight: phrase.source.weight, factor: isWhole ? factor * 8 / 5 : factor, least: least), phrase: number)
        }
        for section in texts.places.sorted() {
            let (unit, words) = (index.sections[section].unit, texts[section])
            scores.units.insert(unit)
            scores.add(
                words, section: section, points(of: unit, weight: Self.textWeight, factor: Self.together(words) * 50, least: 0), phrase: nil
            )
        }
        return scores
    }

    /// Of a word of the question, by how close it is.
    private func points(of unit: Int, weight: Int, factor: Int, least: Int) -> (Int, UInt8) -> Int {
        { position, closeness in
            let word = asked[position]
            return weight * max(word.worth, word.isContext ? 0 : least) * Int(closeness) / 100 * factor / 100 * word.share(of: unit) / 100
        }
    }

    /// Twice how much words of the question count that are said in one breath: 2 for one alone, 3 for two, 4 for three.
    private static func together(_ words: ArraySlice<UInt8>) -> Int { words.count { $0 > 0 } + 1 }

    private func told(by words: ArraySlice<UInt8>) -> Int {
        zip(words, asked).reduce(0) { $1.0 == 0 ? $0 : $0 + $1.1.tells }
    }
}

/// The best of each word of the question in one section, or in several.
private struct WordScores {
    struct Best {
        var points = 0
        /// Of another place, which confirms the best one.
        var second = 0
        var closeness = 0
        var phrase: Int?
    }

    private(set) var values: [Best]

    init(count: Int) {
        values = Array(repeating: Best(), count: count)
    }

    mutating func add(_ points: Int, closeness: Int, phrase: Int?, at position: Int) {
        if points > values[position].points {
            values[position] = Best(points: points, second: values[position].points, closeness: closeness, phrase: phrase)
        } else if points > values[position].second {
            values[position].second = points
        }
    }

    mutating func join(_ other: WordScores) {
        for (position, best) in other.values.enumerated() {
            add(best.points, closeness: best.closeness, phrase: best.phrase, at: position)
            values[position].second = max(values[position].second, best.second)
        }
    }

    var sum: Int { values.reduce(0) { $0 + $1.points + $1.second * 2 / 5 } }
}

extension SearchEntry.Kind {
    /// In percent: an answer to a moment before what is merely good to know.
    var weight: Int {
        switch self {
        case .situation: 125
        case .contact: 112
        case .question: 108
        case .guideline, .page, .word: 100
        case .story: 65
        case .background: 75
        }
    }
}

package import SiteValues

/// "Our six red lines", "alle 21 Leitlinien", "es gibt zwölf Grauzonen": what a text says of how many there are of something in all.
///
/// A number may as well be about some of them: "two red lines were crossed", "the three guidelines on pictures". So only what speaks of all
/// claims anything, and nothing that goes on to say which ones are meant.
package struct CountClaim: Sendable {
    /// The number and what is counted, as written.
    package let words: Substring
    package let number: Int
    /// Written out, not in digits.
    package let isWord: Bool
    /// Which of the nouns it was.
    package let noun: Int
    /// "Our" and "there are" mean the house's own; "the" and "all" may be those that were spoken of last.
    package let isCertain: Bool

    /// - Parameter numbers: words for numbers, folded.
    /// - Parameter nouns: what may be counted, each as one or more words, folded, in the plural.
    /// - Parameter marks: ``marks(numbers:nouns:)``, kept from one text to the next.
    package static func all(
        in text: TextWords, numbers: [String: Int], nouns: [[String]], _ language: Language, _ marks: inout WordMarks
    ) -> [CountClaim] {
        let both = isNumber | isNoun
        guard marks.all(in: text) == both else { return [] }
        let words: Words = language.isGerman ? .german : .english
        var claims: [CountClaim] = []
        for sentence in text.sentences where marks.all(in: sentence) == both {
            for index in marks.indices(of: isNumber, in: sentence) {
                if let claim = claim(at: index, of: sentence, numbers, nouns, words) { claims.append(claim) }
            }
        }
        return claims
    }

    private static let (isNumber, isNoun): (UInt32, UInt32) = (1, 2)

    /// Of the words that are numbers, and of those with which what is counted begins.
    package static func marks(numbers: [String: Int], nouns: [[String]]) -> WordMarks {
        let nouns = Set(nouns.compactMap(\.first))
        return WordMarks { (number($1, numbers) == nil ? 0 : isNumber) | (nouns.contains($1) ? isNoun : 0) }
    }

    /// As many as there can be of anything that is counted here: not one, no year, and nothing of twenty digits.
    private static func number(_ word: String, _ numbers: [String: Int]) -> Int? {
        (Int(word) ?? numbers[word]).flatMap { (2..<1_000).contains($0) ? $0 : nil }
    }

    private static func claim(
        at index: Int, of sentence: Sentence, _ numbers: [String: Int], _ nouns: [[String]], _ words: Words
    ) -> CountClaim? {
        guard let number = number(sentence.folded(at: index), numbers) else { return nil }
        let word = sentence[index]
        let rest = sentence[(index + 1)...].prefix(3).map(\.folded)
        guard let noun = nouns.firstIndex(where: { rest.starts(with: $0) }) else { return nil }
        let end = index + 1 + nouns[noun].count
        let before = sentence[..<index].suffix(2).map(\.folded)
        let after = sentence[end...].prefix(2).map(\.folded)
        let isTotal = words.totals.contains { total in
            after.starts(with: total) && endsClause(end + total.count - 1, of: sentence)
        }
        // "On this page there are two" speaks of the page.
        let exists = index == 2 && words.existence.contains(before)
        let isOwn = before.last.map(words.own.contains) == true
        guard isTotal || exists || isOwn || before.last.map(words.all.contains) == true else { return nil }
        let last = sentence[end - 1].text
        // A list of some of them may follow a colon.
        if last.base[last.endIndex...].first == ":" { return nil }
        if !isTotal, !endsClause(end - 1, of: sentence), exists || after.first.map(words.limits.contains) == true { return nil }
        return CountClaim(
            words: word.text.base[word.text.startIndex..<last.endIndex], number: number, isWord: Int(word.folded) == nil, noun: noun,
            isCertain: isTotal || exists || isOwn)
    }

    private static func endsClause(_ index: Int, of sentence: Sentence) -> Bool {
        let word = sentence[index].text
        return index + 1 == sentence.count || word.base[word.endIndex...].first.map { !$0.isWhitespace } == true
    }

    private struct Words: Sendable {
        let all: Set<String>
        let own: Set<String>
        let existence: [[String]]
        let totals: [[String]]
        /// What says which of them are meant.
        let limits: Set<String>

        static let english = Self(
            all: ["the", "all"], own: ["our"], existence: [["there", "are"], ["we", "have"]],
            totals: [["in", "all"], ["in", "total"], ["altogether"]],
            limits: [
                "about", "above", "against", "around", "at", "below", "by", "concerning", "covering", "for", "from", "here", "in", "of",
                "on", "regarding", "that", "they", "this", "to", "we", "when", "which", "with",
                "you",
            ])

        static let german = Self(
            all: ["die", "der", "den", "alle", "aller", "allen", "sämtliche", "sämtlichen", "sämtlicher"],
            own: ["unsere", "unserer", "unseren"], existence: [["es", "gibt"], ["wir", "haben"]],
            totals: [["insgesamt"]],
            limits: [
                "am", "an", "auf", "aus", "bei", "beim", "dazu", "der", "des", "dieser", "dieses", "für", "gegen", "hier", "im", "in",
                "mit", "nach", "oben", "ohne", "über", "um",
                "unten",
                "von", "vom", "vor", "wenn", "zu", "zum", "zur",
            ])
    }
}

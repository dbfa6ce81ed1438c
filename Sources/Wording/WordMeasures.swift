import SiteValues

/// What formulas of readability count of a word, found out once for each distinct word of many texts.
package struct WordMeasures {
    struct Measure {
        let syllables: Int
        /// Three syllables and more, not counting the endings that any verb may have.
        let isHard: Bool
        /// Seven letters and more.
        let isLong: Bool
    }

    private var german = marks(in: .german)
    private var others = marks(in: .english)
    private static let hard: UInt32 = 1 << 30
    private static let long: UInt32 = 1 << 29

    package init() {}

    mutating func each(in text: TextWords, _ language: Language, _ body: (Measure) -> Void) {
        func tell(_ mark: UInt32) {
            body(Measure(syllables: Int(mark & (Self.long - 1)), isHard: mark & Self.hard != 0, isLong: mark & Self.long != 0))
        }
        if language.isGerman {
            german.each(text.places[...], text.lexicon, tell)
        } else {
            others.each(text.places[...], text.lexicon, tell)
        }
    }

    private static func marks(in language: Language) -> WordMarks {
        WordMarks { _, word in
            var counter = Syllables(in: language)
            let syllables = counter.count(in: word)
            let isLong = word.utf8.count > 6 && word.count > 6
            return UInt32(syllables) | (isHard(word, syllables) ? hard : 0) | (isLong ? long : 0)
        }
    }

    private static func isHard(_ word: String, _ syllables: Int) -> Bool {
        guard syllables >= 3 else { return false }
        return !(syllables == 3 && ["ed", "es", "ing"].contains { word.hasSuffix($0) })
    }
}

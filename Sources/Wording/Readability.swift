package import SiteValues

/// How easily a text reads, by the formulas of its language. The English one is never used for German: compounds push it to nonsense.
package struct Readability: Sendable {
    /// Share of words, from 0 to 100.
    private let threeSyllables: Double
    private let oneSyllable: Double
    private let sevenLetters: Double
    private let syllablesPerWord: Double
    private let hardWords: Double
    private let wordsPerSentence: Double
    package let words: Int

    /// nil for a text without words.
    package init?(of text: TextWords, in language: Language) {
        var measures = WordMeasures()
        self.init(of: text, in: language, by: &measures)
    }

    /// For many texts, with measures that are kept from one to the next.
    package init?(of text: TextWords, in language: Language, by measures: inout WordMeasures) {
        var (all, syllables, one, three, hard, long) = (0, 0, 0, 0, 0, 0)
        measures.each(in: text, language) { word in
            all += 1
            syllables += word.syllables
            if word.syllables == 1 { one += 1 }
            if word.syllables >= 3 { three += 1 }
            if word.isHard { hard += 1 }
            if word.isLong { long += 1 }
        }
        guard all > 0 else { return nil }
        func share(_ number: Int) -> Double { 100 * Double(number) / Double(all) }
        words = all
        threeSyllables = share(three)
        oneSyllable = share(one)
        sevenLetters = share(long)
        syllablesPerWord = Double(syllables) / Double(all)
        hardWords = share(hard)
        wordsPerSentence = Double(all) / Double(text.sentences.count)
    }

    // MARK: English

    /// Flesch Reading Ease: higher is easier; from 60 on it is plain English.
    package var fleschReadingEase: Double { 206.835 - 1.015 * wordsPerSentence - 84.6 * syllablesPerWord }
    /// Kincaid's grade: years of American school.
    package var fleschKincaidGrade: Double { 0.39 * wordsPerSentence + 11.8 * syllablesPerWord - 15.59 }
    /// Gunning's Fog: about the years of school that it takes.
    package var gunningFog: Double { 0.4 * (wordsPerSentence + hardWords) }

    // MARK: German

    /// Flesch's formula as Toni Amstad fitted it to German in 1978: higher is easier.
    package var amstad: Double { 180 - wordsPerSentence - 58.5 * syllablesPerWord }
    /// The four Wiener Sachtextformeln of Bamberger and Vanecek: about the school year, from 4 to 15. The later ones look at less.
    package var wienerSachtextformel: [Double] {
        [
            0.1935 * threeSyllables + 0.1672 * wordsPerSentence + 0.1297 * sevenLetters - 0.0327 * oneSyllable - 0.875,
            0.2007 * threeSyllables + 0.1682 * wordsPerSentence + 0.1373 * sevenLetters - 2.779,
            0.2963 * threeSyllables + 0.1905 * wordsPerSentence - 1.1144,
            0.2744 * threeSyllables + 0.2656 * wordsPerSentence - 1.693,
        ]
    }
    /// Björnsson's LIX, which counts no syllables: below 40 is easy, above 50 hard.
    package var lix: Double { wordsPerSentence + sevenLetters }
}

package import SiteValues

/// The words by which a text binds its readers: must and must not, not should and may.
package struct Obligation {
    private var english = PhraseSearch(englishWords)
    private var german = PhraseSearch(germanWords)

    package init() {}

    /// The first; nil for a text that binds nobody, and for one in another language.
    package mutating func binding(in words: TextWords, _ language: Language) -> Substring? {
        let matches = language.isGerman ? german.matches(in: words) : language.isEnglish ? english.matches(in: words) : []
        return matches.first { !Self.isLifted($0.found, in: words) }?.found
    }

    /// "You do not have to", "niemand muss", "du musst nichts tun" leave the choice.
    private static func isLifted(_ found: Substring, in words: TextWords) -> Bool {
        guard ["have to", "has to", "muss", "musst", "müssen", "müsst"].contains(found.lowercased()) else { return false }
        guard let sentence = words.sentences.first(where: { $0.contains { $0.text.startIndex == found.startIndex } }) else { return false }
        let before = sentence.last { $0.text.startIndex < found.startIndex }?.folded ?? ""
        return supposing.contains(before) || before.hasSuffix("'d")
            || sentence.contains { lifting.contains($0.folded) || $0.folded.hasSuffix("n't") }
    }

    /// "I would have to guess" says what would be, in a contraction as well.
    private static let supposing: Set<String> = ["would", "might", "could", "may"]

    private static let lifting: Set<String> = [
        "not", "nobody", "never", "no", "nothing", "nicht", "nichts", "niemand", "niemanden", "kein", "keine", "keinen",
        "nie", "nur",
    ]

    private static let englishWords = PhraseList(
        [
            "must", "mustn't", "have to", "has to", "may not", "required to", "obliged to", "not allowed", "forbidden", "prohibited",
        ].map { ($0, "") })
    private static let germanWords = PhraseList(
        [
            "muss", "musst", "müssen", "müsst", "darf nicht", "darfst nicht", "dürfen nicht", "dürft nicht", "darf kein*", "darfst kein*",
            "verpflichtet", "verboten", "untersagt", "nicht erlaubt", "pflicht",
        ].map { ($0, "") })
}

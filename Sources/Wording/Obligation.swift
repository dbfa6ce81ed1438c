package import SiteValues

/// The words by which a text binds its readers: must and must not, not should and may.
package enum Obligation {
    /// The first; nil for a text that binds nobody, and for one in another language.
    package static func binding(in words: TextWords, _ language: Language) -> Substring? {
        let list = language.isGerman ? german : language.isEnglish ? english : nil
        return list?.matches(in: words).first { !isLifted($0.found, in: words) }?.found
    }

    /// "You do not have to", "niemand muss", "du musst nichts tun" leave the choice.
    private static func isLifted(_ found: Substring, in words: TextWords) -> Bool {
        guard ["have to", "has to", "muss", "musst", "müssen", "müsst"].contains(found.lowercased()) else { return false }
        let sentence = words.sentences.first { $0.contains { $0.text.startIndex == found.startIndex } } ?? []
        return sentence.contains { lifting.contains($0.folded) }
    }

    private static let lifting: Set<String> = [
        "don't", "doesn't", "not", "nobody", "never", "no", "nothing", "nicht", "nichts", "niemand", "niemanden", "kein", "keine", "keinen",
        "nie", "nur",
    ]

    private static let english = PhraseList(
        [
            "must", "mustn't", "have to", "has to", "may not", "required to", "obliged to", "not allowed", "forbidden", "prohibited",
        ].map { ($0, "") })
    private static let german = PhraseList(
        [
            "muss", "musst", "müssen", "müsst", "darf nicht", "darfst nicht", "dürfen nicht", "dürft nicht", "darf kein*", "darfst kein*",
            "verpflichtet", "verboten", "untersagt", "nicht erlaubt", "pflicht",
        ].map { ($0, "") })
}

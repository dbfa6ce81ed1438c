import SiteModel
import Wording

/// What a house rule finds in the words of one text. The rules over a whole site are made of this, and so are the trials of their examples.
struct HouseMatcher {
    struct Match: Sendable {
        /// As the text has it.
        let found: Substring
        /// What is to be there instead: in a consistency rule the form itself.
        let form: String
    }

    private let kind: HouseRule.Kind
    private var list: PhraseSearch
    private var unless: PhraseSearch

    init(_ rule: HouseRule) {
        kind = rule.kind
        list = Self.list(
            rule.kind == .substitution
                ? rule.swaps.flatMap { swap in swap.insteadOf.map { ($0, swap.say) } } : rule.words.map { ($0, $0) })
        unless = Self.list(rule.unless.map { ($0, $0) })
    }

    private static func list(_ phrases: [(String, String)]) -> PhraseSearch {
        PhraseSearch(PhraseList(phrases.map { (folded($0.0), $0.1) }.filter { !$0.0.isEmpty }))
    }

    /// Every place where the words are; where they are written as they should be, a rule of capitals has nothing to say.
    mutating func matches(in words: TextWords) -> [Match] {
        let matches = list.matches(in: words).map { Match(found: $0.found, form: $0.entry.meaning) }
        guard !matches.isEmpty else { return [] }
        let excused = Set(unless.matches(in: words).compactMap { sentence(of: $0.found, in: words) })
        return matches.filter { match in
            if !excused.isEmpty, let sentence = sentence(of: match.found, in: words), excused.contains(sentence) { return false }
            return kind != .capitalisation || !isWritten(match, in: words)
        }
    }

    /// A capital at the start of a sentence says nothing about how the word is written elsewhere.
    private func isWritten(_ match: Match, in words: TextWords) -> Bool {
        let (found, form) = (TextWords.folded(String(match.found)), TextWords.folded(match.form))
        if found == form { return true }
        let isFirst = words.sentences.contains { $0.first?.text.startIndex == match.found.startIndex }
        return isFirst && found == form.prefix(1).uppercased() + form.dropFirst()
    }

    private func sentence(of found: Substring, in words: TextWords) -> Int? {
        words.sentences.firstIndex { $0.contains { $0.text.startIndex == found.startIndex } }
    }

    private static func folded(_ phrase: String) -> String {
        TextWords.folded(phrase.lowercased()).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}

import SiteValues

/// Whether a word is several in one: "postawayday" is, "infrastructure" and "nachhaltigkeit" are not. The words of the site's own texts are
/// what it knows, and the small ones that every text has.
package struct JoinedWords {
    private let words: Set<String>
    private let longest: Int

    package init(knowing texts: [TextWords]) {
        words = texts.reduce(into: Self.common) { known, text in
            for sentence in text.sentences {
                for word in sentence where Self.isPlain(word.text) {
                    known.insert(word.folded)
                }
            }
        }
        longest = words.map(\.count).max() ?? 0
    }

    /// Not a hashtag itself.
    private static func isPlain(_ word: Substring) -> Bool {
        word.count > 2 && word.dropFirst().allSatisfy(\.isLowercase) && word.base[..<word.startIndex].last != "#"
    }

    /// Whether it is a row of known words with a small one among them. German writes several nouns as one word, and rightly.
    ///
    /// - Parameter word: in any case.
    package func areSeveral(_ word: some StringProtocol) -> Bool {
        let letters = Array(word.lowercased())
        guard !words.contains(String(letters)) else { return false }
        // Whether the first so many letters are known words, and whether a small one is among them.
        var isKnown = [true] + letters.map { _ in false }
        var hasSmall = isKnown.map { _ in false }
        for end in letters.indices.map({ $0 + 1 }) {
            for start in max(0, end - longest)..<end where isKnown[start] {
                let part = String(letters[start..<end])
                guard words.contains(part) else { continue }
                isKnown[end] = true
                if hasSmall[start] || Self.common.contains(part) { hasSmall[end] = true }
            }
        }
        return hasSmall[letters.count]
    }

    private static let common: Set<String> = [
        "a", "about", "all", "am", "an", "and", "are", "as", "ask", "at", "be", "best", "better", "but", "by", "can", "day", "do", "first",
        "for",
        "from", "get", "go", "good", "great", "have", "health", "how", "in", "is", "it", "job", "know", "life", "like", "love", "make",
        "matters", "media", "mental", "my", "new", "no", "not", "of", "on", "one", "open", "our", "out", "people", "post", "safe", "share",
        "social", "team", "that", "the", "they", "think", "this", "time", "to", "together", "up", "us", "we", "week", "what", "when", "who",
        "why", "with", "women", "work", "world", "year", "you", "your", "alle", "arbeit", "auf", "aus", "bei", "das", "dem", "den", "der",
        "die", "du", "ein", "eine", "einen", "für", "gegen", "gemeinsam", "gut", "hier", "ich", "im", "ist", "jahr", "kein", "keine",
        "mehr",
        "mein", "mit", "nach", "neu", "nicht", "ohne", "sind", "stark", "tag", "und", "uns", "unser", "unsere", "viel", "vom", "von", "vor",
        "was", "wer", "wie", "wir", "wo", "woche", "zu", "zum", "zur", "zusammen",
    ]
}

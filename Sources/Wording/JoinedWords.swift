package import SiteValues

/// Whether a word is several in one: "postawayday" is, "infrastructure" and "nachhaltigkeit" are not. The words of the site's own texts are
/// what it knows, and the small ones that every text has.
package struct JoinedWords {
    private let texts: [TextWords]
    private let small: Set<String>
    /// Gathered when somebody asks: few sites have a word that may be several.
    private lazy var words = texts.reduce(into: small) { known, text in
        for sentence in text.sentences {
            for word in sentence where Self.isPlain(word.text) {
                known.insert(word.folded)
            }
        }
    }
    private lazy var longest = min(words.map(\.count).max() ?? 0, Self.longestPart)
    /// Nobody writes a longer word, and looking at all parts of one takes the cube of its length.
    private static let longestPart = 40

    package init(knowing texts: [TextWords], in language: Language) {
        self.texts = texts
        small = language.isGerman ? Self.german : Self.english
    }

    /// Not a hashtag itself.
    private static func isPlain(_ word: Substring) -> Bool {
        word.count > 2 && word.dropFirst().allSatisfy(\.isLowercase) && word.base[..<word.startIndex].last != "#"
    }

    /// Whether it is a row of known words with a small one among them. German writes several nouns as one word, and rightly.
    ///
    /// - Parameter word: in any case.
    package mutating func areSeveral(_ word: some StringProtocol) -> Bool {
        let letters = Array(word.lowercased())
        guard !words.contains(String(letters)) else { return false }
        guard letters.count <= 3 * Self.longestPart else { return true }
        let (words, longest) = (words, longest)
        // Whether the first n letters split into known words, and whether a small one is among them.
        var isKnown = [true] + letters.map { _ in false }
        var hasSmall = isKnown.map { _ in false }
        for end in letters.indices.map({ $0 + 1 }) {
            for start in max(0, end - longest)..<end where isKnown[start] {
                let part = String(letters[start..<end])
                guard words.contains(part) else { continue }
                isKnown[end] = true
                if hasSmall[start] || small.contains(part) { hasSmall[end] = true }
            }
        }
        return hasSmall[letters.count]
    }

    private static let english: Set<String> = [
        "a", "about", "all", "am", "an", "and", "are", "as", "ask", "at", "be", "best", "better", "but", "by", "can", "day", "do", "first",
        "for", "from", "get", "go", "good", "great", "have", "health", "how", "in", "is", "it", "job", "know", "life", "like", "love",
        "make", "matters", "media", "mental", "my", "new", "no", "not", "of", "on", "one", "open", "our", "out", "people", "post", "safe",
        "share", "social", "team", "that", "the", "they", "think", "this", "time", "to", "together", "up", "us", "we", "week", "what",
        "when", "who", "why", "with", "women", "work", "world", "year", "you", "your",
    ]

    /// Without nouns and adjectives: "Mitarbeitertag" and "Zusammenarbeit" are one word.
    private static let german: Set<String> = [
        "alle", "auf", "aus", "bei", "das", "dem", "den", "der", "die", "du", "ein", "eine", "einen", "für", "gegen", "hier", "ich", "im",
        "ist", "kein", "keine", "mehr", "mein", "mit", "nach", "nicht", "ohne", "sind", "und", "uns", "unser", "unsere", "viel", "vom",
        "von", "vor", "was", "wer", "wie", "wir", "wo", "zu", "zum", "zur",
    ]
}

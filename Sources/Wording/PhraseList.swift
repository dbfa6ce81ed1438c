/// Looks up words and phrases in a text: each entry with what it is found for.
///
/// An entry is one or more words in lower case; `*` at the end of a word takes any ending.
package struct PhraseList: Sendable {
    package struct Match: Sendable {
        /// As the text has it.
        package let found: Substring
        package let entry: Entry
    }

    package struct Entry: Sendable {
        package let words: [String]
        package let meaning: String
    }

    /// Keyed by the first two letters of the first word, which rules out most words of a text at once.
    private let entries: [String: [Entry]]

    package init(_ phrases: [(String, String)]) {
        entries = Dictionary(grouping: phrases.map { Entry(words: $0.0.split(separator: " ").map(String.init), meaning: $0.1) }) {
            Self.beginning(of: $0.words[0])
        }
    }

    private static func beginning(of word: String) -> String {
        String(word.prefix(while: { $0 != "*" }).prefix(2))
    }

    /// The longest entry at each place.
    package func matches(in text: TextWords) -> [Match] {
        text.sentences.flatMap { sentence in
            var matches: [Match] = []
            var index = 0
            while index < sentence.count {
                let candidates = entries[Self.beginning(of: sentence[index].folded)] ?? []
                let best = candidates.filter { fits($0, sentence[index...]) }.max { $0.words.count < $1.words.count }
                if let best {
                    let last = sentence[index + best.words.count - 1].text
                    matches.append(Match(found: sentence[index].text.base[sentence[index].text.startIndex..<last.endIndex], entry: best))
                }
                index += best?.words.count ?? 1
            }
            return matches
        }
    }

    private func fits(_ entry: Entry, _ words: ArraySlice<TextWords.Word>) -> Bool {
        guard words.count >= entry.words.count else { return false }
        return zip(entry.words, words).allSatisfy { pattern, word in
            pattern.last == "*" ? word.folded.hasPrefix(pattern.dropLast()) : word.folded == pattern
        }
    }
}

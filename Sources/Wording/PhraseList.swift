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
        fileprivate let patterns: [WordPattern]

        fileprivate init(_ phrase: String, meaning: String) {
            words = phrase.split(separator: " ").map(String.init)
            self.meaning = meaning
            patterns = words.map(WordPattern.init)
        }

        fileprivate func fits(_ sentence: [TextWords.Word], at index: Int) -> Bool {
            guard sentence.count - index >= patterns.count else { return false }
            return patterns.indices.allSatisfy { patterns[$0].fits(sentence[index + $0].folded) }
        }
    }

    /// By the first byte of the first word.
    private var entries: [[Entry]] = Array(repeating: [], count: 256)
    private var beginnings = WordBeginnings()

    package init(_ phrases: [(String, String)]) {
        for (phrase, meaning) in phrases {
            let entry = Entry(phrase, meaning: meaning)
            for byte in entry.patterns[0].firstBytes { entries[Int(byte)].append(entry) }
            entry.patterns[0].mark(in: &beginnings)
        }
    }

    /// The longest entry at each place.
    package func matches(in text: TextWords) -> [Match] {
        var matches: [Match] = []
        for sentence in text.sentences {
            var index = 0
            while index < sentence.count {
                let best = longest(at: index, of: sentence)
                if let best {
                    let (first, last) = (sentence[index].text, sentence[index + best.words.count - 1].text)
                    matches.append(Match(found: first.base[first.startIndex..<last.endIndex], entry: best))
                }
                index += best?.words.count ?? 1
            }
        }
        return matches
    }

    private func longest(at index: Int, of sentence: [TextWords.Word]) -> Entry? {
        guard beginnings.mayHold(sentence[index].folded), let byte = sentence[index].folded.utf8.first else { return nil }
        var best: Entry?
        for entry in entries[Int(byte)] where entry.patterns.count > best?.patterns.count ?? 0 && entry.fits(sentence, at: index) {
            best = entry
        }
        return best
    }
}

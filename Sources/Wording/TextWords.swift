package import SiteValues
import Text

/// The words of a text with their places, and where its sentences end: what counting and looking up need.
///
/// A word is a run of letters and digits, including apostrophes and hyphens within it. Addresses, handles and hashtags are not words.
package struct TextWords: Sendable {
    package struct Word: Sendable {
        package let text: Substring
        /// Lower case, with straight apostrophes: the form in which lists have it.
        package let folded: String
    }

    /// One for each sentence that has words. A line of its own, such as a heading or a point of a list, is a sentence.
    package let sentences: [[Word]]

    package var words: [Word] { sentences.flatMap(\.self) }

    package init(_ text: String, in language: Language) {
        var sentences: [[Word]] = []
        for line in text.split(separator: "\n") {
            var sentence: [Word] = []
            for piece in line.split(whereSeparator: Self.isSpace) {
                sentence += Self.words(in: piece)
                if SentenceEnd.isEnd(piece, in: language), !sentence.isEmpty {
                    sentences.append(sentence)
                    sentence = []
                }
            }
            if !sentence.isEmpty { sentences.append(sentence) }
        }
        self.sentences = sentences
    }

    /// Most pieces between spaces are one word; "and/or" is two.
    private static func words(in piece: Substring) -> [Word] {
        if piece.first == "#" || piece.first == "@" || piece.contains("@") || piece.contains("://") || piece.hasPrefix("www.") { return [] }
        var words: [Word] = []
        var start: Substring.Index?
        var end = piece.startIndex
        for index in piece.indices {
            let character = piece[index]
            if isOfWord(character) {
                start = start ?? index
                end = piece.index(after: index)
            } else if start != nil, !Self.joins.contains(character) {
                words.append(word(piece[(start ?? index)..<end]))
                start = nil
            }
        }
        if let start { words.append(word(piece[start..<end])) }
        return words
    }

    private static func isOfWord(_ character: Character) -> Bool {
        if let byte = character.asciiValue { return byte.isASCIIAlphanumeric }
        return character.isLetter || character.isNumber
    }

    private static func isSpace(_ character: Character) -> Bool {
        if let byte = character.asciiValue { return byte.isASCIISpace }
        return character.isWhitespace
    }

    private static let joins: Set<Character> = ["'", "’", "-", "\u{AD}", "*", ":", "_", "."]

    private static func word(_ text: Substring) -> Word {
        Word(text: text, folded: folded(text.lowercased()))
    }

    /// With straight apostrophes and without hyphens that are not seen.
    package static func folded(_ text: String) -> String {
        text.substituting("’", with: "'").substituting("\u{AD}", with: "")
    }
}

import SiteValues
import Text

/// Whether a sentence ends with a piece of text between two spaces: it does after a full stop that belongs to no abbreviation and no
/// ordinal number, and after a question mark, an exclamation mark or an ellipsis.
enum SentenceEnd {
    static func isEnd(_ piece: Substring, in language: Language) -> Bool {
        // Most pieces end in the middle of a sentence, which one byte says.
        if let byte = piece.utf8.last, byte.isASCIIAlphanumeric || byte == UInt8(ascii: ",") { return false }
        let bare = piece.reversed().drop { closing.contains($0) }
        guard let last = bare.first else { return false }
        if "?!…".contains(last) { return true }
        guard last == "." else { return false }
        let word = String(bare.dropFirst().reversed().drop { opening.contains($0) })
        if word.hasSuffix(".") { return true }
        // "J. Doe", "z. B.", "e.g."; and "am 3. Mai".
        if word.count == 1, word.first?.isLetter == true { return false }
        if word.contains("."), word.split(separator: ".").allSatisfy({ $0.count == 1 }) { return false }
        if language.isGerman, word.count <= 2, word.allSatisfy(\.isNumber) { return false }
        return !Abbreviation.isKnown(word)
    }

    private static let closing: Set<Character> = ["\"", "'", "”", "“", "’", "‘", "»", "«", ")", "]", "*"]
    private static let opening: Set<Character> = ["\"", "'", "“", "„", "‘", "‚", "«", "»", "(", "["]
}

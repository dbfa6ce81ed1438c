import SiteValues
import Text

/// Whether a sentence ends with a piece of text between two spaces: it does after a full stop that belongs to no abbreviation and no
/// ordinal number, and after a question mark, an exclamation mark or an ellipsis.
enum SentenceEnd {
    static func isEnd(_ piece: Substring, in language: Language) -> Bool {
        var bare = piece.unicodeScalars
        while let last = bare.last, isClosing(last) { bare.removeLast() }
        guard let last = bare.popLast() else { return false }
        if last == "?" || last == "!" || last == "…" { return true }
        guard last == "." else { return false }
        let word = Substring(bare.drop(while: isOpening))
        if word.utf8.last == UInt8(ascii: ".") { return true }
        // "J. Doe", "z. B.", "e.g."; and "am 3. Mai".
        if word.dropFirst().isEmpty, word.first?.isLetter == true { return false }
        if word.utf8.contains(UInt8(ascii: ".")), word.split(separator: ".").allSatisfy({ $0.count == 1 }) { return false }
        if language.isGerman, word.dropFirst(2).isEmpty, word.allSatisfy(\.isNumber) { return false }
        return !Abbreviation.isKnown(word)
    }

    private static func isClosing(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "\"", "'", "”", "“", "’", "‘", "»", "«", ")", "]", "*": true
        default: false
        }
    }

    private static func isOpening(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "\"", "'", "“", "„", "‘", "‚", "«", "»", "(", "[": true
        default: false
        }
    }
}

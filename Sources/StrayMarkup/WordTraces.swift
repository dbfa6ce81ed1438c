import Text
import Typesetting

/// What Word leaves in words that were copied out of it.
enum WordTraces {
    /// What Word writes where a cross-reference led to nothing.
    private static let errors = [
        ("Error", "! Reference source not found"), ("Error", "! Bookmark not defined"),
        ("Fehler", "! Verweisquelle konnte nicht gefunden werden"), ("Fehler", "! Textmarke nicht definiert"),
    ]

    /// - Parameter index: of the exclamation mark.
    static func error(at index: Int, _ prose: [UInt8]) -> Range<Int>? {
        for (before, after) in errors
        where prose[index...].starts(with: after.utf8) && prose[..<index].suffix(before.utf8.count).elementsEqual(before.utf8) {
            return (index - before.utf8.count)..<(index + after.utf8.count)
        }
        return nil
    }

    private static let commentHeads = ["Kommentiert ", "Commented ", "Kommentar ", "Comment "]

    /// `[KH1]`: up to three initials and a number that touch the word before or after them, as nobody types them; or after the word with
    /// which Word begins the list of comments.
    static func comment(at index: Int, _ prose: [UInt8]) -> Range<Int>? {
        let initials = prose[(index + 1)...].prefix { $0 >= UInt8(ascii: "A") && $0 <= UInt8(ascii: "Z") }
        let number = prose[initials.endIndex...].prefix(while: \.isASCIIDigit)
        let end = number.endIndex
        guard (1...3).contains(initials.count), (1...3).contains(number.count), end < prose.count, prose[end] == UInt8(ascii: "]") else {
            return nil
        }
        let isListed = commentHeads.contains { prose[..<index].suffix($0.utf8.count).elementsEqual($0.utf8) }
        let touchesBefore = index > 0 && !Neighbour.isBlank(prose[index - 1]) && prose[index - 1] != UInt8(ascii: "(")
        let touchesAfter = Neighbour(after: end + 1, in: prose).isWord
        return isListed || touchesBefore || touchesAfter ? index..<(end + 1) : nil
    }

    /// `[1]` that touches the word or the full stop before it: a footnote of Pandoc's plain text, or of Wikipedia.
    static func noteNumber(at index: Int, _ prose: [UInt8]) -> Range<Int>? {
        let number = prose[(index + 1)...].prefix(while: \.isASCIIDigit)
        let end = number.endIndex
        guard (1...3).contains(number.count), end < prose.count, prose[end] == UInt8(ascii: "]"), index > 0,
            Neighbour(before: prose[..<index]).isWord || ".,;!?".utf8.contains(prose[index - 1]),
            !Neighbour(after: end + 1, in: prose).isWord
        else { return nil }
        return index..<(end + 1)
    }

    /// `Seite 2 von 6` on a line of its own: the foot of a page.
    static func isPageNumber(_ line: ArraySlice<UInt8>) -> Bool {
        guard line.count < 24 else { return false }
        let words = String(decoding: line, as: UTF8.self).split(separator: " ")
        return words.count == 4 && ["Seite", "Page"].contains(words[0]) && ["von", "of"].contains(words[2])
            && [words[1], words[3]].allSatisfy { $0.utf8.allSatisfy(\.isASCIIDigit) }
    }
}

package import SiteValues

/// Whether words are between quotation marks on their line: somebody else's, or the name of a button.
package enum Quotation {
    package static func holds(_ words: Substring, in language: Language) -> Bool {
        let (opening, closing) = language.isGerman ? ("„»", "“«”") : ("“", "”")
        var straight = 0
        var depth = 0
        let before = words.base[..<words.startIndex]
        let line = before.lastIndex(where: \.isNewline).map { before[$0...] } ?? before
        for character in line {
            if character == "\"" {
                straight += 1
            } else if opening.contains(character) {
                depth += 1
            } else if closing.contains(character) {
                depth = max(0, depth - 1)
            }
        }
        return depth > 0 || straight % 2 == 1
    }
}

package import SiteValues

/// Tells whether words are between quotation marks on their line: somebody else's, or the name of a button. Words of one text are asked about
/// in their order, so that the text is read once.
package struct Quotation {
    /// All that begin or end what somebody else says.
    package static let marks: Set<Character> = ["\"", "'", "“", "”", "„", "‘", "’", "‚", "«", "»"]

    /// Whether words are all that is between two marks: a word that is spoken of, as in swap “in order to” for “to”.
    package static func encloses(_ words: Substring) -> Bool {
        guard let before = words.base[..<words.startIndex].last, let after = words.base[words.endIndex...].first else { return false }
        return marks.contains(before) && marks.contains(after)
    }

    private let closings: [Character: Character]
    private var place: String.Index?
    private var isStraight = false
    private var closing: Character?

    /// In German, Switzerland opens with the mark that closes elsewhere.
    package init(in language: Language) {
        closings = language.isGerman ? ["„": "“", "»": "«", "«": "»"] : ["“": "”", "«": "»"]
    }

    package mutating func holds(_ words: Substring) -> Bool {
        let text = words.base
        var index = place ?? text.startIndex
        if index > words.startIndex {
            index = text.startIndex
            (isStraight, closing) = (false, nil)
        }
        for character in text[index..<words.startIndex] {
            if character.isNewline {
                (isStraight, closing) = (false, nil)
            } else if character == "\"" {
                isStraight.toggle()
            } else if let wanted = closing {
                if character == wanted || character == "”" { closing = nil }
            } else if let wanted = closings[character] {
                closing = wanted
            }
        }
        place = words.startIndex
        return isStraight || closing != nil
    }
}

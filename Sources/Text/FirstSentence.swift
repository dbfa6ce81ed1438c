/// Where the first sentence of a text ends.
package enum FirstSentence {
    /// Ends at a full stop, an exclamation or question mark that is followed by a space and a capital letter. The dots of `z. B.`, `e.g.`
    /// and `12. Oktober` end nothing.
    package static func of(_ text: Substring) -> String {
        let characters = Array(text)
        for (index, character) in characters.enumerated() where ".!?…".contains(character) {
            var next = index + 1
            while next < characters.count, "”“»«’\")".contains(characters[next]) { next += 1 }
            guard next + 1 < characters.count, characters[next].isWhitespace, beginsSentence(characters[next + 1]) else { continue }
            if character == ".", isAbbreviation(characters[..<index]) { continue }
            return String(characters[..<next])
        }
        return String(text)
    }

    private static func beginsSentence(_ character: Character) -> Bool {
        character.isUppercase || character.isNumber || "„“”»«\"'’([".contains(character)
    }

    /// A single letter, a number, a piece with a dot in it, or one of the usual ones before the dot.
    private static func isAbbreviation(_ before: ArraySlice<Character>) -> Bool {
        let word = before.suffix(while: { !$0.isWhitespace })
        return word.isEmpty || word.count == 1 || word.allSatisfy(\.isNumber) || word.contains(".")
            || Abbreviation.isKnown(String(word))
    }
}

extension ArraySlice {
    fileprivate func suffix(while isIncluded: (Element) -> Bool) -> ArraySlice {
        self[(lastIndex { !isIncluded($0) }.map { index(after: $0) } ?? startIndex)...]
    }
}

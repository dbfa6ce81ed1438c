import SiteModel
package import SiteValues

/// Which words are forms of one: "posted" and "posting", "Kundin" and "Kunden", "gelöscht" and "löschen". Crude on purpose: a form that is
/// recognised by mistake weighs less than the very word. The endings go into the index, so that the browser has the same.
package struct WordForms: Sendable {
    /// Folded, longest first.
    let endings: [[UInt16]]
    /// What German sets before its participles: "gepostet".
    let prefix: [UInt16]

    package init(for language: Language) {
        switch language.primary {
        case "de":
            endings = Self.list("innen ungen erin isch ung end ern ten tet est en er em es et in te st e n s t")
            prefix = Array("ge".utf16)
        case "en":
            endings = Self.list("ings ing ies ied ers ed es er ly s e y d")
            prefix = []
        default:
            endings = Self.list("es s e")
            prefix = []
        }
    }

    private static func list(_ text: String) -> [[UInt16]] {
        text.split(separator: " ").map { Array($0.utf16) }
    }

    /// What all forms of a word begin with, apart from the prefix.
    func stem(_ word: [UInt16]) -> [UInt16] {
        guard word.count > 3, word[0] > 0x39 else { return word }
        var word = word[...]
        if !prefix.isEmpty, word.count > 6, word.starts(with: prefix), word.last == 0x74 || word.suffix(2) == [0x65, 0x6E] {
            word = word.dropFirst(prefix.count)
        }
        for ending in endings where word.count - ending.count >= Self.least(ending) && word.suffix(ending.count).elementsEqual(ending) {
            // "boss" is not a plural.
            if ending == [0x73], word.dropLast().last == 0x73 { continue }
            return Array(word.dropLast(ending.count))
        }
        return Array(word)
    }

    /// How much must be left: three letters before the commonest endings, four before others.
    private static func least(_ ending: [UInt16]) -> Int {
        ending.count <= 2 && ending.last != 0x74 && ending != [0x69, 0x6E] ? 3 : 4
    }
}

import SiteValues
import Testing

@testable import Wording

/// What is several words written as one, and what is one long word.
struct JoinedWordsTests {
    private let joined = JoinedWords(knowing: [
        TextWords("We post away. Our infrastructure, the launches.", in: .english), TextWords("Der Schutz der Daten.", in: .german),
    ])

    @Test("Known words in a row are several", arguments: ["postawaytogether", "askthepeople", "wirsindstark", "PostAwayDay"])
    func several(word: String) {
        let known = JoinedWords(knowing: [TextWords("We post away, and ask.", in: .english)])
        #expect(known.areSeveral(word))
    }

    @Test(
        "A long word is one, known or not",
        arguments: ["infrastructure", "accessibility", "nachhaltigkeit", "datenschutz", ""])
    func one(word: String) {
        #expect(!joined.areSeveral(word))
    }
}

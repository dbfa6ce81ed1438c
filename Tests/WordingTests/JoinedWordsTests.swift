import SiteValues
import Testing

@testable import Wording

/// What is several words written as one, and what is one long word.
struct JoinedWordsTests {
    private static let english = JoinedWords(knowing: [TextWords("We post away, and ask. Our infrastructure.", in: .english)], in: .english)
    private static let german = JoinedWords(
        knowing: [TextWords("Der Schutz der Daten. Mitarbeiter, Entwicklung, Arbeit, zusammen, stark.", in: .german)], in: .german)

    @Test(
        "Known words in a row are several",
        arguments: ["postawaytogether", "askthepeople", "PostAwayDay", String(repeating: "a", count: 3_000)])
    func several(word: String) {
        var words = Self.english
        let areSeveral = words.areSeveral(word)
        #expect(areSeveral)
    }

    @Test("So are German ones with a small word among them")
    func severalInGerman() {
        var words = Self.german
        let areSeveral = words.areSeveral("wirsindstark")
        #expect(areSeveral)
    }

    @Test("A long word is one, known or not", arguments: ["infrastructure", "accessibility", ""])
    func one(word: String) {
        var words = Self.english
        let areSeveral = words.areSeveral(word)
        #expect(!areSeveral)
    }

    @Test("German compounds are one", arguments: ["nachhaltigkeit", "datenschutz", "zusammenarbeit", "mitarbeitertag", "teamentwicklung"])
    func oneInGerman(word: String) {
        var words = Self.german
        let areSeveral = words.areSeveral(word)
        #expect(!areSeveral)
    }
}

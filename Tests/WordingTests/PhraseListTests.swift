import SiteValues
import Testing

@testable import Wording

/// What a list finds in a text.
struct PhraseListTests {
    private let list = PhraseList([
        ("stake", "one"), ("stakeholder*", "two"), ("stakeholder value", "three"), ("x", "letter"), ("ü*", "umlaut"), ("go *", "anything"),
    ])

    @Test(
        "An entry is a word, the beginning of one or a phrase, and the longest counts",
        arguments: [
            ("A stake", ["one"]), ("stakes", []), ("Stakeholders", ["two"]), ("stakeholder value", ["three"]),
            ("stakeholder values", ["two"]), ("x", ["letter"]), ("xs and ex", []), ("über", ["umlaut"]), ("u", []),
            ("Go home, go", ["anything"]), ("stakeholder. Value", ["two"]),
        ])
    func matches(text: String, meanings: [String]) {
        #expect(list.matches(in: TextWords(text, in: .english)).map(\.entry.meaning) == meanings)
    }

    @Test(
        "A letter with its mark set on it is the same letter", arguments: ["zielf\u{FC}hrend", "zielfu\u{308}hrend", "Zielfu\u{308}hrende"])
    func composed(word: String) {
        for written in ["zielf\u{FC}hrend*", "zielfu\u{308}hrend*"] {
            let list = PhraseList([(TextWords.folded(written), "helpful")])
            #expect(list.matches(in: TextWords("Das ist \(word).", in: .german)).map(\.entry.meaning) == ["helpful"], "\(written)")
        }
    }

    @Test("What is found is as the text has it") func found() {
        let matches = list.matches(in: TextWords("Our Stakeholder  Value.", in: .english))
        #expect(matches.map { String($0.found) } == ["Stakeholder  Value"])
    }
}

import Testing
import Text

@Suite struct ForbiddenCharacterTests {
    @Test(
        "What no text may have is found where it is",
        arguments: [
            ("ab", 0, "U+0000"), ("", 0x1B, "U+001B"), ("ä", 0x7F, "U+007F"), ("a", 0x85, "U+0085"), ("„", 0x202E, "U+202E"),
            ("", 0x2028, "U+2028"), ("x", 0x2066, "U+2066"), ("", 0xFFFE, "U+FFFE"), ("🎂", 0x1FFFF, "U+1FFFF"), ("", 0xFDD0, "U+FDD0"),
            ("a", 0xE0041, "U+E0041"), ("", 0xFFF9, "U+FFF9"), ("🏴󠁧󠁢󠁥󠁮󠁧󠁿x", 0xE0067, "U+E0067"),
        ] as [(String, UInt32, String)])
    func whatNoTextMayHaveIsFound(before: String, value: UInt32, code: String) throws {
        let scalar = try #require(Unicode.Scalar(value))
        let text = before + String(Character(scalar)) + "z"
        let found = try #require(ForbiddenCharacter.first(in: text.utf8))
        #expect((found.scalar.codePoint, found.offset) == (code, before.utf8.count))
        #expect(ForbiddenCharacter.removed(from: text) == before + "z")
    }

    @Test(
        "Words of every script are left alone",
        arguments: [
            "Größe „x“ – 3\u{A0}m, \t\n", "می\u{200C}خواهم", "👩🏽‍🚒 🏴󠁧󠁢󠁥󠁮󠁧󠁿 ❤️", "\u{200F}שלום\u{200E}", "a\u{AD}b", "日本語\u{3000}", "",
            "\u{FEFF}x",
        ])
    func wordsOfEveryScriptAreLeftAlone(text: String) {
        #expect(ForbiddenCharacter.first(in: text.utf8) == nil)
        #expect(ForbiddenCharacter.removed(from: text) == text)
    }

    @Test("Only what is forbidden is taken out") func onlyWhatIsForbiddenIsTakenOut() {
        #expect(ForbiddenCharacter.removed(from: "\u{0}a\u{202E}ä\r\n\u{2029}🎂\u{7F}") == "aä\n🎂")
    }
}

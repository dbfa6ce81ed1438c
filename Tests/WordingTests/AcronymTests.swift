import Testing

@testable import Wording

/// What the words around an abbreviation make of it.
struct AcronymTests {
    private func acronym(_ word: String, in text: String) throws -> Acronym {
        let range = try #require(text.firstRange(of: word))
        return try #require(Acronym(text[range]))
    }

    @Test(
        "It is explained by what is in brackets, by a list of terms, and by words that begin with its letters",
        arguments: [
            ("CISO", "The chief of security (CISO) knows."), ("CISO", "The CISO (our chief of security) knows."),
            ("CISO", "CISO – keeps secrets."), ("CW", "Die Taste CW für Content Warning."),
            ("CI", "We use continuous integration, CI, every day."), ("DSE", "Do the display screen equipment check; DSE takes an hour."),
            ("PTM", "PL: Projektleiterin PTM: Projektteammember"), ("MFA", "MFA stands for multi-factor authentication."),
            ("KK", "In den Kalender kommt KK = Kind krank."), ("UL", "In den Kalender kommt UL = Urlaub."),
            ("UL", "Das Kürzel UL=Urlaub genügt."), ("PH", "Write PH = holiday in the diary."), ("SL", "SL = sick leave."),
        ])
    func explained(word: String, text: String) throws {
        #expect(try acronym(word, in: text).isExplained)
    }

    @Test(
        "It is not explained by words that only begin like it by chance, nor by what goes on after a colon",
        arguments: [
            ("CISO", "Ask the CISO once."), ("CI", "The CI is in no way certain."), ("PL", "Ask the PL: prices are up."),
            ("PL", "One PL = 3 prices."), ("UL", "Es gilt UL = AU und sonst nichts."), ("UL", "Trag UL ein: Urlaub."),
            ("DSE", "Do some exercise.\nThe DSE takes an hour."),
        ])
    func unexplained(word: String, text: String) throws {
        #expect(try !acronym(word, in: text).isExplained)
    }

    @Test(
        "What is quoted, and what is to be filled in, is not the author's own",
        arguments: [
            ("WP", "Say WordPress and not 'WP'.", true), ("RT", "It begins with \"RT @name\".", true),
            ("YYYY", "Name it [YYYY]_[MM].", true),
            ("CISO", "The bosses' CISO knows.", false), ("CISO", "Ask the CISO [today].", false),
        ])
    func foreign(word: String, text: String, isForeign: Bool) throws {
        #expect(try acronym(word, in: text).isForeign == isForeign)
    }

    @Test("Names, emphasis and single letters are none", arguments: [("AT", "AT&T asks."), ("GO", "Now GO HOME."), ("A", "A dog.")])
    func none(word: String, text: String) throws {
        let range = try #require(text.firstRange(of: word))
        #expect(Acronym(text[range]) == nil)
    }
}

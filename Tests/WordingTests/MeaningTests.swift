import SiteValues
import Testing

@testable import Wording

/// What texts say by their words: numbers, obligations, how they call their readers.
struct MeaningTests {
    @Test(
        "Numbers are the same in both languages, however they are written",
        arguments: [
            ("From 1,600 to 60,000.", "Von 1.600 bis 60.000."), ("3.5 metres", "3,5 Meter"), ("At 3 pm", "Um 15 Uhr"),
            ("At 3.30pm.", "Um 15.30 Uhr."), ("At 12 a.m.", "Um 0 Uhr"), ("At noon, 12 pm", "Mittags, 12 Uhr"),
            ("1,600 a day", "1.600 am Tag"), ("2.5 a day", "2,5 am Tag"), ("At 3:30 pm", "Um 15.30 Uhr"),
            ("On 13 December 2016", "Am 13.12.2016"), ("the 2nd of 12", "der 2. von 12"),
            ("From 1 June to 15 September 2027", "Vom 1.6. bis 15.9.2027"), ("By 24 December", "Bis zum 24.12."),
            ("Version 1.6.", "Fassung 1.6."),
        ])
    func numbers(english: String, german: String) {
        let first = WrittenNumbers(in: english, isGerman: false).found.map(\.value)
        #expect(!first.isEmpty)
        #expect(first == WrittenNumbers(in: german, isGerman: true).found.map(\.value))
    }

    @Test(
        "References to a law, ids and addresses are not numbers",
        arguments: ["§ 87 of it", "Art. 6 says", "SM-06", "(1 BvR 2/26)", "web2", "#24h"])
    func noNumbers(text: String) {
        #expect(WrittenNumbers(in: text, isGerman: false).found.map(\.value) == [])
    }

    private func binding(_ text: String, _ language: Language) -> String? {
        var obligation = Obligation()
        return obligation.binding(in: TextWords(text, in: language), language).map(String.init)
    }

    @Test("Must binds, should does not, and nobody has to what nobody has to")
    func obligations() {
        #expect(binding("You must ask.", .english) == "must")
        #expect(binding("You should ask.", .english) == nil)
        #expect(binding("You don't have to ask.", .english) == nil)
        #expect(binding("You won’t have to ask.", .english) == nil)
        #expect(binding("I’d have to guess.", .english) == nil)
        #expect(binding("They would have to guess.", .english) == nil)
        #expect(binding("We have to ask.", .english) == "have to")
        #expect(binding("Du musst fragen.", .german) == "musst")
        #expect(binding("Du musst nichts posten.", .german) == nil)
        #expect(binding("Das darfst du nicht. Niemand darf nicht fragen.", .german) == "darf nicht")
        #expect(binding("Tu dois.", Language("fr") ?? .english) == nil)
    }

    @Test("Du is du and Sie is Sie, but not at the beginning of a sentence, and what is quoted counts for itself")
    func address() {
        var marks = FormOfAddress.marks
        let text = TextWords("Sie kam. Wenn du Ihnen sagst: „Schreiben Sie uns“, hilft es dir.", in: .german)
        let uses = FormOfAddress.uses(in: text, &marks)
        #expect(uses.familiar == ["du", "dir"])
        #expect(uses.formal == ["Ihnen"])
        #expect(uses.quotedFormal == ["Sie"] && uses.quotedFamiliar == [])
    }

    @Test("“Er/Sie” and “sie/Sie” are somebody else")
    func bothOfThem() {
        var marks = FormOfAddress.marks
        let uses = FormOfAddress.uses(in: TextWords("Die Leitung hilft dir, und er/Sie fragt nach. Er/Sie weiß es.", in: .german), &marks)
        #expect(uses.formal == [])
        #expect(uses.familiar == ["dir"])
    }

    @Test(
        "Who says by whom it is done hides nobody; a day, a means and a law are nobody",
        arguments: [
            ("Claims are checked by Finance.", Language.english, true), ("They must be approved by your manager.", .english, true),
            ("Claims are paid by Friday.", .english, false), ("It is sent by email.", .english, false),
            ("Doors are opened by pressing a button.", .english, false), ("Claims are paid by the end of May.", .english, false),
            ("Claims are paid by 10 May.", .english, false), ("Stand by us: claims are checked.", .english, false),
            ("Das wird von der Schichtleitung geprüft.", .german, true), ("Die Schulung wird vom Betriebsrat begleitet.", .german, true),
            ("Es wurde durch die Stiftung gefördert.", .german, true), ("Anträge werden von Hand gezählt.", .german, false),
            ("Anträge werden schriftlich gestellt, von heute an.", .german, false),
        ])
    func actors(text: String, language: Language, isNamed: Bool) {
        #expect(TextWords(text, in: language).sentences.contains { PassiveSentence.namesActor($0, in: language) } == isNamed)
    }

    @Test(
        "A word between two quotation marks is spoken of",
        arguments: [
            ("Swap “in order to” for “to”.", true), ("Swap 'in order to' for 'to'.", true), ("In „in order to“ steckt „to“.", true),
            ("Ask in order to help.", false), ("“Ask in order to help”", false),
        ])
    func enclosed(text: String, isEnclosed: Bool) throws {
        #expect(Quotation.encloses(text[try #require(text.firstRange(of: "in order to"))]) == isEnclosed)
    }

    @Test("A passive sentence is one in which something is done and nobody does it")
    func passive() {
        func isPassive(_ text: String, _ language: Language) -> Bool {
            var passives = PassiveSentence()
            return TextWords(text, in: language).sentences.contains { passives.isPassive($0, in: language) }
        }
        for text in ["Posts are always checked.", "It was written by us.", "Names will be removed.", "This is not currently allocated."] {
            #expect(isPassive(text, .english), "\(text)")
        }
        for text in [
            "We are tired.", "You are invited.", "She is a need.", "Seats are limited.", "It is unwanted.", "That is the updated list.",
            "Your job is complicated, checked or not.", "Your job is the seed.",
        ] {
            #expect(!isPassive(text, .english), "\(text)")
        }
        for text in [
            "Beiträge werden geprüft.", "Das wurde abgelehnt.", "Fotos werden nicht veröffentlicht.", "Geprüft wird alles.",
            "Das wird aufgeschrieben.", "Es wird eingehalten, wenn es geht.",
        ] {
            #expect(isPassive(text, .german), "\(text)")
        }
        for text in [
            "Das wird das Gericht wissen.", "Wir prüfen es.", "Das wird bekannt.", "Ein Bericht wird Thema.", "Wir werden weitergeben.",
            "Das wird dir gehören.", "Wird das Thema, hat es jemand geprüft.", "Wir werden die geprüften Texte lesen.",
        ] {
            #expect(!isPassive(text, .german), "\(text)")
        }
    }
}

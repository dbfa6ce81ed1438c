import SiteValues
import Testing

@testable import Wording

/// Which nouns have a verb to go back to.
struct NominalisationTests {
    private func found(_ text: String, _ language: Language) -> [Substring] {
        TextWords(text, in: language).sentences.flatMap { sentence in
            sentence.indices.filter { Nominalisation.isOne(sentence[$0], isFirst: $0 == 0, in: language) }.map { sentence[$0].text }
        }
    }

    @Test("A noun made of a verb is one; things, names and nouns made of adjectives are not")
    func english() {
        #expect(
            found(
                "Implementation and the optimisation of security, departments, statements, ability and the Policy Harmonisation.", .english)
                == ["Implementation", "optimisation"])
    }

    @Test("The same in German, and at the end of compounds")
    func german() {
        #expect(
            found(
                "Die Umsetzung und Gewährleistung der Informationssicherheit, Geschäftsleitung, Offenheit und Datenübermittlung.", .german)
                == ["Umsetzung", "Datenübermittlung"])
    }

    @Test(
        "What is listed beside one counts with it, and the names of topics do not count",
        arguments: [
            ("The consideration of the implementation of an explanation of the optimisation.", 4),
            ("Against discrimination, harassment, retaliation and victimisation.", 1),
            ("All recruitment, fair promotion and the selection of an alternative.", 2),
            ("Whatever your expression, orientation, affiliation or zero-tolerance of violence.", 0),
        ])
    func lists(text: String, count: Int) {
        #expect(TextWords(text, in: .english).sentences.map { Nominalisation.chain(in: $0, .english).count } == [count])
    }

    @Test("In German, too")
    func germanLists() {
        func count(_ text: String) -> [Int] {
            TextWords(text, in: .german).sentences.map { Nominalisation.chain(in: $0, .german).count }
        }
        #expect(count("Die Durchführung der Überprüfung der Umsetzung nach der Genehmigung.") == [4])
        #expect(count("Planung, Vorbereitung und Durchführung.") == [1])
        #expect(count("Hilft bei: ➡️ Vorbereitung von Treffen ➡️ Sammlung von Fragen") == [0, 1, 1])
    }

    @Test("What is in a cell of a table does not go on in the next")
    func cells() {
        #expect(TextWords("One two\u{1F}three", in: .english).sentences.map(\.count) == [2, 1])
    }
}

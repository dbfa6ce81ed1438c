import Foundation
import SiteValues
import TestSupport
import Testing

@testable import Wording

/// The formulas of the two languages, and what they are made of.
struct ReadabilityTests {
    private static let german = Language("de") ?? .english

    private func isNear(_ a: Double, _ b: Double) -> Bool { abs(a - b) < 1e-9 }

    @Test("English: Flesch, Kincaid and Fog of the cat that sat on the mat")
    func english() throws {
        let score = try #require(Readability(of: TextWords("The cat sat on the mat.", in: .english), in: .english))
        #expect(isNear(score.fleschReadingEase, 116.145))
        #expect(isNear(score.fleschKincaidGrade, -1.45))
        #expect(isNear(score.gunningFog, 2.4))
    }

    @Test("German: Amstad, LIX and the four Wiener Sachtextformeln of the dog that sleeps in the garden")
    func germanFormulas() throws {
        let score = try #require(Readability(of: TextWords("Der Hund schläft im Garten.", in: Self.german), in: Self.german))
        #expect(isNear(score.amstad, 104.8))
        #expect(isNear(score.lix, 25))
        #expect(zip(score.wienerSachtextformel, [-0.061, 0.808, -0.1619, -0.365]).allSatisfy(isNear))
    }

    /// The words are a random sample of the starter's. The English counts are those of the CMU Pronouncing Dictionary, the German ones were
    /// made by hand.
    @Test(
        "Syllables are counted right in at least so many of two hundred words",
        arguments: [("en", Language.english, 190), ("de", german, 198)])
    func syllables(file: String, language: Language, atLeast: Int) throws {
        let list = try String(contentsOfFile: Repository.fixtures + "/Syllables/\(file).txt", encoding: .utf8)
        let words = list.split(separator: "\n").map { $0.split(separator: " ") }
        #expect(words.count == 200)
        var syllables = Syllables(in: language)
        let wrong = words.filter { String(syllables.count(in: String($0[0]))) != $0[1] }
        #expect(words.count - wrong.count >= atLeast, "wrong: \(wrong.map { $0.joined(separator: " ") })")
    }

    @Test(
        "A sentence ends where a reader would say so",
        arguments: [
            ("Wer z. B. am 3. Mai hilft, hört danke. Immer.", 2), ("„Ja!“ Das reicht.", 2), ("Ask Dr. Who? Now.", 2),
            ("Version 2.0 is here. Good.", 2),
            ("A heading\nand a line below it", 2), ("Well… yes. No.", 3),
        ])
    func sentences(text: String, count: Int) {
        #expect(TextWords(text, in: Self.german).sentences.count == count)
    }

    @Test("Addresses, handles and hashtags do not count as words; a hyphen and an apostrophe are part of one")
    func words() {
        let text = TextWords(
            "Don't mail a.b@example.org, @anna or #WeMakeDoors: see https://example.org. A well-known and/or.", in: .english)
        #expect(text.words.map(\.folded) == ["don't", "mail", "or", "see", "a", "well-known", "and", "or"])
    }
}

import Diagnostics
import SiteFields
import SiteModel
import SiteValues
import Wording

extension Rule {
    package static let hardToRead = Rule(
        "hard-to-read", .note,
        why:
            "A guideline is for the warehouse and for the board. The usual formulas say how many years of school it takes: Flesch and Fog for "
            + "English, Wiener Sachtextformel and LIX for German. They are a hint, no judge.",
        example: Example(
            in: "content/guidelines/be-useful.md",
            broken: String(
                repeating: "Considerable organisational responsibility necessitates comprehensive communicational considerations. ",
                count: 20),
            mended: String(repeating: "People come back to those who lend a hand and want nothing for it. ", count: 12))
    ) { input, findings in
        var measures = WordMeasures()
        for text in input.texts where text.source.key == "body" {
            let language = text.language
            guard language.isEnglish || language.isGerman,
                let score = Readability(of: text.words, in: language, by: &measures), score.words >= 100
            else { continue }
            guard isHard(score, in: language) else { continue }
            findings.report(
                at: text.source.location, "This text is hard to read: \(score.measures(in: language)).",
                remedy: "Shorter sentences and shorter words help most: one thought in each sentence, verbs instead of nouns.")
        }
    }

    private static func isHard(_ score: Readability, in language: Language) -> Bool {
        language.isEnglish
            ? score.fleschReadingEase < 50 || score.gunningFog > 14 : score.wienerSachtextformel[0] > 11 || score.lix > 50
    }
}

extension Readability {
    /// What the language's formulas say, each with the figure that plain texts reach.
    func measures(in language: Language) -> Phrase {
        language.isEnglish
            ? "Flesch \(whole(fleschReadingEase)) (60 and more is plain English), Fog \(whole(gunningFog)) (12 and less)"
            : "Wiener Sachtextformel \(whole(wienerSachtextformel[0])) (9 and less is plain), LIX \(whole(lix)) (45 and less)"
    }

    private func whole(_ number: Double) -> Int { Int(number.rounded()) }
}

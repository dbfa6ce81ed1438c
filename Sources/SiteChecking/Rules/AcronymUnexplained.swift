import Diagnostics
import SiteFields
import SiteModel
import SiteValues
import Wording

extension Rule {
    package static let acronymUnexplained = Rule(
        "acronym-unexplained", .note,
        why: "Three capitals save the writer a second and cost every newcomer a minute. Say it in words the first time; after that the "
            + "letters are fine. What the glossary or the house's lists explain is fine at once.",
        example: Example(
            in: "content/guidelines/be-useful.md",
            broken: "today: Ask the CISO once.",
            mended: "today: Ask the chief information security officer (CISO) once.")
    ) { input, findings in
        let glossary = Set(input.site.localizedSites.flatMap { $0[GlossaryTerm.self].map { $0.term.lowercased() } })
        // The organisation's own abbreviation, and ordinary words in capitals for emphasis: "ASK".
        let settings = input.site.defaultLocalizedSite.settings
        let own = Set(
            (settings.organisation + " " + settings.organisationShort).split(whereSeparator: \.isWhitespace).map { $0.lowercased() })
        let acronyms = acronyms(in: input.texts)
        let common = words(among: acronyms, in: input.texts)
        for inFile in Dictionary(grouping: acronyms, by: { $0.text.source.file.path }).values {
            var known: Set<Substring> = []
            for (text, word, acronym) in inFile.sorted(by: { $0.text.source.location < $1.text.source.location })
            where !Acronym.usual.contains(String(word.text)) && !known.contains(word.text) {
                // What is quoted or typed is not the author's word; the next may be.
                if acronym.isForeign || findings.isCode(word.text, in: text) { continue }
                known.insert(word.text)
                guard !glossary.contains(word.folded), !own.contains(word.folded), !common.contains(word.folded), !acronym.isExplained,
                    !acronym.isReference
                else { continue }
                findings.report(
                    at: findings.place(of: word.text, in: text.source), "“\(word.text)” is not explained on this page.",
                    remedy:
                        "Write it out the first time, with the letters in brackets after it, or add it to content/data/glossary.yml.")
            }
        }
    }

    private typealias Use = (text: CheckedText, word: TextWords.Word, acronym: Acronym)

    private static func acronyms(in texts: [CheckedText]) -> [Use] {
        var uses: [Use] = []
        for text in texts where text.words.hasCapitals && !["source", "jurisdiction"].contains(text.source.key) {
            for sentence in text.words.sentences {
                for word in sentence.inCapitals {
                    if let acronym = Acronym(word.text) { uses.append((text, word, acronym)) }
                }
            }
        }
        return uses
    }

    /// Those that are a word in lower case somewhere, or a name: DEEL is Deel elsewhere.
    private static func words(among acronyms: [Use], in texts: [CheckedText]) -> Set<String> {
        let sought = Set(acronyms.map(\.word.folded))
        guard !sought.isEmpty else { return [] }
        var marks = WordMarks { written, folded in sought.contains(folded) && written.dropFirst() == folded.dropFirst() ? 1 : 0 }
        var found: Set<String> = []
        for text in texts where marks.all(in: text.words) != 0 {
            for sentence in text.words.sentences where marks.all(in: sentence) != 0 {
                for word in sentence where word.text.dropFirst() == word.folded.dropFirst() && sought.contains(word.folded) {
                    found.insert(word.folded)
                }
            }
        }
        return found
    }
}

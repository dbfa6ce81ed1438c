import Diagnostics
import Phrasebook
import SiteChecking
import SitePipeline
import SitePreview
import Testing

/// Findings are whole in German: what an author reads in the sources is in the phrasebook, and nothing else is.
struct PhraseTests {
    /// Modules in which a sentence is a finding or its remedy.
    private static let modules: Set = [
        "Markdown", "SiteFields", "SiteValues", "DesignTokens", "DeploySettings", "Logos", "SiteModel", "SiteConditions", "SiteLoading",
        "Diagnostics", "SiteChecking", "ExternalLinks", "SitePlan", "SiteSearch", "OneFile", "SiteHosting", "FileSystem", "SiteOutput",
        "OfficeDocuments",
        "SiteReview", "SiteAdoption",
    ]
    /// Words for readers of a site, in both languages, and the pages of docs/findings: these are not findings.
    private static let others = [
        "StandardWords", "StandardPage+Pages", "Explanation+Page", "AdoptionWords", "AdoptionWords+Parts", "PDFScript",
    ]

    static let sources = Project.sources.filter { modules.contains($0.module) && !others.contains($0.name) }
    static let german = PhraseTable.of("de")

    @Test("Every sentence of these modules has a translation", arguments: sources)
    func sentences(_ source: SwiftSource) {
        for literal in source.literals where literal.isSentence && !literal.isExample {
            #expect(
                Self.german[literal.pattern] != nil,
                "\(source.path):\(literal.line): “\(literal.pattern)” has no German in Sources/Phrasebook")
        }
    }

    @Test("So has every reason that `check --explain` gives")
    func reasons() {
        for explanation in RuleSet.all.explanations {
            #expect(explanation.why.missing(in: Self.german) == [], "\(explanation.id): write the German in Sources/Phrasebook")
        }
    }

    @Test("So has what the preview says by itself, with the same places to fill")
    func preview() {
        for phrase in PreviewWords.phrases {
            #expect(phrase.missing(in: Self.german) == [])
            let names = [phrase, phrase.translated(by: Self.german)].map { $0.text.matches(of: /\{\w+\}/).map { String($0.0) }.sorted() }
            #expect(names[0] == names[1], "\(phrase)")
        }
    }

    @Test(
        "Sizes have their units, and German ones their comma and their “Byte”",
        arguments: [
            (0, "0 bytes", "0\u{202F}Byte"), (1, "1 byte", "1\u{202F}Byte"), (999, "999 bytes", "999\u{202F}Byte"),
            (1_000, "1.0 kB", "1,0\u{202F}kB"), (1_549, "1.5 kB", "1,5\u{202F}kB"), (999_949, "999.9 kB", "999,9\u{202F}kB"),
            (999_950, "1.0 MB", "1,0\u{202F}MB"), (12_449_999, "12.4 MB", "12,4\u{202F}MB"),
        ])
    func sizes(bytes: Int, english: String, german: String) {
        #expect(Phrase.size(bytes).text == english)
        #expect(Phrase.size(bytes).translated(by: Self.german).text == german)
    }

    @Test("German times and contrasts have a comma as well")
    func decimals() {
        let phrases: [Phrase] = [.seconds(.milliseconds(1_996)), .seconds(.milliseconds(84)), .toOne("4.5"), .toOne("3")]
        #expect(phrases.map(\.text) == ["2.00 s", "0.08 s", "4.5 to 1", "3 to 1"])
        #expect(
            phrases.map { $0.translated(by: Self.german).text } == ["2,00\u{202F}s", "0,08\u{202F}s", "4,5 zu 1", "3 zu 1"])
    }

    @Test("What is translated is still said somewhere")
    func patterns() {
        // Whatever is between backticks may be a value.
        func bare(_ pattern: String) -> String { pattern.replacing(/`[^`]*`/, with: "``") }
        let written = Set(
            Project.sources.filter { !["Phrasebook", "CommandPhrases"].contains($0.module) }.flatMap(\.literals).map {
                bare($0.pattern)
            })
        // Names of things are written with an article elsewhere.
        let kinds = written.filter { !$0.contains(" ") }
        for pattern in Self.german.patterns where !written.contains(bare(pattern)) {
            let noun = pattern.drop { $0 != " " }.dropFirst()
            #expect(kinds.contains(String(noun)) || written.contains(String(noun)), "\(pattern)")
        }
    }

    @Test("A translation has the values and the code of its pattern")
    func values() {
        func pieces(_ text: String, _ piece: Regex<Substring>) -> [String] { text.matches(of: piece).map { String($0.0) }.sorted() }
        for pattern in Self.german.patterns {
            let translation = Self.german[pattern] ?? ""
            #expect(Set(pieces(pattern, /\{\d+\}/)) == Set(pieces(translation, /\{\d+\}/)), "\(pattern)")
            let isSample = ["check-ignore", "[How to ask"].contains { pattern.contains($0) }
            #expect(pieces(pattern, /`[^`]*`/) == pieces(translation, /`[^`]*`/) || isSample, "\(pattern)")
            #expect(
                !translation.contains("“") || translation.contains("„") || pattern.contains("“ "), "English quotation marks: \(pattern)")
        }
    }
}

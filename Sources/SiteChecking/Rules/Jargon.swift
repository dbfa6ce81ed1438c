import Diagnostics
import SiteFields
import SiteModel
import SiteValues
import Wording

extension Rule {
    package static let jargon = Rule(
        "jargon", .warning,
        why: "A word that only the communications team knows makes everybody else feel that this is not for them. A word that the site's "
            + "glossary explains is fine. What everyone has heard and few say at home, such as “facilitate”, is a note.",
        example: Example(
            in: "content/guidelines/be-useful.md",
            broken: "summary: Leverage what you know, and people come back.",
            mended: "summary: Use what you know, and people come back.")
    ) { input, findings in
        let known = KnownJargon(in: input)
        var english = Lists(.englishJargon, .englishOfficeTalk, .englishOfficialese)
        var german = Lists(.germanJargon, .germanOfficeTalk, .germanOfficialese)
        for page in Dictionary(grouping: input.texts, by: { KnownJargon.Page(of: $0.source) }).values {
            let isGerman = page[0].language.isGerman
            guard isGerman || page[0].language.isEnglish else { continue }
            let texts = page.sorted { $0.source.location < $1.source.location }
            let found = texts.map { isGerman ? german.matches(in: $0) : english.matches(in: $0) }
            let told = zip(texts, found).map { text, found in
                found.words.filter {
                    !$0.match.entry.meaning.isEmpty && !known.holds($0.match.found, in: text.source)
                        && !findings.isCode($0.match.found, in: text)
                        && (isGerman || !isName($0.match.found))
                }
            }
            let uses = Dictionary(told.joined().map { ($0.match.entry.words, 1) }, uniquingKeysWith: +)
            var subjects: Set<[String]> = []
            for (index, text) in texts.enumerated() {
                for (match, isKnownToAll) in told[index] {
                    let count = uses[match.entry.words, default: 0]
                    if count >= fewestOfSubject, !subjects.insert(match.entry.words).inserted { continue }
                    let place = findings.place(of: match.found, in: text.source)
                    if isKnownToAll {
                        findings.report(
                            at: place, "“\(match.found)” is office talk: there is a plainer word.", remedy: "Say “\(match.entry.meaning)”.",
                            as: .note)
                    } else if count < fewestOfSubject {
                        findings.report(
                            at: place, "“\(match.found)” is a word that colleagues would have to look up.",
                            remedy: "Say “\(match.entry.meaning)”, or explain the word in content/data/glossary.yml.")
                    } else {
                        findings.report(
                            at: place, "“\(match.found)” is used here \(count) times, and nothing explains it.",
                            remedy:
                                "Explain it in brackets the first time, or in content/data/glossary.yml; or say “\(match.entry.meaning)”.")
                    }
                }
                findings.report(found[index].stilted, of: text) { match in
                    ("“\(match.found)” is officialese: nobody says it.", "Say “\(match.entry.meaning)”.")
                }
            }
        }
    }

    /// A word that a page uses so often is what it is about: it has to be explained once, and not taken out everywhere.
    private static let fewestOfSubject = 5

    /// "Mode Analytics" and "the Onboarding Team": a capital within a sentence, which is not itself a title with capitals.
    private static func isName(_ words: Substring) -> Bool {
        guard words.first?.isUppercase == true, words.dropFirst().first?.isLowercase == true else { return false }
        func isEnd(_ character: Character) -> Bool { "\n\u{1F}.!?:".contains(character) }
        let before = words.base[..<words.startIndex].suffix(200).split(omittingEmptySubsequences: false, whereSeparator: isEnd).last ?? ""
        let after = words.base[words.endIndex...].prefix(200).prefix { !isEnd($0) }
        guard before.contains(where: \.isLetter) else { return false }
        // "Data & Analytics" is a team, "Tips & Best Practices" is not.
        if !words.contains(" "), before.hasSuffix("& ") || after.hasPrefix(" &") { return true }
        return [before, after].joined(separator: " ").split { !$0.isLetter }.contains { $0.count > 3 && $0.first?.isLowercase == true }
    }

    private struct Lists {
        private var jargon: PhraseSearch
        private var officeTalk: PhraseSearch
        private var officialese: PhraseSearch

        init(_ jargon: PhraseList, _ officeTalk: PhraseList, _ officialese: PhraseList) {
            self.jargon = PhraseSearch(jargon)
            self.officeTalk = PhraseSearch(officeTalk)
            self.officialese = PhraseSearch(officialese)
        }

        mutating func matches(
            in text: CheckedText
        ) -> (words: [(match: PhraseList.Match, isKnownToAll: Bool)], stilted: [PhraseList.Match]) {
            // “Utilise” between quotation marks is spoken of, and not used.
            func used(_ matches: [PhraseList.Match]) -> [PhraseList.Match] { matches.filter { !Quotation.encloses($0.found) } }
            let words =
                used(jargon.matches(in: text.words)).map { ($0, false) } + used(officeTalk.matches(in: text.words)).map { ($0, true) }
            return (words, used(officialese.matches(in: text.words)))
        }
    }
}

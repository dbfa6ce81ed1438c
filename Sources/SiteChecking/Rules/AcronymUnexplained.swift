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
        let common = lowerCase(of: acronyms, in: input.texts)
        for inFile in Dictionary(grouping: acronyms, by: { $0.text.source.file.path }).values {
            var known: Set<Substring> = []
            for (text, word) in inFile.sorted(by: { $0.text.source.location < $1.text.source.location })
            where known.insert(word.text).inserted {
                guard !usual.contains(String(word.text)), !glossary.contains(word.folded), !own.contains(word.folded),
                    !common.contains(word.folded), !isExplained(word.text), !isReference(word.text)
                else { continue }
                findings.report(
                    at: findings.place(of: word.text, in: text.source), "“\(word.text)” is not explained on this page.",
                    remedy:
                        "Write it out the first time, with the letters in brackets after it, or add it to content/data/glossary.yml.")
            }
        }
    }

    private static func acronyms(in texts: [CheckedText]) -> [(text: CheckedText, word: TextWords.Word)] {
        var acronyms: [(CheckedText, TextWords.Word)] = []
        for text in texts where text.words.hasCapitals && !["source", "jurisdiction"].contains(text.source.key) {
            for sentence in text.words.sentences {
                for word in sentence.inCapitals where isAcronym(word) { acronyms.append((text, word)) }
            }
        }
        return acronyms
    }

    /// Those that are a word in lower case somewhere.
    private static func lowerCase(
        of acronyms: [(text: CheckedText, word: TextWords.Word)], in texts: [CheckedText]
    ) -> Set<String> {
        let sought = Set(acronyms.map(\.word.folded))
        guard !sought.isEmpty else { return [] }
        var marks = WordMarks { written, folded in written == folded && sought.contains(folded) ? 1 : 0 }
        var found: Set<String> = []
        for text in texts where marks.all(in: text.words) != 0 {
            for sentence in text.words.sentences where marks.all(in: sentence) != 0 {
                for word in sentence where word.text == word.folded && sought.contains(word.folded) { found.insert(word.folded) }
            }
        }
        return found
    }

    /// Two to four capitals and nothing else. Among other words in capitals, it is emphasis and not an acronym.
    private static func isAcronym(_ word: TextWords.Word) -> Bool {
        guard (2...4).contains(word.text.count), word.text.allSatisfy({ $0.isUppercase && $0.isLetter }) else { return false }
        // A name such as AT&T or H&M.
        let base = word.text.base
        if base[..<word.text.startIndex].last == "&" || base[word.text.endIndex...].first == "&" { return false }
        return !neighbours(of: word.text).contains {
            $0.count > 2 && $0.contains(where: \.isLetter) && $0.allSatisfy { $0.isUppercase || !$0.isLetter }
        }
    }

    /// Part of a reference to a law or a judgement, which nobody reads as a word: "5 AZR 7/15", "§ 22 KUG", "(BAG 13.12.2016)".
    private static func isReference(_ word: Substring) -> Bool {
        let before = word.base[..<word.startIndex]
        let line = before[(before.lastIndex(of: "\n").map { before.index(after: $0) } ?? before.startIndex)...]
        return neighbours(of: word).contains { $0.contains { $0.isNumber || $0 == "§" } } || line.suffix(40).contains("§")
            || isInBrackets(line)
    }

    private static func isInBrackets(_ before: Substring) -> Bool {
        guard let open = before.lastIndex(of: "(") else { return false }
        return !before[open...].contains(")") && before[before.index(after: open)...].contains(where: { !$0.isWhitespace })
    }

    private static func neighbours(of word: Substring) -> [Substring] {
        // Not by `split`, which would cut all of the text for each of its words.
        var before = word.base[..<word.startIndex]
        while let last = before.last, last.isWhitespace { before.removeLast() }
        let start = before.lastIndex(where: \.isWhitespace).map { before.index(after: $0) } ?? before.startIndex
        let after = word.base[word.endIndex...].drop { !$0.isWhitespace }.drop(while: \.isWhitespace).prefix { !$0.isWhitespace }
        return [before[start...], after].filter { !$0.isEmpty }
    }

    /// "(CISO)" after its words; "CISO (the …)" and "CISO – the …" before them.
    private static func isExplained(_ word: Substring) -> Bool {
        let before = word.base[..<word.startIndex].last
        let after = word.base[word.endIndex...]
        if before == "(" || [" (", ", the ", ", der ", ", die "].contains(where: { after.hasPrefix($0) }) { return true }
        // A list of terms has each at the beginning of its line.
        return before?.isNewline != false && [" - ", " – ", " — ", ": "].contains { after.hasPrefix($0) }
    }

    /// Acronyms that newspapers do not explain either, and Roman numerals.
    private static let usual: Set<String> = [
        "AG", "AGG", "AI", "AM", "ARD", "ASAP", "BBC", "BGB", "BY", "CC", "CD", "CDU", "CEO", "CHF", "CSS", "CSU", "CSV", "CV", "DHL",
        "DIN", "DIY", "DNA", "DVD", "EC", "EU", "EUR", "FAQ", "FDP", "FM", "GB", "GBP", "GDPR", "GG", "GIF", "GPS", "HBO", "HDMI", "HR",
        "HTML", "HTTP", "ID", "II", "III", "IQ", "ISO", "IT", "IV", "IX", "JPEG", "JSON", "KG", "KI", "LED", "LGBT", "LTE", "MB", "NATO",
        "NC", "NGO", "NHS", "OHG", "OK", "PC", "PDF", "PIN", "PM", "PNG", "PR", "QR", "RSS", "RTL", "SMS", "SPD", "SUV", "SVG", "TODO",
        "TV", "UG", "UK", "UN", "UNO", "URL", "US", "USA", "USB", "USD", "VAT", "VI", "VII", "VIII", "VIP", "VPN", "WC", "WLAN", "XI",
        "XII", "XML", "YAML", "ZDF", "ZIP",
    ]
}

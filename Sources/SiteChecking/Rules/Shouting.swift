import Diagnostics
import SiteFields
import SiteModel
import Text
import Wording

extension Rule {
    package static let shouting = Rule(
        "shouting", .warning,
        why: "Capitals and rows of exclamation marks are read as shouting, and by a screen reader letter by letter.",
        example: Example(
            in: "content/guidelines/be-useful.md",
            broken: "today: NEVER wait for tomorrow!!!",
            mended: "today: Answer one question today!")
    ) { input, findings in
        for text in input.texts {
            var quotation = Quotation(in: text.language)
            for shout in text.words.hasCapitals ? shouts(in: text.words) : []
            where !quotation.holds(shout) && !findings.isCode(shout, in: text) {
                findings.report(
                    at: findings.place(of: shout, in: text.source), "“\(shout)” shouts.",
                    remedy: "Write it in lower case: the words are enough.")
            }
            // Few texts have two, and a pattern costs more than a look.
            guard text.bytes.contains("!"), text.source.text.utf8.count(where: { $0 == UInt8(ascii: "!") }) > 1 else { continue }
            for row in text.source.text.matches(of: /!\s?!+/).map(\.output) {
                findings.report(
                    at: findings.place(of: row, in: text.source), "“\(row)” shouts.",
                    remedy: "One exclamation mark is plenty, and none is often better.")
            }
        }
    }

    /// Words that are in capitals only for emphasis, and words in capitals in a row, one of them longer than abbreviations are: three, or two
    /// with which a sentence begins. Two within a sentence are a name most of the time: ENERGY STAR. What is between quotation marks or in code
    /// is a button's or a form's.
    private static func shouts(in words: TextWords) -> [Substring] {
        words.sentences.flatMap { sentence -> [Substring] in
            // A sentence of capitals throughout is one shout.
            var shouts: [Substring] = []
            var row: [TextWords.Word] = []
            for word in sentence.inCapitals where isCapitals(word.text) {
                // Abbreviations in a list do not make a row: CSV, XML, JSON.
                if let last = row.last, !isNext(word.text, to: last.text) {
                    shouts += shout(row, in: sentence)
                    row = []
                }
                row.append(word)
            }
            return shouts + shout(row, in: sentence)
        }
    }

    private static func shout(_ row: [TextWords.Word], in sentence: Sentence) -> [Substring] {
        guard let first = row.first, let last = row.last else { return [] }
        let words = first.text.base[first.text.startIndex..<last.text.endIndex]
        let isLoud =
            row.contains { loudWords.contains($0.folded) }
            ? !isMention(row)
            : isLong(row.filter { $0.text.count >= 4 && $0.text.allSatisfy(\.isLetter) }, isFirst: sentence.first?.text == first.text)
        return isLoud && !isHeading(row, of: sentence) && !Placeholder.holds(words) ? [words] : []
    }

    /// "A NO is an answer" speaks of the word.
    private static func isMention(_ row: [TextWords.Word]) -> Bool {
        guard row.count == 1, let word = row.first?.text else { return false }
        let before = word.base[..<word.startIndex].suffix(5).split(whereSeparator: \.isWhitespace).last
        return before.map { ["a", "an", "ein", "das"].contains($0.lowercased()) } ?? false
    }

    /// "DO" and "DON'T" over a list of each are a pair of signs; "DO!" is not.
    private static func isHeading(_ row: [TextWords.Word], of sentence: Sentence) -> Bool {
        guard row.count == sentence.count, let last = row.last?.text else { return false }
        return row.allSatisfy { ["do", "don't", "dos", "don'ts", "and"].contains($0.folded) } && last.base[last.endIndex...].first != "!"
    }

    /// "FMLA LWOP" are two abbreviations.
    private static func isLong(_ words: [TextWords.Word], isFirst: Bool) -> Bool {
        words.count >= 3 || isFirst && words.count == 2 && words.contains { $0.text.count >= 5 }
    }

    private static func isNext(_ word: Substring, to last: Substring) -> Bool {
        word.base[last.endIndex..<word.startIndex].allSatisfy(\.isWhitespace)
    }

    /// `MAX_SIZE`, `$HOME` and `{NAME}` are written so in code.
    private static func isCapitals(_ word: Substring) -> Bool {
        let before = word.base[..<word.startIndex].last
        return word.count >= 2 && word.allSatisfy { $0.isUppercase || !$0.isLetter && $0 != "_" } && word.contains(where: \.isLetter)
            && before != "$" && before != "{"
    }

    private static let loudWords: Set<String> = [
        "all", "always", "any", "attention", "beware", "do", "don't", "forbidden", "immediately", "important", "must", "never", "no", "not",
        "nothing", "only", "please", "prohibited", "stop", "strictly", "urgent", "warning", "achtung", "alle", "alles", "bitte", "immer",
        "kein", "keine", "keinen", "müssen", "muss", "nicht", "nichts", "nie", "niemals", "nur", "sofort", "streng", "unbedingt",
        "verboten",
        "vorsicht", "wichtig",
    ]
}

package import SiteValues
import Text

/// A day as a text says it: "Thursday, 14 January 2027", "January 14th", "Do., 14. Januar", "14.01.2027".
package struct DayMention: Sendable {
    /// As written, with the day of the week.
    package let words: Substring
    /// Where it is among the words of its sentence.
    package let range: Range<Int>
    package let month: Int
    package let day: Int
    /// Most texts leave it out.
    package let year: Int?
    package let weekday: Weekday?

    /// The day in its own year, or in the one that is meant.
    package func date(in year: Int) -> CivilDate? { CivilDate(year: self.year ?? year, month: month, day: day) }

    /// Of the words that every day has: a number in digits.
    package static var marks: WordMarks { WordMarks { written, _ in written.utf8.first?.isASCIIDigit == true ? 1 : 0 } }

    package static func all(in sentence: Sentence) -> [DayMention] {
        sentence.indices.compactMap { index in
            // A month's name has a capital, a day in digits has two full stops.
            guard let first = sentence[index].text.utf8.first else { return nil }
            if first.isASCIIUppercase { return named(at: index, in: sentence) }
            return first.isASCIIDigit ? numbered(at: index, in: sentence) : nil
        }
    }

    private static func named(at index: Int, in sentence: Sentence) -> DayMention? {
        guard let month = months[sentence[index].folded] else { return nil }
        func number(at index: Int) -> Int? { sentence.indices.contains(index) ? ordinal(sentence[index].folded) : nil }
        func year(at index: Int) -> Int? { number(at: index).flatMap { (1900...2199).contains($0) ? $0 : nil } }
        // "14 January 2027" and "the 14th of January", then "January 14, 2027".
        let isOf = index > 0 && sentence[index - 1].folded == "of"
        let before = index - (isOf ? 2 : 1)
        if let day = number(at: before), (1...31).contains(day) {
            let year = year(at: index + 1)
            return DayMention(in: sentence, from: before, to: index + (year == nil ? 1 : 2), month: month, day: day, year: year)
        }
        guard let day = number(at: index + 1), (1...31).contains(day) else { return nil }
        let year = year(at: index + 2)
        return DayMention(in: sentence, from: index, to: index + (year == nil ? 2 : 3), month: month, day: day, year: year)
    }

    private static func numbered(at index: Int, in sentence: Sentence) -> DayMention? {
        let parts = sentence[index].text.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == 3, let day = Int(parts[0]), let month = Int(parts[1]), let year = Int(parts[2]), (1900...2199).contains(year),
            (1...31).contains(day), (1...12).contains(month)
        else { return nil }
        return DayMention(in: sentence, from: index, to: index + 1, month: month, day: day, year: year)
    }

    private init(in sentence: Sentence, from start: Int, to end: Int, month: Int, day: Int, year: Int?) {
        var first = start
        while first > 0, ["the", "den", "dem", "der"].contains(sentence[first - 1].folded) { first -= 1 }
        weekday = first > 0 ? Self.weekdays[sentence[first - 1].folded] : nil
        first = weekday == nil ? start : first - 1
        let (left, right) = (sentence[first].text, sentence[end - 1].text)
        words = left.base[left.startIndex..<right.endIndex]
        range = first..<end
        (self.month, self.day, self.year) = (month, day, year)
    }

    /// `14`, `14th`.
    private static func ordinal(_ word: String) -> Int? {
        let digits = word.prefix { $0.isASCII && $0.isNumber }
        return ["", "st", "nd", "rd", "th"].contains(word[digits.endIndex...]) ? Int(digits) : nil
    }

    private static let months = table([
        ["january", "januar", "jänner", "jan"], ["february", "februar", "feber", "feb"], ["march", "märz", "mar", "mrz"], ["april", "apr"],
        ["may", "mai"], ["june", "juni", "jun"], ["july", "juli", "jul"], ["august", "aug"], ["september", "sept", "sep"],
        ["october", "oktober", "oct", "okt"], ["november", "nov"], ["december", "dezember", "dec", "dez"],
    ])

    private static let weekdays = table([
        ["monday", "montag", "mon", "mo"], ["tuesday", "dienstag", "tue", "tues", "di"], ["wednesday", "mittwoch", "wed", "mi"],
        ["thursday", "donnerstag", "thu", "thurs"], ["friday", "freitag", "fri", "fr"], ["saturday", "samstag", "sonnabend", "sat", "sa"],
        ["sunday", "sonntag", "sun"],
    ]).compactMapValues(Weekday.init)

    private static func table(_ names: [[String]]) -> [String: Int] {
        names.enumerated().reduce(into: [:]) { table, entry in
            for name in entry.element { table[name] = entry.offset + 1 }
        }
    }
}

import SiteValues

/// Flags and periods as people write them, to say in a finding how the program wants them.
package enum WrittenValue {
    package static func flag(_ text: String) -> String? {
        switch text.lowercased() {
        case "true", "yes", "y", "on", "1", "ja", "j", "wahr", "an": "true"
        case "false", "no", "n", "off", "0", "nein", "falsch", "aus": "false"
        default: nil
        }
    }

    /// `6 Monate`, `alle sechs Monate`, `half-yearly`, `jährlich`.
    static func interval(_ text: String) -> ReviewInterval? {
        let lowered = text.lowercased()
        if let fixed = fixed[lowered] { return fixed }
        if let period = period(lowered) { return period }
        let words = lowered.split { $0 == " " || $0 == "-" || $0 == "." }.map(String.init).filter {
            !["alle", "every", "each", "jede", "jedes", "jeden"].contains($0)
        }
        guard let last = words.last, words.count <= 2 else { return nil }
        let digits = last.prefix(while: \.isNumber)
        let name = words.count == 1 ? String(last[digits.endIndex...]) : last
        guard let unit = unit(name) else { return nil }
        let count = words.count == 2 ? Int(words[0]) ?? numbers[words[0]] : digits.isEmpty ? 1 : Int(digits)
        return count.flatMap { (1...999).contains($0) ? ReviewInterval(count: $0, unit: unit) : nil }
    }

    /// ISO 8601: `P6M`.
    private static func period(_ text: String) -> ReviewInterval? {
        guard text.hasPrefix("p"), let last = text.last, let unit = unit(String(last)), let count = Int(text.dropFirst().dropLast()) else {
            return nil
        }
        return (1...999).contains(count) ? ReviewInterval(count: count, unit: unit) : nil
    }

    private static func unit(_ word: String) -> ReviewInterval.Unit? {
        switch word {
        case "d", "day", "days", "tag", "tage", "tagen": .days
        case "w", "week", "weeks", "woche", "wochen": .weeks
        case "m", "month", "months", "mon", "monat", "monate", "monaten": .months
        case "y", "a", "year", "years", "jahr", "jahre", "jahren": .years
        default: nil
        }
    }

    private static let fixed: [String: ReviewInterval] = [
        "monthly": .init(count: 1, unit: .months), "monatlich": .init(count: 1, unit: .months),
        "every quarter": .init(count: 3, unit: .months), "quarter": .init(count: 3, unit: .months),
        "jedes quartal": .init(count: 3, unit: .months), "quartalsweise": .init(count: 3, unit: .months),
        "twice a year": .init(count: 6, unit: .months), "zweimal im jahr": .init(count: 6, unit: .months),
        "biannually": .init(count: 6, unit: .months), "semi-annually": .init(count: 6, unit: .months),
        "quarterly": .init(count: 3, unit: .months), "vierteljährlich": .init(count: 3, unit: .months),
        "half-yearly": .init(count: 6, unit: .months), "halbjährlich": .init(count: 6, unit: .months),
        "half a year": .init(count: 6, unit: .months), "ein halbes jahr": .init(count: 6, unit: .months),
        "yearly": .init(count: 1, unit: .years), "annually": .init(count: 1, unit: .years), "jährlich": .init(count: 1, unit: .years),
    ]

    private static let numbers: [String: Int] = [
        "a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "six": 6, "nine": 9, "twelve": 12, "ein": 1, "eine": 1, "einem": 1,
        "einen": 1, "zwei": 2, "drei": 3, "vier": 4, "sechs": 6, "neun": 9, "zwölf": 12,
    ]
}

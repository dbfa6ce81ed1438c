import Text

/// Dates as people write them, to say in a finding how the program wants them: `28.11.2026`, `28 November 2026`, `Nov 28th, 2026`.
package enum WrittenDate {
    /// nil for what is not a date, or could be two: `03/04/2026` is in March here and in April there.
    package static func day(_ text: String) -> CivilDate? {
        let words = words(of: withoutTime(text))
        if words.count == 1, let packed = words.first, packed.count == 8, let number = Int(packed) {
            return date(year: number / 10_000, month: number / 100 % 100, day: number % 100)
        }
        guard words.count == 3 else { return nil }
        let named = words.firstIndex { month(named: $0) != nil }
        let numbers = words.map { number($0) }
        if let named, let month = month(named: words[named]) {
            let others = words.indices.filter { $0 != named }.compactMap { numbers[$0] }
            guard others.count == 2 else { return nil }
            return date(year: others.first { $0 > 31 } ?? -1, month: month, day: others.first { $0 <= 31 } ?? -1)
        }
        guard let first = numbers[0], let second = numbers[1], let third = numbers[2] else { return nil }
        if first > 31 { return date(year: first, month: second, day: third) }
        if text.contains("/") {
            guard first > 12 || second > 12 || first == second else { return nil }
            return second > 12 ? date(year: third, month: first, day: second) : date(year: third, month: second, day: first)
        }
        // `28.11.26`: whoever puts full stops between them writes the year last.
        return date(year: third <= 31 && first > 12 && text.contains(".") ? 2000 + third : third, month: second, day: first)
    }

    /// `2026-11-28` of `2026-11-28T10:00:00Z` and of `28.11.2026 10:00`.
    private static func withoutTime(_ text: String) -> String {
        guard let colon = text.firstIndex(of: ":") else { return text }
        return String(
            text[..<colon].reversed().drop(while: \.isNumber).drop { $0 == "T" || $0 == "t" || $0 == " " || $0 == "," }.reversed())
    }

    /// A day, a month with its year (`April 2009`, `04/2009`), in the exact form.
    package static func partial(_ text: String) -> String? {
        if let day = day(text) { return day.iso }
        let words = words(of: text)
        guard words.count == 2, let year = words.compactMap(number).first(where: { $0 > 31 }), year > 999, year < 10_000 else { return nil }
        let month = words.compactMap(month(named:)).first ?? words.compactMap(number).first { $0 <= 12 }
        return month.map { year.padded(to: 4) + "-" + $0.padded(to: 2) }
    }

    /// A day and a time, in the exact form: `14.01.2027, 15 Uhr` is `2027-01-14T15:00`.
    package static func time(_ text: String) -> String? {
        let lowered = text.lowercased()
        let words = lowered.split { $0 == " " || $0 == "," || $0 == "t" && lowered.first?.isNumber == true }.map(String.init)
            .filter { !["uhr", "um", "at"].contains($0) }
        guard let clock = words.last, words.count >= 2 else { return nil }
        let isAfternoon = clock.hasSuffix("pm")
        let digits = clock.split { !$0.isNumber }.compactMap { Int($0) }
        guard let hour = digits.first, digits.count <= 2, words.dropLast().last != "t" else { return nil }
        guard let day = day(words.dropLast().joined(separator: " ")) else { return nil }
        return LocalDateTime(date: day, hour: isAfternoon && hour < 12 ? hour + 12 : hour, minute: digits.count > 1 ? digits[1] : 0)?.iso
    }

    private static func date(year: Int, month: Int, day: Int) -> CivilDate? {
        year > 31 ? CivilDate(year: year < 100 ? 2000 + year : year, month: month, day: day) : nil
    }

    private static func words(of text: String) -> [String] {
        text.lowercased().split { " .,/-".contains($0) }.map(String.init).filter {
            !["of", "the", "den", "der"].contains($0) && !weekdays.contains($0)
        }
    }

    /// `28`, `28th`, `1st`.
    private static func number(_ word: String) -> Int? {
        let digits = word.prefix(while: \.isNumber)
        let rest = word[digits.endIndex...]
        return rest.isEmpty || ["st", "nd", "rd", "th"].contains(rest) ? Int(digits) : nil
    }

    private static func month(named word: String) -> Int? {
        guard word.count >= 3 else { return nil }
        return months.firstIndex { names in names.contains { $0 == word || ($0.hasPrefix(word) && word.count <= 4) } }.map { $0 + 1 }
    }

    private static let weekdays: Set = [
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "mon", "tue", "tues", "wed", "thu", "thurs", "fri",
        "sat", "sun", "montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonnabend", "sonntag", "mo", "di", "mi", "do",
        "fr", "sa", "so",
    ]

    private static let months = [
        ["january", "januar", "jänner"], ["february", "februar", "feber"], ["march", "märz", "maerz", "mrz"], ["april"], ["may", "mai"],
        ["june", "juni"], ["july", "juli"], ["august"], ["september"], ["october", "oktober"], ["november"], ["december", "dezember"],
    ]
}

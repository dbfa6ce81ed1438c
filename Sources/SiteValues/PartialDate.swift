import Text

/// A date known to the year, the month or the day; printed as precisely as it was written and no more.
package struct PartialDate: Sendable, Hashable, Comparable, CustomStringConvertible {
    package let year: Int
    package let month: Int?
    package let day: Int?

    /// Reads `2018`, `2009-04` or `2026-11-02`.
    package init?(_ text: String) {
        switch text.utf8.count {
        case 4:
            guard let numbers = DigitGroups(text, lengths: [4]), numbers[0] > 0 else { return nil }
            self.init(year: numbers[0], month: nil, day: nil)
        case 7:
            guard let numbers = DigitGroups(text, lengths: [4, 2]), numbers[0] > 0, (1...12).contains(numbers[1]) else { return nil }
            self.init(year: numbers[0], month: numbers[1], day: nil)
        default:
            guard let date = CivilDate(text) else { return nil }
            self.init(year: date.year, month: date.month, day: date.day)
        }
    }

    private init(year: Int, month: Int?, day: Int?) {
        self.year = year
        self.month = month
        self.day = day
    }

    /// As written: `2018`, `2009-04` or `2026-11-02`.
    package var iso: String {
        year.padded(to: 4) + [month, day].compactMap(\.self).map { "-" + $0.padded(to: 2) }.joined()
    }

    package var description: String { iso }

    /// An unknown month or day sorts before every known one.
    package static func < (a: PartialDate, b: PartialDate) -> Bool {
        (a.year, a.month ?? 0, a.day ?? 0) < (b.year, b.month ?? 0, b.day ?? 0)
    }

    /// Stands in for a date that could not be read, after the error was reported.
    package static let unreadable = PartialDate(year: 1, month: nil, day: nil)
}

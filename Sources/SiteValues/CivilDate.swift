import Text

/// A day in the Gregorian calendar, without a time and without a time zone.
package struct CivilDate: Sendable, Hashable, Comparable, CustomStringConvertible {
    package let year: Int
    package let month: Int
    package let day: Int

    /// nil for a day that does not exist, such as 30 February.
    package init?(year: Int, month: Int, day: Int) {
        guard (1...9999).contains(year), (1...12).contains(month), day >= 1, day <= CivilDate.days(inMonth: month, of: year) else {
            return nil
        }
        self.init(uncheckedYear: year, month: month, day: day)
    }

    /// Reads `2026-11-02` and nothing else.
    package init?(_ text: String) {
        guard text.utf8.count == 10, let numbers = DigitGroups(text, lengths: [4, 2, 2]) else { return nil }
        self.init(year: numbers[0], month: numbers[1], day: numbers[2])
    }

    private init(uncheckedYear year: Int, month: Int, day: Int) {
        self.year = year
        self.month = month
        self.day = day
    }

    /// Days since 1 January 1970. (Howard Hinnant, "chrono-compatible low-level date algorithms".)
    package var dayNumber: Int {
        let y = month <= 2 ? year - 1 : year
        let era = (y >= 0 ? y : y - 399) / 400
        let yearOfEra = y - era * 400
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
    }

    /// The days from the first of year 1 to the last of year 9999, as ``dayNumber`` counts them.
    private static let dayNumbers = -719_162...2_932_896

    /// The inverse of ``dayNumber``. Before the first day that there is comes that day, and after the last one the last.
    package init(dayNumber: Int) {
        let z = min(max(dayNumber, Self.dayNumbers.lowerBound), Self.dayNumbers.upperBound) + 719_468
        let era = (z >= 0 ? z : z - 146_096) / 146_097
        let dayOfEra = z - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shifted = (5 * dayOfYear + 2) / 153
        let month = shifted < 10 ? shifted + 3 : shifted - 9
        self.init(
            uncheckedYear: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month: month, day: dayOfYear - (153 * shifted + 2) / 5 + 1)
    }

    package func adding(days: Int) -> CivilDate {
        let (sum, isTooFar) = dayNumber.addingReportingOverflow(days)
        return CivilDate(dayNumber: isTooFar ? (days < 0 ? .min : .max) : sum)
    }

    /// The same day of a later month, or that month's last day: 31 August and six months are 28 or 29 February.
    package func adding(months: Int) -> CivilDate {
        let count = min(max(year * 12 + month - 1 + months, 12), 9999 * 12 + 11)
        let year = count / 12
        let month = count % 12 + 1
        return CivilDate(uncheckedYear: year, month: month, day: min(day, CivilDate.days(inMonth: month, of: year)))
    }

    package var weekday: Weekday {
        Weekday.allCases[((dayNumber + 3) % 7 + 7) % 7]
    }

    /// `2026-11-02`
    package var iso: String {
        year.padded(to: 4) + "-" + month.padded(to: 2) + "-" + day.padded(to: 2)
    }

    package var description: String { iso }

    package static func < (a: CivilDate, b: CivilDate) -> Bool {
        (a.year, a.month, a.day) < (b.year, b.month, b.day)
    }

    package static func days(inMonth month: Int, of year: Int) -> Int {
        switch month {
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    /// Stands in for a date that could not be read, after the error was reported.
    package static let unreadable = CivilDate(uncheckedYear: 1, month: 1, day: 1)
}

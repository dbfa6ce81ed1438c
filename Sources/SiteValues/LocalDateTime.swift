import Text

/// A wall-clock time such as `2027-01-14T15:00`; its time zone is kept beside it, because clocks change and appointments do not.
package struct LocalDateTime: Sendable, Hashable, Comparable, CustomStringConvertible {
    package let date: CivilDate
    package let hour: Int
    package let minute: Int

    package init?(date: CivilDate, hour: Int, minute: Int) {
        guard (0...23).contains(hour), (0...59).contains(minute) else { return nil }
        self.date = date
        self.hour = hour
        self.minute = minute
    }

    /// Reads `2027-01-14T15:00`, or with a space for the `T`.
    package init?(_ text: String) {
        guard text.utf8.count == 16, let date = CivilDate(String(text.prefix(10))) else { return nil }
        let separator = text.utf8[text.utf8.index(text.utf8.startIndex, offsetBy: 10)]
        guard separator == UInt8(ascii: "T") || separator == UInt8(ascii: " ") else { return nil }
        guard let clock = DigitGroups(String(text.suffix(5)), lengths: [2, 2], separator: UInt8(ascii: ":")) else { return nil }
        self.init(date: date, hour: clock[0], minute: clock[1])
    }

    package var iso: String { date.iso + "T" + time }

    /// `15:00`
    package var time: String { hour.padded(to: 2) + ":" + minute.padded(to: 2) }

    /// `15:10` for ten minutes after 15:00; a day has 1,440 minutes here, whatever the clocks do.
    package func timeOfDay(after minutes: Int) -> String {
        let day = 24 * 60
        let sum = (hour * 60 + minute + minutes % day + day) % day
        return (sum / 60).padded(to: 2) + ":" + (sum % 60).padded(to: 2)
    }

    /// On the clock of its place, without regard to the nights on which clocks change.
    package func minutes(after other: LocalDateTime) -> Int {
        (date.dayNumber - other.date.dayNumber) * 24 * 60 + (hour - other.hour) * 60 + minute - other.minute
    }

    /// On the clock of its place, as ``minutes(after:)`` counts.
    package func adding(minutes: Int) -> LocalDateTime {
        let day = 24 * 60
        let sum = hour * 60 + self.minute + minutes
        let time = (sum % day + day) % day
        return LocalDateTime(uncheckedDate: date.adding(days: (sum - time) / day), hour: time / 60, minute: time % 60)
    }

    private init(uncheckedDate date: CivilDate, hour: Int, minute: Int) {
        self.date = date
        self.hour = hour
        self.minute = minute
    }

    package var description: String { iso }

    package static func < (a: LocalDateTime, b: LocalDateTime) -> Bool {
        (a.date, a.hour, a.minute) < (b.date, b.hour, b.minute)
    }

    /// Stands in for a time that could not be read, after the error was reported.
    package static let unreadable = LocalDateTime(uncheckedDate: .unreadable, hour: 0, minute: 0)
}

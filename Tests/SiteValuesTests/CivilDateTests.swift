import SiteValues
import Testing

@Suite struct CivilDateTests {
    @Test(
        "A date that exists is read and written the same way",
        arguments: ["2026-11-02", "2024-02-29", "2000-02-29", "0001-01-01", "9999-12-31"])
    func aDateThatExistsIsReadAndWrittenAlike(text: String) throws {
        let date = try #require(CivilDate(text))
        #expect(date.iso == text)
        #expect(CivilDate(dayNumber: date.dayNumber) == date)
    }

    @Test(
        "Anything else is not a date",
        arguments: [
            "2026-02-30", "2023-02-29", "1900-02-29", "2026-13-01", "2026-00-10", "2026-1-2", "26-11-02", "2026/11/02", "2026-11-02T", "",
            "0000-01-01", "٢٠٢٦-١١-٠٢",
        ])
    func anythingElseIsNoDate(text: String) {
        #expect(CivilDate(text) == nil)
    }

    @Test(
        "The weekday is that of the calendar",
        arguments: [
            ("2026-11-22", Weekday.sunday), ("2027-01-14", .thursday), ("1970-01-01", .thursday), ("1969-12-29", .monday),
            ("2000-02-29", .tuesday),
        ])
    func theWeekdayIsThatOfTheCalendar(text: String, weekday: Weekday) throws {
        #expect(try #require(CivilDate(text)).weekday == weekday)
    }

    @Test(
        "Months later is the same day, or the last of the month",
        arguments: [
            ("2026-08-31", 6, "2027-02-28"), ("2023-08-31", 6, "2024-02-29"), ("2026-11-02", 6, "2027-05-02"),
            ("2026-12-31", 1, "2027-01-31"),
            ("2026-03-31", -1, "2026-02-28"),
        ])
    func monthsLaterIsTheSameDayOrTheMonthsLast(text: String, months: Int, later: String) throws {
        #expect(try #require(CivilDate(text)).adding(months: months).iso == later)
    }

    @Test("Beyond the first and the last day there is no other", arguments: [.min, -4_000_000, -1, 1, 4_000_000, Int.max])
    func theCalendarEnds(days: Int) throws {
        let (first, last) = (try #require(CivilDate("0001-01-01")), try #require(CivilDate("9999-12-31")))
        #expect(days < 0 ? first.adding(days: days) == first : last.adding(days: days) == last)
        let months = max(-1_000_000, min(days, 1_000_000))
        #expect(days < 0 ? first.adding(months: months).year == 1 : last.adding(months: months).year == 9999)
    }

    @Test("Days cross months and leap days") func daysCrossMonthsAndLeapDays() throws {
        let date = try #require(CivilDate("2024-02-28"))
        #expect((0...2).map { date.adding(days: $0).iso } == ["2024-02-28", "2024-02-29", "2024-03-01"])
        #expect(date.adding(days: -59).iso == "2023-12-31")
    }

    @Test(
        "A review falls due after its interval",
        arguments: [
            ("6 months", "2027-05-02"), ("1 month", "2026-12-02"), ("2 weeks", "2026-11-16"), ("1 year", "2027-11-02"),
            ("10 days", "2026-11-12"),
        ])
    func aReviewFallsDueAfterItsInterval(text: String, due: String) throws {
        let interval = try #require(ReviewInterval(text))
        #expect(interval.description == text)
        #expect(interval.due(after: try #require(CivilDate("2026-11-02"))).iso == due)
    }

    @Test(
        "An interval needs a number and a unit",
        arguments: ["months", "0 months", "-1 years", "6 moons", "6months", "six months", "6 months later"])
    func anIntervalNeedsANumberAndAUnit(text: String) {
        #expect(ReviewInterval(text) == nil)
    }

    @Test(
        "A partial date is as precise as it is written",
        arguments: [
            ("2018", true), ("2009-04", true), ("2026-11-02", true), ("2009-13", false), ("2009-00", false), ("0000", false), ("09", false),
            ("2009-4", false),
        ])
    func aPartialDateIsAsPreciseAsItIsWritten(text: String, isDate: Bool) {
        #expect(PartialDate(text)?.iso == (isDate ? text : nil))
    }

    @Test("Less precise dates sort before more precise ones") func lessPreciseDatesSortBeforeMorePreciseOnes() throws {
        let dates = ["2012-03-07", "2012", "2011-12", "2012-03"].compactMap { PartialDate($0) }
        #expect(dates.sorted().map(\.iso) == ["2011-12", "2012", "2012-03", "2012-03-07"])
    }

    @Test(
        "An appointment has a day and a time",
        arguments: [
            ("2027-01-14T15:00", true), ("2027-01-14 15:00", true), ("2027-01-14T24:00", false), ("2027-01-14T15:60", false),
            ("2027-01-14", false), ("2027-01-14T15:00Z", false),
        ])
    func anAppointmentHasADayAndATime(text: String, isTime: Bool) {
        #expect((LocalDateTime(text) != nil) == isTime)
    }
}

import SiteModel
import SitePlan
package import SiteValues
import Testing

/// Local times that a change of the clocks skips or repeats.
struct ClockChangeTests {
    @Test(
        "A time is skipped in spring, repeated in autumn, and otherwise exists once",
        arguments: [
            ("Europe/Berlin", "2027-03-28T01:59", nil), ("Europe/Berlin", "2027-03-28T02:00", .skipped(to: "2027-03-28T03:00")),
            ("Europe/Berlin", "2027-03-28T02:59", .skipped(to: "2027-03-28T03:00")), ("Europe/Berlin", "2027-03-28T03:00", nil),
            ("Europe/Berlin", "2027-10-31T01:59", nil), ("Europe/Berlin", "2027-10-31T02:30", .repeated),
            ("Europe/Berlin", "2027-10-31T03:00", nil),
            ("Europe/London", "2027-03-28T01:30", .skipped(to: "2027-03-28T02:00")), ("Europe/London", "2027-10-31T01:30", .repeated),
            ("America/New_York", "2027-03-14T02:30", .skipped(to: "2027-03-14T03:00")), ("America/New_York", "2027-11-07T01:30", .repeated),
            ("Asia/Tokyo", "2027-03-28T02:30", nil), ("UTC", "2027-03-28T02:30", nil),
        ] as [(String, LocalDateTime, ClockChange?)])
    func change(zone: String, time: LocalDateTime, change: ClockChange?) throws {
        #expect(try #require(TimeZoneRule(zone)).clockChange(at: time) == change)
    }
}

extension LocalDateTime: ExpressibleByStringLiteral {
    public init(stringLiteral text: String) { self = LocalDateTime(text) ?? .unreadable }
}

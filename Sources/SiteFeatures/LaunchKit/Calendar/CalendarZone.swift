import SiteModel
import SitePlan
import SiteValues
import Text

extension TimeZoneRule {
    /// The zone as iCalendar writes it, so that the local time stays right on the far side of a clock change.
    var component: CalendarComponent {
        var zone = CalendarComponent("VTIMEZONE")
        zone.add("TZID", name)
        switch daylight {
        case .none:
            zone.add(part("STANDARD", from: standardOffset, to: standardOffset, start: "19700101T000000", rule: nil))
        case .european:
            zone.add(
                part(
                    "DAYLIGHT", from: standardOffset, to: standardOffset + 60, start: start(1996).0,
                    rule: "FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU"))
            zone.add(
                part(
                    "STANDARD", from: standardOffset + 60, to: standardOffset, start: start(1996).1,
                    rule: "FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU"))
        case .american:
            zone.add(
                part(
                    "DAYLIGHT", from: standardOffset, to: standardOffset + 60, start: start(2007).0, rule: "FREQ=YEARLY;BYMONTH=3;BYDAY=2SU"
                ))
            zone.add(
                part(
                    "STANDARD", from: standardOffset + 60, to: standardOffset, start: start(2007).1,
                    rule: "FREQ=YEARLY;BYMONTH=11;BYDAY=1SU"))
        }
        return zone
    }

    private func start(_ year: Int) -> (String, String) {
        guard let period = daylightPeriod(in: year) else { return ("", "") }
        return (CalendarStamp.local(period.start), CalendarStamp.local(period.end))
    }

    private func part(_ name: String, from: Int, to: Int, start: String, rule: String?) -> CalendarComponent {
        var part = CalendarComponent(name)
        part.add("DTSTART", start)
        if let rule { part.add("RRULE", rule) }
        part.add("TZOFFSETFROM", CalendarStamp.offset(from))
        part.add("TZOFFSETTO", CalendarStamp.offset(to))
        return part
    }
}

/// Dates and times in iCalendar's spelling.
enum CalendarStamp {
    static func day(_ date: CivilDate) -> String {
        date.iso.substituting("-", with: "")
    }

    static func local(_ time: LocalDateTime) -> String {
        day(time.date) + "T" + time.time.substituting(":", with: "") + "00"
    }

    /// Minutes ahead of UTC as `+0100`.
    static func offset(_ minutes: Int) -> String {
        let size = abs(minutes)
        func two(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
        return (minutes < 0 ? "-" : "+") + two(size / 60) + two(size % 60)
    }
}

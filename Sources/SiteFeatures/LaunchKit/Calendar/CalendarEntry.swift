import Messages
import SiteModel
package import SitePlan
package import SiteValues
import Text

/// Something with a date that people put into their calendars.
package struct CalendarEntry: Sendable {
    /// Stays the same for ever, so that a changed date moves the entry instead of adding a second one.
    package let id: String
    package let title: String
    package let text: String
    package let place: String?
    package let when: When
    package let link: String?

    package enum When: Sendable {
        case day(CivilDate)
        case time(start: LocalDateTime, end: LocalDateTime, zone: TimeZoneRule)
    }

    package init(id: String, title: String, text: String, place: String? = nil, when: When, link: String? = nil) {
        self.id = id
        self.title = title
        self.text = text
        self.place = place
        self.when = when
        self.link = link
    }
}

/// An iCalendar file (RFC 5545) of some entries.
package struct CalendarFile: Sendable {
    package let name: String
    package let entries: [CalendarEntry]

    package init(name: String, entries: [CalendarEntry]) {
        self.name = name
        self.entries = entries
    }

    /// `built` is the day of the build, for DTSTAMP; `updated` the day the content was last changed: SEQUENCE counts days up to it, so that
    /// a calendar takes a changed entry over and an unchanged rebuild changes nothing.
    package func text(organisation: String, language: Language, built: CivilDate, updated: CivilDate) -> String {
        var calendar = CalendarComponent("VCALENDAR")
        calendar.add("VERSION", "2.0")
        calendar.add("PRODID", "-//sitegen//guidelines//\(language.tag.uppercased())")
        calendar.add("CALSCALE", "GREGORIAN")
        calendar.add("METHOD", "PUBLISH")
        calendar.add("X-WR-CALNAME", text: name)
        for zone in zones { calendar.add(zone.component) }
        for entry in entries {
            calendar.add(component(entry, organisation: organisation, built: built, sequence: updated.dayNumber - Self.firstDay))
        }
        return calendar.text
    }

    /// 1 January 2020: SEQUENCE is a small number that only grows.
    private static let firstDay = 18_262

    private var zones: [TimeZoneRule] {
        var zones: [TimeZoneRule] = []
        for entry in entries {
            if case .time(_, _, let zone) = entry.when, !zones.contains(zone) { zones.append(zone) }
        }
        return zones
    }

    private func component(_ entry: CalendarEntry, organisation: String, built: CivilDate, sequence: Int) -> CalendarComponent {
        var event = CalendarComponent("VEVENT")
        event.add("UID", "\(entry.id)@\(Fingerprint(of: organisation.utf8).shortText).sitegen")
        event.add("DTSTAMP", CalendarStamp.day(built) + "T000000Z")
        event.add("SEQUENCE", String(max(0, sequence)))
        switch entry.when {
        case .day(let date):
            event.add("DTSTART;VALUE=DATE", CalendarStamp.day(date))
            event.add("DTEND;VALUE=DATE", CalendarStamp.day(date.adding(days: 1)))
            event.add("TRANSP", "TRANSPARENT")
        case .time(let start, let end, let zone):
            event.add("DTSTART;TZID=\(zone.name)", CalendarStamp.local(start))
            event.add("DTEND;TZID=\(zone.name)", CalendarStamp.local(end))
        }
        event.add("SUMMARY", text: entry.title)
        event.add("DESCRIPTION", text: entry.text)
        if let place = entry.place { event.add("LOCATION", text: place) }
        if let link = entry.link { event.add("URL", Punycode.address(link)) }
        return event
    }
}

package import Hypertext
import Messages
package import SiteModel
import SitePlan
package import SiteValues
import Text

extension PageContext {
    /// "Thursday, 14 January 2027, 15:00 to 16:00 (London time)".
    package func when(_ event: Event) -> String {
        when(from: event.start, to: event.end, zone: event.timeZone)
    }

    /// - Parameter zone: the appointment's own; nil for the site's.
    package func when(from start: LocalDateTime, to end: LocalDateTime?, zone: String?) -> String {
        let day = messages.dateWithWeekday(start.date)
        var when = text(.clockStart, ["day": day, "start": start.time])
        if let end {
            when = text(
                end.date == start.date ? .clockRange : .dayRange,
                ["day": day, "start": start.time, "endDay": messages.dateWithWeekday(end.date), "end": end.time])
        }
        guard let zone = zone ?? settings.defaultTimeZone, let city = zone.split(separator: "/").last, zone.contains("/") else {
            return when
        }
        return text(.zoneOfCity, ["when": when, "city": String(city).substituting("_", with: " ")])
    }

    /// The link to a date's calendar file. There is one only for a zone whose rules are built in.
    /// - Parameter zone: the appointment's own; nil for the site's.
    package func calendarLink(_ id: EntryID, zone: String?) -> HTML? {
        guard TimeZoneRule(zone, in: settings) != nil else { return nil }
        let file = site.calendarRoute(id.name, in: page.language)
        return a(.class("btn ghost"), .href(link(to: file)), .download()) {
            icon("calendar")
            text(.inMyCalendar)
        }
    }
}

package import Hypertext
package import SiteModel

extension PageContext {
    /// "Thursday, 14 January 2027, 15:00 to 16:00 (London time)".
    package func when(_ event: Event) -> String {
        when(from: event.start, to: event.end, zone: event.timeZone)
    }

    /// - Parameter zone: the appointment's own; nil for the site's.
    package func when(from start: LocalDateTime, to end: LocalDateTime?, zone: String?) -> String {
        let day = words.dateWithWeekday(start.date)
        var text = words.filled(.clockStart, ["day": day, "start": start.time])
        if let end {
            text = words.filled(
                end.date == start.date ? .clockRange : .dayRange,
                ["day": day, "start": start.time, "endDay": words.dateWithWeekday(end.date), "end": end.time])
        }
        guard let zone = zone ?? settings.defaultTimeZone, let city = zone.split(separator: "/").last, zone.contains("/") else {
            return text
        }
        return words.filled(.zoneOfCity, ["when": text, "city": String(city).substituting("_", with: " ")])
    }

    /// The way to a date's calendar file. Only for a zone whose rules are built in is there one.
    /// - Parameter zone: the appointment's own; nil for the site's.
    package func calendarLink(_ id: EntryID, zone: String?) -> HTML? {
        guard TimeZoneRule(zone, in: settings) != nil else { return nil }
        let file = LaunchCalendars.route(id.name, in: page.language, of: site)
        return a(.class("btn ghost"), .href(href(file)), .download()) {
            icon("calendar")
            word(.inMyCalendar)
        }
    }
}

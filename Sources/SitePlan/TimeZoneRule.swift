package import SiteModel
package import SiteValues

/// When a time zone changes its clocks, as a rule of the kind that RFC 5545 writes down. Built in, because the machine's own tables
/// differ from machine to machine and the same site must come out the same everywhere.
package struct TimeZoneRule: Sendable, Hashable {
    /// IANA name, such as `Europe/Berlin`.
    package let name: String
    /// Minutes ahead of UTC in winter.
    package let standardOffset: Int
    package let daylight: Daylight

    package enum Daylight: Sendable, Hashable {
        case none
        /// European Union since 1996: last Sunday of March to last Sunday of October, at 01:00 UTC.
        case european
        /// United States and Canada since 2007: second Sunday of March to first Sunday of November, at 02:00 local time.
        case american
    }

    /// The zone of an appointment: its own, or the one that the settings name for all. nil for a zone whose rules are not built in.
    package init?(_ own: String?, in settings: Settings) {
        guard let name = own ?? settings.defaultTimeZone else { return nil }
        self.init(name)
    }

    /// nil for a zone whose rules are not built in.
    package init?(_ name: String) {
        guard let entry = Self.table[name] else { return nil }
        self.name = name
        standardOffset = entry.offset
        daylight = entry.daylight
    }

    /// Every zone that is built in, for suggestions.
    package static var names: [String] { table.keys.sorted() }

    /// Minutes ahead of UTC at a local time. In the hour that comes twice in autumn, the first one is meant.
    package func offset(at local: LocalDateTime) -> Int {
        guard let (start, end) = daylightPeriod(in: local.date.year) else { return standardOffset }
        return start <= local && local < end ? standardOffset + 60 : standardOffset
    }

    /// A moment, in seconds since 1970, as people in the zone read it: `2026-11-30 19:15 (Europe/Berlin)`.
    package func text(at seconds: Int) -> String {
        local(at: seconds).map { "\($0.date.iso) \($0.time) (\(name))" } ?? ""
    }

    private func local(at seconds: Int) -> LocalDateTime? {
        let minutes = seconds / 60 + standardOffset
        let (day, minute) = (minutes / 1_440, minutes % 1_440)
        guard let winter = LocalDateTime(date: CivilDate(dayNumber: day), hour: minute / 60, minute: minute % 60) else { return nil }
        let summer = winter.adding(minutes: 60)
        guard let (start, end) = daylightPeriod(in: winter.date.year), start <= winter, summer < end else { return winter }
        return summer
    }

    /// The local times at which summer time begins (winter clock) and ends (summer clock).
    package func daylightPeriod(in year: Int) -> (start: LocalDateTime, end: LocalDateTime)? {
        switch daylight {
        case .none: return nil
        case .european:
            let hour = 1 + standardOffset / 60
            return (at(hour, Self.lastSunday(of: 3, year)), at(hour + 1, Self.lastSunday(of: 10, year)))
        case .american: return (at(2, Self.sunday(2, of: 3, year)), at(2, Self.sunday(1, of: 11, year)))
        }
    }

    private func at(_ hour: Int, _ date: CivilDate) -> LocalDateTime {
        LocalDateTime(date: date, hour: hour, minute: 0) ?? .unreadable
    }

    private static func lastSunday(of month: Int, _ year: Int) -> CivilDate {
        let last = CivilDate(year: year, month: month, day: 31) ?? .unreadable
        return last.adding(days: -((last.dayNumber + 4) % 7))
    }

    private static func sunday(_ which: Int, of month: Int, _ year: Int) -> CivilDate {
        let first = CivilDate(year: year, month: month, day: 1) ?? .unreadable
        return first.adding(days: (7 - (first.dayNumber + 4) % 7) % 7 + 7 * (which - 1))
    }

    private static let table: [String: (offset: Int, daylight: Daylight)] = {
        var table: [String: (offset: Int, daylight: Daylight)] = ["UTC": (0, .none)]
        func add(_ area: String, _ cities: String, _ offset: Int, _ daylight: Daylight) {
            for city in cities.split(separator: " ") { table["\(area)/\(city)"] = (offset, daylight) }
        }
        add("Europe", "London Dublin Lisbon", 0, .european)
        add(
            "Europe",
            "Berlin Vienna Zurich Paris Madrid Rome Amsterdam Brussels Luxembourg Prague Warsaw Budapest Copenhagen Stockholm Oslo Belgrade Zagreb "
                + "Ljubljana Bratislava Vaduz Monaco Malta Tirane Sarajevo Skopje Podgorica",
            60, .european)
        add("Europe", "Athens Helsinki Bucharest Sofia Tallinn Riga Vilnius Kyiv", 120, .european)
        add("Europe", "Istanbul", 180, .none)
        add("America", "Halifax", -240, .american)
        add("America", "New_York Toronto Detroit", -300, .american)
        add("America", "Chicago Winnipeg", -360, .american)
        add("America", "Denver Edmonton", -420, .american)
        add("America", "Los_Angeles Vancouver", -480, .american)
        add("America", "Phoenix", -420, .none)
        add("America", "Sao_Paulo Argentina/Buenos_Aires", -180, .none)
        add("Asia", "Dubai", 240, .none)
        add("Asia", "Kolkata", 330, .none)
        add("Asia", "Singapore Hong_Kong Shanghai Taipei", 480, .none)
        add("Asia", "Tokyo Seoul", 540, .none)
        add("Africa", "Johannesburg", 120, .none)
        add("Africa", "Lagos", 60, .none)
        return table
    }()
}

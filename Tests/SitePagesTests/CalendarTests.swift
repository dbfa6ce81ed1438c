import SiteFeatures
import SiteModel
import SitePlan
import SiteValues
import Testing

/// Calendar files as RFC 5545 asks for them. That other programs read them right is tested in Tests/Print with an independent reader.
struct CalendarTests {
    private func day(_ text: String) -> CivilDate { CivilDate(text) ?? .unreadable }
    private func time(_ text: String) -> LocalDateTime { LocalDateTime(text) ?? .unreadable }

    private func file(
        title: String = "Fest", zone: String = "Europe/Berlin", built: String = "2026-11-22", updated: String = "2026-11-02"
    ) throws -> String {
        let zone = try #require(TimeZoneRule(zone))
        let entry = CalendarEntry(
            id: "event-party-de", title: title, text: "Kuchen; mit Komma, und \\ zwei\nZeilen",
            when: .time(start: time("2027-01-14T15:00"), end: time("2027-01-14T16:00"), zone: zone))
        return CalendarFile(name: "Fest", entries: [entry]).text(
            organisation: "Nordtor & Söhne", language: .german, built: day(built), updated: day(updated))
    }

    @Test(
        "No line is longer than 75 octets, and unfolding gives the words back whole",
        arguments: ["kurz", String(repeating: "ä", count: 200), String(repeating: "aß€👋", count: 40), String(repeating: "x", count: 66)])
    func folding(title: String) throws {
        let text = try file(title: title)
        for line in text.split(separator: "\r\n") { #expect(line.utf8.count <= 75) }
        #expect(text.utf8.count { $0 == 0x0A } == text.utf8.count { $0 == 0x0D }, "a line ends without CR or without LF")
        #expect(text.replacing("\r\n ", with: "").contains("SUMMARY:\(title)\r\n"))
    }

    @Test("Backslash, semicolon, comma and line end are escaped in words")
    func escaping() throws {
        #expect(try file().replacing("\r\n ", with: "").contains("DESCRIPTION:Kuchen\\; mit Komma\\, und \\\\ zwei\\nZeilen\r\n"))
    }

    @Test("An entry keeps its UID when its words, the day or the clock change, and is stamped with the day of the build")
    func identity() throws {
        func line(_ name: String, _ text: String) -> String? { text.split(separator: "\r\n").first { $0.hasPrefix(name) }.map(String.init) }
        let first = try file()
        let second = try file(title: "Größeres Fest", built: "2027-01-02", updated: "2026-12-24")
        #expect(line("UID:", first) != nil)
        #expect(line("UID:", first) == line("UID:", second))
        #expect(line("DTSTAMP:", first) == "DTSTAMP:20261122T000000Z")
        let numbers = [first, second].compactMap { line("SEQUENCE:", $0).flatMap { Int($0.dropFirst(9)) } }
        #expect(numbers.count == 2 && numbers[0] < numbers[1], "a changed entry needs a higher SEQUENCE")
    }

    @Test(
        "Clocks change on the right day",
        arguments: [
            ("Europe/Berlin", "2027-03-28T01:59", 60), ("Europe/Berlin", "2027-03-28T03:00", 120),
            ("Europe/Berlin", "2027-10-31T03:00", 60),
            ("Europe/London", "2027-03-28T00:59", 0), ("Europe/London", "2027-03-28T02:00", 60),
            ("America/New_York", "2027-03-14T01:59", -300), ("America/New_York", "2027-03-14T03:00", -240),
            ("America/New_York", "2027-11-07T02:00", -300), ("Asia/Kolkata", "2027-06-01T12:00", 330), ("UTC", "2027-06-01T12:00", 0),
        ])
    func offsets(zone: String, at local: String, minutes: Int) throws {
        #expect(try #require(TimeZoneRule(zone)).offset(at: time(local)) == minutes)
    }

    @Test("A zone that is not built in has no rule")
    func unknownZone() {
        #expect(TimeZoneRule("Europe/Atlantis") == nil)
        #expect(TimeZoneRule.names.contains("Europe/Berlin"))
    }

    @Test("The site has a file for each event, each dated session, the weekly tips and each owner's reviews")
    func files() throws {
        let site = try TinySite().built()
        let names = site.files.map(\.route.path).filter { $0.hasSuffix(".ics") }
        let localizedSite = site.plan.site.defaultLocalizedSite
        for event in localizedSite.events { #expect(names.contains("calendar/\(event.id).ics")) }
        #expect(names.contains { $0.hasPrefix("calendar/reviews-") })
    }

    @Test("An appointment without a zone of its own is on the site's clocks")
    func siteZone() throws {
        var tiny = TinySite()
        try tiny.replace("time_zone: Europe/London\nowner", with: "owner", in: "launch/party.md")
        try tiny.replace("default_time_zone: Europe/London", with: "default_time_zone: Europe/Berlin", in: "site.yml")
        let site = try tiny.built()
        let file = try #require(site.files.first { $0.route.path == "calendar/party.ics" })
        #expect(String(decoding: file.bytes, as: UTF8.self).contains("DTSTART;TZID=Europe/Berlin:20270114T150000"))
        #expect(try site.main("launch/party.html").contains("(Berlin time)"))
    }
}

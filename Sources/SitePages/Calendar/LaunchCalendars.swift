package import SiteModel

/// The calendar files of a site: each event, each training session with a date, the weekly tips after the launch, and the reviews
/// that each owner has coming. A time in a zone that is not built in has no file (the check says so).
package enum LaunchCalendars {
    /// Where the file of an event or a session stands.
    package static func route(_ name: String, in language: Language, of site: Site) -> Route {
        site.route("calendar/\(name).ics", in: language)
    }

    static func files(for plan: SitePlan, words: [Language: Words]) -> [RenderedFile] {
        plan.site.editions.flatMap { edition -> [RenderedFile] in
            let words = words[edition.language] ?? Words(edition.language)
            var calendars: [(name: String, entries: [CalendarEntry])] = []
            for event in edition.events {
                if let entry = entry(event, edition, plan) { calendars.append((event.id.description, [entry])) }
            }
            for session in edition.sessions {
                if let entry = entry(session, edition, plan) { calendars.append((session.id.description, [entry])) }
            }
            let tips = weeklyTips(edition, plan)
            if !tips.isEmpty { calendars.append(("weekly-tips", tips)) }
            for (owner, entries) in reviews(edition, plan, words) { calendars.append(("reviews-\(owner)", entries)) }
            return calendars.map { file($0.name, $0.entries, edition, plan) }
        }
    }

    private static func file(_ name: String, _ entries: [CalendarEntry], _ edition: Edition, _ plan: SitePlan) -> RenderedFile {
        let text = CalendarFile(name: "\(edition.settings.title) – \(edition.settings.organisation)", entries: entries).text(
            organisation: edition.settings.organisation, language: edition.language, built: plan.site.asOf,
            updated: edition.settings.updated)
        return RenderedFile(route: route(name, in: edition.language, of: plan.site), text: text)
    }

    private static func entry(_ event: Event, _ edition: Edition, _ plan: SitePlan) -> CalendarEntry? {
        guard let zone = TimeZoneRule(event.timeZone, in: edition.settings) else { return nil }
        return CalendarEntry(
            id: "event-\(event.id)-\(edition.language.tag)", title: event.title, text: event.lead, place: event.place,
            when: .time(start: event.start, end: event.end, zone: zone), link: address(.event(event.id), edition, plan))
    }

    private static func entry(_ session: TrainingSession, _ edition: Edition, _ plan: SitePlan) -> CalendarEntry? {
        guard let start = session.start, let end = session.end else { return nil }
        guard let zone = TimeZoneRule(session.timeZone, in: edition.settings) else { return nil }
        return CalendarEntry(
            id: "session-\(session.id)-\(edition.language.tag)", title: session.title, text: session.summary, place: session.place,
            when: .time(start: start, end: end, zone: zone), link: address(.layout(.training), edition, plan))
    }

    /// One guideline a week, from the Monday after the first event.
    private static func weeklyTips(_ edition: Edition, _ plan: SitePlan) -> [CalendarEntry] {
        guard let launch = edition.events.map(\.start.date).min() else { return [] }
        let monday = launch.adding(days: 7 - (launch.dayNumber + 3) % 7)
        return edition.drip.map { tip in
            CalendarEntry(
                id: "tip-\(tip.id)-\(edition.language.tag)", title: tip.title, text: tip.text,
                when: .day(monday.adding(days: 7 * (tip.week - 1))),
                link: address(.guideline(tip.rule), edition, plan))
        }
    }

    private static func reviews(_ edition: Edition, _ plan: SitePlan, _ words: Words) -> [(owner: EntryID, entries: [CalendarEntry])] {
        var byOwner: [EntryID: [CalendarEntry]] = [:]
        for page in plan.pages where page.language == edition.language {
            guard let care = page.care, let source = page.source else { continue }
            byOwner[care.owner, default: []].append(
                CalendarEntry(
                    id: "review-\(Fingerprint(of: source.utf8).shortText)", title: words.filled(.reviewDue, ["title": page.title]),
                    text: source,
                    when: .day(care.nextReview), link: address(page.key, edition, plan)))
        }
        return byOwner.keys.sorted().map { ($0, byOwner[$0] ?? []) }
    }

    private static func address(_ key: PageKey, _ edition: Edition, _ plan: SitePlan) -> String? {
        plan.links.target(key, in: edition.language).flatMap { edition.settings.address(of: $0.route) }
    }
}

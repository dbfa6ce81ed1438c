import Messages
import SiteModel
import SitePlan
import SiteValues
import Text

/// The calendar files of a site: each event, each training session with a date, the weekly tips after the launch, and the reviews
/// that each owner has coming. A time in a zone that is not built in has no file (the check says so).
package enum LaunchCalendars {
    static func files(for plan: SitePlan) -> [RenderedFile] {
        plan.site.localizedSites.flatMap { localizedSite -> [RenderedFile] in
            var calendars: [(name: String, entries: [CalendarEntry])] = []
            for event in localizedSite.events {
                if let entry = entry(event, localizedSite, plan) { calendars.append((event.id.description, [entry])) }
            }
            for session in localizedSite.sessions {
                if let entry = entry(session, localizedSite, plan) { calendars.append((session.id.description, [entry])) }
            }
            let tips = weeklyTips(localizedSite, plan)
            if !tips.isEmpty { calendars.append(("weekly-tips", tips)) }
            for (owner, entries) in reviews(localizedSite, plan) { calendars.append(("reviews-\(owner)", entries)) }
            return calendars.map { file($0.name, $0.entries, localizedSite, plan) }
        }
    }

    /// Where the calendar files will be, and what they are named after.
    static func claims(for plan: SitePlan) -> [PathClaim] {
        plan.site.localizedSites.flatMap { localizedSite -> [PathClaim] in
            func claim(_ name: String, _ provenance: Provenance) -> PathClaim {
                PathClaim(plan.site.calendarRoute(name, in: localizedSite.language), from: provenance.location(of: "id"))
            }
            let owners = Set(
                plan.pages.filter { $0.language == localizedSite.language }.compactMap { $0.care?.owner }
                    .map { localizedSite.answering(for: $0) })
            return localizedSite.events.map { claim($0.id.description, $0.provenance) }
                + localizedSite.sessions.map { claim($0.id.description, $0.provenance) }
                + localizedSite.drip.prefix(1).map { claim("weekly-tips", $0.provenance) }
                + localizedSite.contacts.filter { owners.contains($0.id) }.map { claim("reviews-\($0.id)", $0.provenance) }
        }
    }

    private static func file(_ name: String, _ entries: [CalendarEntry], _ localizedSite: LocalizedSite, _ plan: SitePlan) -> RenderedFile {
        let text = CalendarFile(name: "\(localizedSite.settings.title) – \(localizedSite.settings.organisation)", entries: entries).text(
            organisation: localizedSite.settings.organisation, language: localizedSite.language, built: plan.site.asOf,
            updated: localizedSite.settings.updated ?? plan.site.asOf)
        return RenderedFile(route: plan.site.calendarRoute(name, in: localizedSite.language), text: text)
    }

    private static func entry(_ event: Event, _ localizedSite: LocalizedSite, _ plan: SitePlan) -> CalendarEntry? {
        guard let zone = TimeZoneRule(event.timeZone, in: localizedSite.settings) else { return nil }
        return CalendarEntry(
            id: "event-\(event.id)-\(localizedSite.language.tag)", title: event.title, text: event.lead, place: event.place,
            when: .time(start: event.start, end: event.end, zone: zone), link: address(.event(event.id), localizedSite, plan))
    }

    private static func entry(_ session: TrainingSession, _ localizedSite: LocalizedSite, _ plan: SitePlan) -> CalendarEntry? {
        guard let start = session.start, let end = session.end else { return nil }
        guard let zone = TimeZoneRule(session.timeZone, in: localizedSite.settings) else { return nil }
        return CalendarEntry(
            id: "session-\(session.id)-\(localizedSite.language.tag)", title: session.title, text: session.summary, place: session.place,
            when: .time(start: start, end: end, zone: zone), link: address(.layout(.training), localizedSite, plan))
    }

    /// One guideline a week, from the Monday after the first event.
    private static func weeklyTips(_ localizedSite: LocalizedSite, _ plan: SitePlan) -> [CalendarEntry] {
        guard let launch = localizedSite.events.map(\.start.date).min() else { return [] }
        let monday = launch.adding(days: 7 - (launch.dayNumber + 3) % 7)
        return localizedSite.weeklyTips.map { number, tip in
            CalendarEntry(
                id: "tip-\(tip.id)-\(localizedSite.language.tag)", title: tip.title, text: tip.text,
                when: .day(monday.adding(days: 7 * (number - 1))),
                link: address(.guideline(tip.guideline), localizedSite, plan))
        }
    }

    private static func reviews(_ localizedSite: LocalizedSite, _ plan: SitePlan) -> [(owner: EntryID, entries: [CalendarEntry])] {
        let messages = plan.messages[localizedSite.language]
        var byOwner: [EntryID: [CalendarEntry]] = [:]
        for page in plan.pages where page.language == localizedSite.language {
            guard let owner = page.care?.owner, let day = page.care?.nextReview, let source = page.source else { continue }
            byOwner[localizedSite.answering(for: owner), default: []].append(
                CalendarEntry(
                    id: "review-\(Fingerprint(of: source.utf8).shortText)", title: messages.text(.reviewDue, ["title": page.title]),
                    text: source,
                    when: .day(day), link: address(page.key, localizedSite, plan)))
        }
        return byOwner.keys.sorted().map { ($0, byOwner[$0] ?? []) }
    }

    private static func address(_ key: PageKey, _ localizedSite: LocalizedSite, _ plan: SitePlan) -> String? {
        plan.links.target(key, in: localizedSite.language).flatMap { localizedSite.settings.address(of: $0.route) }
    }
}

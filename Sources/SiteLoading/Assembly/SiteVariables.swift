import Diagnostics
import Messages
import SiteFields
import SiteModel
import SiteValues

/// The values of `{{ … }}` that are facts; the site's title is a word and is added when the settings are read.
enum SiteVariables {
    /// A value whose source could not be read is `…`: the mistake has been reported there, and is not one of every text that uses it.
    static func values(of facts: SiteFacts, _ visibility: Visibility, unreadable: Set<SourceLocation>) -> Variables {
        let settings = facts.settings
        let contacts = facts.content[Contact.self]
        func contact(_ name: String, _ key: String, _ value: (Contact) -> String?) -> String? {
            guard let contact = contacts.first(where: { $0.answers(for: name) }) else { return nil }
            return value(contact) ?? (unreadable.contains(contact.provenance.location(of: key)) ? "…" : nil)
        }
        var values: [Variables.Name: String] = [
            .year: String(visibility.options.asOf.year),
            .organisation: settings.organisation.isEmpty ? "…" : settings.organisation,
            .organisationShort: settings.organisationShort.isEmpty ? "…" : settings.organisationShort,
        ]
        values[.oopsPhone] = contact("oops", "phone", \.phone)
        values[.socialEmail] = contact("social", "email", \.email)
        return Variables(values)
    }

    /// The values that each language says in its own way: counts of guidelines, days and times of events, and what contacts still lack.
    static func values(of facts: SiteFacts, _ visibility: Visibility, in messages: Messages) -> [String: Variables.Value] {
        var values: [String: Variables.Value] = [:]
        let guidelines = facts.content[Guideline.self].filter { visibility.isShown($0) }
        func count(_ name: Variables.Name, _ words: Variables.Name, where isCounted: (Guideline) -> Bool) {
            let number = guidelines.count(where: isCounted)
            values[name.rawValue] = .words(String(number))
            values[words.rawValue] = .words(messages.numberWord(number))
        }
        count(.guidelineCount, .guidelineCountInWords) { _ in true }
        count(.redLineCount, .redLineCountInWords) { $0.stance == .redLine }
        count(.greyZoneCount, .greyZoneCountInWords) { $0.stance == .greyZone }
        count(.encouragementCount, .encouragementCountInWords) { $0.stance == .encouragement }
        count(.helpCount, .helpCountInWords) { $0.kind == .help }
        count(.noticeCount, .noticeCountInWords) { $0.kind == .notice }

        func open(_ question: Message) -> Variables.Value { .open(messages.text(.toBeConfirmed, ["question": messages.text(question)])) }
        let events = facts.content[Event.self]
        func isOut(_ event: Event) -> Bool { visibility.isShown(event) && event.start != .unreadable && event.end != .unreadable }
        func define(_ name: String, _ event: Event?) {
            let event = event.flatMap { isOut($0) ? $0 : nil }
            let parts: [(String, String?)] = [
                ("date", event.map { messages.date($0.start.date) }), ("day", event.map { messages.dateWithWeekday($0.start.date) }),
                ("time", event?.start.time), ("end", event?.end.time),
            ]
            for (part, words) in parts { values["\(name).\(part)"] = words.map { .words($0) } ?? open(.openEvent) }
        }
        for event in events { define(event.id.name, event) }
        // What is over stays the next one until somebody plans another: a night's build must not break because a party is over.
        let coming = events.filter(isOut)
        if !events.isEmpty { define("next_event", coming.first { $0.end.date >= visibility.options.asOf } ?? coming.last) }
        for contact in facts.content[Contact.self] {
            if contact.answers(for: "oops"), contact.phone == nil, !contact.has("phone") {
                values[Variables.Name.oopsPhone.rawValue] = open(.openNumber)
            }
            if contact.answers(for: "social"), contact.email == nil, !contact.has("email") {
                values[Variables.Name.socialEmail.rawValue] = open(.openAddress)
            }
        }
        return values
    }
}

extension Contact {
    /// Whether the key is written, readable or not.
    fileprivate func has(_ key: String) -> Bool { provenance.location(of: key) != provenance.location }
}

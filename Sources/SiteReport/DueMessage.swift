package import Messages
package import SiteModel
package import SiteValues
import Text

/// Reviews that are due, by owner, as text that somebody pastes into a mail or a chat. Nothing is sent.
package struct DueMessage: Sendable {
    package enum Medium: Sendable, Hashable {
        case mail, teams, slack
    }

    private let localizedSite: LocalizedSite
    private let day: CivilDate
    private let words: ReportWords
    private let messages: Messages

    package init(of localizedSite: LocalizedSite, on day: CivilDate, messages: Messages) {
        self.localizedSite = localizedSite
        self.day = day
        self.messages = messages
        words = ReportWords(localizedSite.language)
    }

    /// One part for each owner; a line that says so where nothing is due.
    package func text(within days: Int, for medium: Medium) -> String {
        let limit = day.adding(days: days)
        let due = localizedSite.reviews.map { (entry: $0.entry, day: Self.workingDay($0.day)) }.filter { $0.day <= limit }
        guard !due.isEmpty else {
            return words.say("No review is due until \(messages.date(limit)).", "Bis \(messages.date(limit)) ist keine Prüfung fällig.")
                + "\n"
        }
        let byOwner = Dictionary(grouping: due) { $0.entry.owner.map(name) ?? words.say("Nobody yet", "Noch niemand") }
        return byOwner.keys.sorted().map { part($0, byOwner[$0] ?? [], medium) }.joined(separator: "\n")
    }

    /// The last working day up to the day: nobody is asked for a review on a Sunday.
    package static func workingDay(_ day: CivilDate) -> CivilDate {
        switch day.weekday {
        case .saturday: day.adding(days: -1)
        case .sunday: day.adding(days: -2)
        default: day
        }
    }

    private func part(_ owner: String, _ due: [(entry: any ReviewedKind, day: CivilDate)], _ medium: Medium) -> String {
        let heading = words.say(
            due.count == 1 ? "one text to read again" : "\(due.count) texts to read again",
            due.count == 1 ? "ein Text zum Wiederlesen" : "\(due.count) Texte zum Wiederlesen")
        let lines = due.map { entry, due in
            let title = entry.name.hasSuffix(".") ? String(entry.name.dropLast()) : entry.name
            let name = entry.listName == entry.name ? title : "\(entry.listName) \(title)"
            let when =
                due < day
                ? words.say("since \(messages.date(due))", "seit \(messages.date(due))")
                : words.say("by \(messages.date(due))", "bis \(messages.date(due))")
            return "\(medium == .slack ? "•" : "-") \(escaped(name, medium)), \(when)"
        }
        let advice = words.say(
            "Still true? Then write today's date under `reviewed`. Not quite? Then change it first.",
            "Stimmt noch alles? Dann schreib das heutige Datum unter `reviewed`. Nicht ganz? Dann ändere es vorher.")
        switch medium {
        case .mail:
            return "\(words.say("To", "An")): \(owner)\n\(words.say("Subject", "Betreff")): \(localizedSite.settings.title): \(heading)\n\n"
                + (lines + ["", advice.filter { $0 != "`" }]).map { $0 + "\n" }.joined()
        case .teams:
            return (["**\(escaped(owner, medium))**: \(heading)", ""] + lines + ["", advice]).map { $0 + "\n" }.joined()
        case .slack: return (["*\(escaped(owner, medium))*: \(heading)"] + lines + [advice]).map { $0 + "\n" }.joined()
        }
    }

    private func name(of owner: EntryID) -> String { localizedSite.contact(owner)?.name ?? owner.name }

    /// What would be markup in a chat.
    private func escaped(_ text: String, _ medium: Medium) -> String {
        switch medium {
        case .mail: text
        case .slack: MarkupEscape.escaped(text, in: .text)
        case .teams: text.map { "*_`[]<>#\\".contains($0) ? "\\\($0)" : String($0) }.joined()
        }
    }
}

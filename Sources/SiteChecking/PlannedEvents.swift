import Diagnostics
import SiteFields
import SiteModel
import SiteValues
import Wording

/// The events of a site, and which of them a day in a text speaks of.
///
/// A text may mention an event beside other dates, such as the deadline for signing up. A date is taken for the event's own only
/// next to its title ("the launch party is on 14 January"), or after "on" in its own summary.
struct PlannedEvents {
    private let events: [(event: Event, title: [String])]
    /// By the first word of the title, and by the file: a sentence with a day is compared with few events of a long calendar.
    private let byFirstWord: [String: [Int]]
    private let byPath: [String: [Int]]

    init(of site: LocalizedSite) {
        let events: [(event: Event, title: [String])] = site[Event.self].filter { $0.start != .unreadable && $0.end != .unreadable }.map {
            event in
            // "The launch party" is "our launch party" as well.
            (event, Array(TextWords(event.title, in: site.language).words.map(\.folded).drop(while: Self.articles.contains)))
        }
        byFirstWord = Dictionary(grouping: events.indices.filter { !events[$0].title.isEmpty }) { events[$0].title[0] }
        byPath = events.indices.reduce(into: [:]) { byPath, index in
            let provenance = events[index].event.provenance
            for path in Set([provenance.path, provenance.originalPath]) { byPath[path, default: []].append(index) }
        }
        self.events = events
    }

    /// Whether the days of a sentence are those of a deadline.
    static func isAboutSigningUp(_ sentence: Sentence) -> Bool { sentence.contains { signingUp.contains($0.folded) } }

    /// The event that the day is said to be of, if it is on another one.
    func contradicted(by mention: DayMention, in sentence: Sentence, of text: AuthorText) -> Event? {
        let named = candidates(beside: mention, in: sentence, of: text).filter { entry in
            // Last year's party is another one.
            guard mention.year == nil || mention.year == entry.event.start.date.year else { return false }
            return !entry.title.isEmpty && isBeside(entry.title, mention, in: sentence)
                || isOwn(text, of: entry.event) && isOn(mention, in: sentence)
        }
        guard let first = named.first, !named.contains(where: { $0.event.takesPlace(on: mention) }) else { return nil }
        return first.event
    }

    /// The events whose title may begin near the day, and the text's own, in their order.
    private func candidates(beside mention: DayMention, in sentence: Sentence, of text: AuthorText) -> [(event: Event, title: [String])] {
        let first = max(sentence.startIndex, mention.range.lowerBound - Self.mostTitleWords - Self.mostBetween)
        let last = min(sentence.endIndex, mention.range.upperBound + Self.mostTitleWords + Self.mostBetween)
        let words = Set(sentence[first..<last].map(\.folded))
        let indices = words.flatMap { byFirstWord[$0] ?? [] } + (byPath[text.file.path] ?? [])
        return Set(indices).sorted().map { events[$0] }
    }

    /// "… is on", "… findet am" after the title; or "on … is the" before it, where nothing else is said of it.
    private func isBeside(_ title: [String], _ mention: DayMention, in sentence: Sentence) -> Bool {
        let before = sentence[..<mention.range.lowerBound].suffix(title.count + Self.mostBetween + 1).map(\.folded)
        for start in before.indices where before[start...].starts(with: title) {
            // A "Christmas party" is another event than "Party".
            if title.count == 1, start > 0, !Self.articles.contains(before[start - 1]) { continue }
            if before[(start + title.count)...].allSatisfy(Self.afterTitle.contains) { return true }
        }
        let after = sentence[mention.range.upperBound...].prefix(title.count + Self.mostBetween + 1).map(\.folded)
        for start in after.indices where after[start...].starts(with: title) {
            guard isOn(mention, in: sentence), after[..<start].allSatisfy(Self.beforeTitle.contains) else { continue }
            if after[(start + title.count)...].first.map(Self.places.contains) ?? true { return true }
        }
        return false
    }

    private func isOwn(_ text: AuthorText, of event: Event) -> Bool {
        ["summary", "lead"].contains(text.key)
            && (text.file.path == event.provenance.path || text.file.path == event.provenance.originalPath)
    }

    private func isOn(_ mention: DayMention, in sentence: Sentence) -> Bool {
        let first = mention.range.lowerBound
        return first == 0 || ["on", "am"].contains(sentence[first - 1].folded)
            || first > 1 && ["the", "dem"].contains(sentence[first - 1].folded) && ["on", "an"].contains(sentence[first - 2].folded)
    }

    private static let articles: Set<String> = ["a", "an", "das", "der", "die", "ein", "eine", "our", "the", "unser", "unsere"]
    private static let mostBetween = 4
    private static let mostTitleWords = 32
    private static let afterTitle: Set<String> = [
        "am", "be", "beginnt", "begins", "den", "findet", "held", "is", "ist", "on", "place", "starts", "startet", "steigt", "takes", "the",
        "will", "wird",
    ]
    private static let beforeTitle: Set<String> = [
        "beginnt", "celebrate", "das", "der", "die", "feiern", "findet", "have", "hold", "is", "ist", "kommt", "our", "starts", "startet",
        "steigt", "the", "unser", "unsere", "we", "wir",
    ]
    private static let signingUp: Set<String> = [
        "anmelden", "anmeldeschluss", "anmeldung", "apply", "closes", "deadline", "opens", "register", "registration", "sign",
    ]
    private static let places: Set<String> = ["ab", "at", "from", "im", "in", "mit", "statt", "um", "with"]
}

extension Event {
    fileprivate func takesPlace(on mention: DayMention) -> Bool {
        guard let date = mention.date(in: start.date.year) else { return false }
        return start.date <= date && date <= end.date
    }
}

import Diagnostics
import Messages
import SiteFields
import SiteModel
import SitePlan
import SiteValues
import Wording

extension Rule {
    package static let dateContradicts = Rule(
        "date-contradicts", .warning,
        why:
            "Somebody will be at a locked door on the wrong day. A date that was typed stays when the event moves, and a day of the week that "
            + "does not fit leaves everybody guessing which of the two is right.",
        example: Example(
            in: "content/guidelines/be-useful.md",
            broken: "summary: Come on Thursday, 15 January 2027, and bring a story.",
            mended: "summary: Come on Friday, 15 January 2027, and bring a story.")
    ) { input, findings in
        var days = DayMention.marks
        for site in input.site.localizedSites {
            let events = PlannedEvents(of: site)
            let messages = input.plan.messages[site.language]
            for text in input.texts where text.language == site.language {
                for sentence in text.words.sentences where days.all(in: sentence) != 0 {
                    let isAboutSigningUp = PlannedEvents.isAboutSigningUp(sentence)
                    for mention in DayMention.all(in: sentence) {
                        if let weekday = mention.weekday, let year = mention.year, let date = mention.date(in: year),
                            date.weekday != weekday
                        {
                            findings.report(
                                at: findings.place(of: mention.words, in: text.source),
                                "“\(mention.words)”: that date falls on another day of the week.",
                                remedy: "Write “\(messages.dateWithWeekday(date))”, or correct the date.")
                        } else if !isAboutSigningUp, let event = events.contradicted(by: mention, in: sentence, of: text.source) {
                            findings.report(
                                at: findings.place(of: mention.words, in: text.source),
                                "“\(mention.words)”: “\(event.title)” is on \(messages.date(event.start.date)).",
                                remedy: "Write `{{ \(event.id).date }}`, which moves with the event.", as: .note)
                        }
                    }
                }
            }
        }
    }
}

import Diagnostics
import Hypertext
import Messages
import SiteFields
import SiteModel
import SiteValues

extension MeetingReport {
    var reviewSection: HTML {
        let byOwner = Dictionary(grouping: site.defaultLocalizedSite.reviewed) { entry in
            entry.owner.map { site.defaultLocalizedSite.answering(for: $0) }
        }.sorted { (name(of: $0.key), $0.key?.name ?? "") < (name(of: $1.key), $1.key?.name ?? "") }
        return reportTable(
            words.say("Who looks after what", "Wer worauf achtet"),
            columns: [
                words.say("Owner", "Zuständig"), words.say("Texts", "Texte"), words.say("Due now", "Jetzt fällig"),
                words.say("Next review", "Nächste Prüfung"),
            ],
            rows: byOwner.map { owner, entries in
                let days = entries.compactMap(\.nextReview).sorted()
                let due = entries.filter { $0.nextReview.map { $0 <= site.asOf } ?? false }
                return [
                    HTML(name(of: owner)), HTML("\(entries.count)"),
                    HTML(due.isEmpty ? "–" : due.map(\.name).joined(separator: ", ")), HTML(days.first.map(date) ?? "–"),
                ]
            }, nothing: words.say("Nobody looks after anything yet.", "Noch achtet niemand auf etwas."))
    }

    private func name(of owner: EntryID?) -> String {
        guard let owner else { return words.say("nobody", "niemand") }
        return site.defaultLocalizedSite.contact(owner)?.name ?? owner.name
    }

    var factSection: HTML {
        reportTable(
            words.say("Open facts", "Offene Fakten"),
            columns: [words.say("Fact", "Fakt"), words.say("Question", "Frage"), words.say("Said in", "Steht in")],
            rows: site.openFacts.map { fact in
                let files = Set(fact.uses.map(\.path)).sorted()
                return [code { fact.name }, HTML(question(of: fact)), HTML(files.joined(separator: ", "))]
            },
            nothing: words.say(
                "Every fact that a text says is confirmed.", "Jeder Fakt, den ein Text nennt, ist bestätigt."))
    }

    private func question(of open: OpenFact) -> String {
        if let fact = open.fact { return fact.question }
        return words.say(open.question.english, open.name.contains(".") ? "wann ist es?" : "wie sind sie zu erreichen?")
    }

    /// Read more than a year ago, or nobody knows when.
    var outdatedLaw: [LawPointer] { site.defaultLocalizedSite.guidelines.flatMap(\.law).filter(isToRead) }

    private func isToRead(_ law: LawPointer) -> Bool { law.isUnread || law.isOutdated(on: site.asOf) }

    var lawSection: HTML {
        reportTable(
            words.say("Pointers to the law", "Hinweise auf das Recht"),
            columns: [
                words.say("Guideline", "Richtlinie"), words.say("Where", "Wo"), words.say("Source", "Quelle"),
                words.say("Read, or dated", "Gelesen oder datiert"),
            ],
            rows: site.defaultLocalizedSite.guidelines.flatMap { guideline in
                guideline.law.map { law in
                    let read = law.read.map(date) ?? law.date.map(messages.date) ?? words.say("never noted", "nie notiert")
                    return [
                        HTML("\(guideline.id) \(guideline.title)"), HTML(law.jurisdiction), HTML(law.source ?? law.text),
                        isToRead(law) ? span(.class("state missing")) { read } : HTML(read),
                    ]
                }
            }, nothing: words.say("No guideline points to a law.", "Keine Richtlinie verweist auf ein Gesetz."))
    }
}

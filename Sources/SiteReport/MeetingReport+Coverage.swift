import Hypertext
import SiteModel
import SiteValues

extension MeetingReport {
    /// The figures that a meeting begins with.
    var overview: HTML {
        let topics = coverage.topics
        let needed = topics.filter { $0.state != .optional }
        let covered = needed.count { $0.state == .covered }
        let due = site.defaultLocalizedSite.reviews.count { $0.day <= site.asOf }
        return dl(.class("figures")) {
            figure("\(covered) / \(needed.count)", words.say("topics covered", "Themen abgedeckt"), isGood: covered == needed.count)
            figure("\(site.openFacts.count)", words.say("open facts", "offene Fakten"), isGood: site.openFacts.isEmpty)
            figure("\(due)", words.say("reviews due", "fällige Prüfungen"), isGood: due == 0)
            figure(
                "\(outdatedLaw.count)", words.say("law pointers to read again", "Rechtshinweise neu zu lesen"), isGood: outdatedLaw.isEmpty)
        }
    }

    private func figure(_ number: String, _ label: String, isGood: Bool) -> HTML {
        div(.class(isGood ? "good" : "open")) {
            dt { label }
            dd { number }
        }
    }

    var coverageSection: HTML {
        reportTable(
            words.say("Must-have topics", "Pflichtthemen"),
            columns: [
                words.say("Topic", "Thema"), words.say("State", "Stand"), words.say("Guideline", "Richtlinie"),
                words.say("What it lacks", "Was fehlt"),
            ],
            rows: coverage.topics.map { topic in
                [
                    HTML(topic.title), state(topic.state), HTML(topic.guidelines.map(\.description).joined(separator: ", ")),
                    gaps(topic.gaps),
                ]
            },
            nothing: words.say("The catalogue content/data/must_haves.yml is empty.", "Der Katalog content/data/must_haves.yml ist leer."))
    }

    var frameSection: HTML {
        reportTable(
            words.say("Around the guidelines", "Rund um die Richtlinien"),
            columns: [words.say("Part", "Teil"), words.say("State", "Stand"), words.say("What it lacks", "Was fehlt")],
            rows: coverage.frame.map { [HTML(words.frame($0.part)), state($0.state), gaps($0.gaps)] }, nothing: "")
    }

    private func state(_ state: Coverage.State) -> HTML { span(.class("state \(state.rawValue)")) { words.state(state) } }

    private func gaps(_ gaps: [Coverage.Gap]) -> HTML {
        HTML(gaps.isEmpty ? "–" : gaps.map { words.gap($0, dates: date) }.joined(separator: "; "))
    }

    /// A section with one table; the first cell of each row is its head.
    func reportTable(_ heading: String, columns: [String], rows: [[HTML]], nothing: String) -> HTML {
        section {
            h2 { heading }
            if rows.isEmpty {
                p { nothing }
            } else {
                // Wide tables scroll by themselves on a phone, also with the keyboard.
                div(.class("wide"), .tabindex(0), .role("region"), .aria("label", heading)) {
                    table {
                        thead { tr { columns.map { column in th(.scope("col")) { column } } } }
                        tbody {
                            rows.map { row in
                                tr {
                                    th(.scope("row")) { row[0] }
                                    row.dropFirst().map { cell in td { cell } }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}

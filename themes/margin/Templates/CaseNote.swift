import Hypertext
import SiteModel
import SitePages

/// An incident as a case note: date, facts, outcome, lesson, in four labelled rows.
struct CaseNote {
    let page: IncidentPage
    let frame: Frame
    let theme: Margin

    var main: HTML {
        let incident = page.incident
        return Hypertext.main(.id("main"), .class("wrap"), .lang(frame.page.textLanguage.tag)) {
            frame.breadcrumb([(.layout(.incidents), frame.word(.stories))])
            frame.pageNotices()
            header(.class("lhead")) {
                h1 { incident.title }
                p(.class("lead")) { incident.summary }
            }
            div(.class("split")) {
                div(.class("text")) {
                    dl(.class("facts case-note")) { rows(incident) }
                    frame.markdown(incident.body)
                    h2 { frame.word(.whatWouldHaveHelped) }
                    p { strong { incident.helped.question } }
                    p { incident.helped.answer }
                    theme.incidentSources(incident, frame)
                }
                side
            }
            theme.incidentNeighbours(page, frame)
        }
    }

    private func rows(_ incident: Incident) -> HTML {
        HTML {
            frame.fact(
                .date,
                HTML {
                    time(.datetime(incident.date.iso)) { frame.words.date(incident.date) }
                    HTML(". \(incident.actor), \(incident.platform). ")
                    if incident.fictional { strong(.class("tag")) { frame.word(.invented) } }
                })
            frame.fact(
                .whatHappened,
                ol(.class("plain-time")) {
                    for row in incident.whatHappened {
                        li {
                            b { "\(row.when): " }
                            HTML(row.what)
                        }
                    }
                })
            frame.fact(
                .howItEnded,
                HTML {
                    p {
                        strong { "\(frame.word(incident.outcome.word)). " }
                        incident.consequence
                    }
                    p { strong { frame.word(incident.handledWell ? .whatTheyGotRight : .whatTheyCouldHaveDone) } }
                    ul { for line in incident.response { li { line } } }
                })
            div(.class("lesson")) {
                dt { frame.word(.whatWeTake) }
                dd {
                    mark(.bang, class: "go c")
                    incident.lesson
                }
            }
        }
    }

    private var side: HTML {
        aside(.class("side"), .aria("label", frame.word(.inShort))) {
            div {
                h2(.class("tiny")) { frame.word(.howBad) }
                p { frame.word(page.incident.tone.word) }
            }
            if !page.guidelines.isEmpty {
                div {
                    h2(.class("tiny")) { frame.word(.guidelinesItBelongsTo) }
                    frame.shortRows(page.guidelines)
                }
            }
            p(.class("small soft")) { frame.word(.noNames) }
        }
    }
}

import Hypertext
import Messages
import SiteComponents
import SiteModel
import SitePlan
import SiteTemplates
import SiteValues

/// An incident as a case note: date, facts, outcome, lesson, in four labelled rows.
struct CaseNote {
    let page: IncidentPage
    let context: PageContext
    let theme: Margin

    var main: HTML {
        let incident = page.incident
        return Hypertext.main(.id("main"), .class("wrap"), .lang(context.page.textLanguage.tag)) {
            context.breadcrumb([(.layout(.incidents), context.text(.stories))])
            context.pageNotices()
            header(.class("lhead")) {
                h1 { incident.title }
                p(.class("lead")) { incident.summary }
            }
            div(.class("split")) {
                div(.class("text")) {
                    dl(.class("facts case-note")) { rows(incident) }
                    context.markdown(incident.body)
                    h2 { context.text(.whatWouldHaveHelped) }
                    p { strong { incident.helped.question } }
                    p { incident.helped.answer }
                    theme.incidentSources(incident, context)
                }
                side
            }
            theme.incidentNeighbours(page, context)
        }
    }

    private func rows(_ incident: Incident) -> HTML {
        HTML {
            context.fact(
                .date,
                HTML {
                    time(.datetime(incident.date.iso)) { context.messages.date(incident.date) }
                    HTML(". \(incident.actor), \(incident.platform). ")
                    if incident.fictional { strong(.class("tag")) { context.text(.invented) } }
                })
            context.fact(
                .whatHappened,
                ol(.class("plain-time")) {
                    for row in incident.whatHappened {
                        li {
                            b { "\(row.when): " }
                            HTML(row.what)
                        }
                    }
                })
            context.fact(
                .howItEnded,
                HTML {
                    p {
                        strong { "\(context.text(incident.outcome.label)). " }
                        incident.consequence
                    }
                    p { strong { context.text(incident.handledWell ? .whatTheyGotRight : .whatTheyCouldHaveDone) } }
                    ul { for line in incident.response { li { line } } }
                })
            div(.class("lesson")) {
                dt { context.text(.whatWeTake) }
                dd {
                    mark(.bang, class: "go c")
                    incident.lesson
                }
            }
        }
    }

    private var side: HTML {
        aside(.class("side"), .aria("label", context.text(.inShort))) {
            div {
                h2(.class("tiny")) { context.text(.howBad) }
                p { context.text(page.incident.tone.label) }
            }
            if !page.guidelines.isEmpty {
                div {
                    h2(.class("tiny")) { context.text(.guidelinesItBelongsTo) }
                    context.shortRows(page.guidelines)
                }
            }
            p(.class("small soft")) { context.text(.noNames) }
        }
    }
}

package import Hypertext
import Markdown
package import SiteModel

/// What went wrong (or right) elsewhere, told as a short timetable with what helps next time.
package struct IncidentPage: PageContent, PageKind {
    package let incident: Incident
    package let guidelines: [Guideline]
    package let newer: Incident?
    package let older: Incident?

    package static func pages(in edition: Edition, of site: Site) -> [Page] {
        edition.incidents.indices.map { index in
            let incident = edition.incidents[index]
            return Page(
                key: .incident(incident.id), route: site.route("incidents/\(incident.slug).html", in: edition.language),
                language: edition.language, title: incident.title, summary: incident.summary,
                isDraft: incident.publication.isMarked(on: site.asOf), section: .stories, origin: incident.origin,
                content: IncidentPage(
                    incident: incident, guidelines: incident.guidelines.compactMap { edition.guideline($0) },
                    newer: index > 0 ? edition.incidents[index - 1] : nil,
                    older: index + 1 < edition.incidents.count ? edition.incidents[index + 1] : nil))
        }
    }

    package func main(_ frame: Frame, theme: any Theme) -> HTML {
        theme.incident(self, frame)
    }

    package var anchors: Set<String> {
        Set(incident.body.headings.map(\.id)).union(incident.sources.isEmpty ? [] : ["sources"])
    }

    package var searchEntries: [SearchEntry] {
        let story = incident.whatHappened.map(\.what).joined(separator: " ")
        return [
            SearchEntry(
                group: .story, heading: incident.title, text: "\(incident.summary) \(story) \(incident.lesson)",
                keywords: incident.keywords + [incident.actor, incident.platform, String(incident.date.year)])
        ]
    }
}

extension Theme {
    package func incident(_ page: IncidentPage, _ frame: Frame) -> HTML {
        Hypertext.main(.id("main"), .class("wrap"), .lang(frame.page.textLanguage.tag)) {
            frame.breadcrumb([(.layout(.incidents), frame.word(.stories))])
            frame.pageNotices()
            incidentHead(page.incident, frame)
            div(.class("split gbody")) {
                div(.class("text")) { incidentText(page.incident, frame) }
                incidentSide(page, frame)
            }
            incidentNeighbours(page, frame)
        }
    }

    /// The stories before and after this one.
    package func incidentNeighbours(_ page: IncidentPage, _ frame: Frame) -> HTML {
        nav(.class("next"), .aria("label", frame.word(.moreStories))) {
            if let older = page.older { neighbour(older, .earlierStory, "prev", frame) }
            if let newer = page.newer { neighbour(newer, .laterStory, "next", frame) }
        }
    }

    private func incidentHead(_ incident: Incident, _ frame: Frame) -> HTML {
        header(.class("ihead tone-\(incident.tone.rawValue)")) {
            div {
                p(.class("small soft")) {
                    if incident.fictional { strong(.class("tag")) { frame.word(.invented) } }
                    HTML(" \(incident.actor), \(incident.platform)")
                }
                h1 { incident.title }
                p(.class("lead text")) { incident.summary }
            }
            p(.class("year")) { String(incident.date.year) }
        }
    }

    private func incidentText(_ incident: Incident, _ frame: Frame) -> HTML {
        HTML {
            h2 { frame.word(.whatHappened) }
            ol(.class("time")) {
                for row in incident.whatHappened {
                    li {
                        b { row.when }
                        span { row.what }
                    }
                }
            }
            h2 { frame.word(.howItWentOn) }
            p { incident.consequence }
            frame.markdown(incident.body)
            h2 { frame.word(incident.handledWell ? .whatTheyGotRight : .whatTheyCouldHaveDone) }
            ul(.class("ticks")) {
                for line in incident.response {
                    li {
                        icon(incident.handledWell ? "check" : "arrow")
                        span { line }
                    }
                }
            }
            frame.plate(frame.word(.whatWeTake), incident.lesson)
            h2 { frame.word(.whatWouldHaveHelped) }
            details(.class("ask")) {
                summary { incident.helped.question }
                p { incident.helped.answer }
            }
            incidentSources(incident, frame)
        }
    }

    /// Where it was told; nothing for an invented story.
    package func incidentSources(_ incident: Incident, _ frame: Frame) -> HTML? {
        if incident.sources.isEmpty { return nil }
        return HTML {
            h2(.id("sources")) { frame.word(.sources) }
            ul(.class("src")) {
                for source in incident.sources {
                    li {
                        if let target = source.url.flatMap({ Href.outside($0) }) {
                            a(.class("out"), .href(target), .rel("noopener")) { source.title }
                        } else {
                            HTML(source.title)
                        }
                        HTML(", \(source.publisher)")
                        if let date = source.date { HTML(", \(frame.words.date(date))") }
                    }
                }
            }
        }
    }

    private func incidentSide(_ page: IncidentPage, _ frame: Frame) -> HTML {
        aside(.class("side"), .aria("label", frame.word(.inShort))) {
            div {
                h2(.class("tiny")) { frame.word(.howBad) }
                ol(.class("scale")) {
                    for tone in [Tone.innocent, .careless, .reckless] {
                        if tone == page.incident.tone {
                            li(.aria("current", "true")) { frame.word(tone.word) }
                        } else {
                            li { frame.word(tone.word) }
                        }
                    }
                }
            }
            dl(.class("facts")) {
                div {
                    dt { frame.word(.howItEnded) }
                    dd { frame.word(page.incident.outcome.word) }
                }
                div {
                    dt { frame.word(.handledByOrganisation) }
                    dd { frame.word(page.incident.handledWell ? .handledWell : .handledBadly) }
                }
                div {
                    dt { frame.word(.date) }
                    dd { time(.datetime(page.incident.date.iso)) { frame.words.date(page.incident.date) } }
                }
                div {
                    dt { frame.word(.names) }
                    dd { frame.word(.noNames) }
                }
            }
            if !page.guidelines.isEmpty {
                div {
                    h2(.class("tiny")) { frame.word(.guidelinesItBelongsTo) }
                    frame.shortRows(page.guidelines)
                }
            }
        }
    }

    private func neighbour(_ incident: Incident, _ label: UIWord, _ rel: String, _ frame: Frame) -> HTML {
        a(.href(frame.href(.incident(incident.id)) ?? .fragment("main")), .rel(rel)) {
            span { frame.word(label) }
            b { incident.title }
        }
    }
}

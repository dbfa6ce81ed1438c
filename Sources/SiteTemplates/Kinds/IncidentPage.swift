package import Hypertext
import Markdown
package import Messages
package import SiteComponents
package import SiteModel
package import SitePlan
import SiteValues

/// What went wrong (or right) elsewhere, told as a short timetable with what helps next time.
package struct IncidentPage: Template, PageKind {
    package let incident: Incident
    package let guidelines: [Guideline]
    package let newer: Incident?
    package let older: Incident?

    package static func pages(in localizedSite: LocalizedSite, of site: Site, messages: Messages) -> [TemplatedPage] {
        let told = localizedSite.incidents
        return told.indices.map { index in
            page(
                of: told[index], newer: index > 0 ? told[index - 1] : nil, older: index + 1 < told.count ? told[index + 1] : nil,
                in: localizedSite, of: site)
        } + localizedSite.archivedIncidents.map { page(of: $0, in: localizedSite, of: site) }
    }

    private static func page(
        of incident: Incident, newer: Incident? = nil, older: Incident? = nil, in localizedSite: LocalizedSite, of site: Site
    ) -> TemplatedPage {
        IncidentPage(
            incident: incident, guidelines: incident.guidelines.compactMap { localizedSite.guideline($0) }, newer: newer, older: older
        ).page(
            key: incident.pageKey, route: site.route(incident.pagePath(in: localizedSite), in: localizedSite.language),
            language: localizedSite.language, title: incident.title, summary: incident.summary,
            isDraft: incident.publication.isMarked(on: site.asOf), isArchived: incident.archived, section: .stories,
            provenance: incident.provenance)
    }

    package func main(_ context: PageContext, theme: any Theme) -> HTML {
        theme.incident(self, context)
    }

    package var anchors: Set<String> {
        incident.body.anchors.union(incident.sources.isEmpty ? [] : ["sources"])
    }

    package var searchEntries: [SearchEntry] {
        if incident.archived { return [] }
        let story = incident.whatHappened.map(\.what).joined(separator: " ")
        return [
            SearchEntry(
                kind: .story, heading: incident.title, text: "\(incident.summary) \(story) \(incident.lesson)",
                lines: [incident.summary], keywords: incident.keywords + [incident.actor, incident.platform, String(incident.date.year)])
        ]
    }
}

extension Theme {
    package func incident(_ page: IncidentPage, _ context: PageContext) -> HTML {
        Hypertext.main(.id("main"), .class("wrap"), .lang(context.page.textLanguage.tag)) {
            context.breadcrumb([(.layout(.incidents), context.text(.stories))])
            context.pageNotices()
            incidentHead(page.incident, context)
            div(.class("split gbody")) {
                div(.class("text")) { incidentText(page.incident, context) }
                incidentSide(page, context)
            }
            incidentNeighbours(page, context)
        }
    }

    /// The stories before and after this one; nothing for a story that has none, such as an archived one.
    package func incidentNeighbours(_ page: IncidentPage, _ context: PageContext) -> HTML? {
        if page.older == nil, page.newer == nil { return nil }
        return nav(.class("next"), .aria("label", context.text(.moreStories))) {
            if let older = page.older { neighbour(older, .earlierStory, "prev", context) }
            if let newer = page.newer { neighbour(newer, .laterStory, "next", context) }
        }
    }

    private func incidentHead(_ incident: Incident, _ context: PageContext) -> HTML {
        header(.class("ihead tone-\(incident.tone.rawValue)")) {
            div {
                p(.class("small soft")) {
                    if incident.fictional { strong(.class("tag")) { context.text(.invented) } }
                    HTML(" \(incident.actor), \(incident.platform)")
                }
                h1 { incident.title }
                p(.class("lead text")) { incident.summary }
            }
            p(.class("year")) { time(.datetime(incident.date.iso)) { String(incident.date.year) } }
        }
    }

    private func incidentText(_ incident: Incident, _ context: PageContext) -> HTML {
        HTML {
            h2 { context.text(.whatHappened) }
            ol(.class("time")) {
                for row in incident.whatHappened {
                    li {
                        b { row.when }
                        span { row.what }
                    }
                }
            }
            h2 { context.text(.howItWentOn) }
            p { incident.consequence }
            context.markdown(incident.body)
            h2 { context.text(incident.handledWell ? .whatTheyGotRight : .whatTheyCouldHaveDone) }
            ul(.class("ticks")) {
                for line in incident.response {
                    li {
                        icon(incident.handledWell ? "check" : "arrow")
                        span { line }
                    }
                }
            }
            context.plate(context.text(.whatWeTake), incident.lesson)
            h2 { context.text(.whatWouldHaveHelped) }
            details(.class("ask")) {
                summary { incident.helped.question }
                p { incident.helped.answer }
            }
            incidentSources(incident, context)
        }
    }

    /// Where it was told; nothing for an invented story.
    package func incidentSources(_ incident: Incident, _ context: PageContext) -> HTML? {
        if incident.sources.isEmpty { return nil }
        return HTML {
            h2(.id("sources")) { context.text(.sources) }
            ul(.class("src")) {
                for source in incident.sources {
                    li {
                        if let target = source.url.flatMap({ Href.outside($0) }) {
                            a(.class("out"), .href(target), .rel("noopener")) { source.title }
                        } else {
                            HTML(source.title)
                        }
                        HTML(", \(source.publisher)")
                        if let date = source.date { HTML(", \(context.messages.date(date))") }
                    }
                }
            }
        }
    }

    private func incidentSide(_ page: IncidentPage, _ context: PageContext) -> HTML {
        aside(.class("side"), .aria("label", context.text(.inShort))) {
            div {
                h2(.class("tiny")) { context.text(.howBad) }
                ol(.class("scale")) {
                    for tone in [Tone.innocent, .careless, .reckless] {
                        if tone == page.incident.tone {
                            li(.aria("current", "true")) { context.text(tone.label) }
                        } else {
                            li { context.text(tone.label) }
                        }
                    }
                }
            }
            dl(.class("facts")) {
                div {
                    dt { context.text(.howItEnded) }
                    dd { context.text(page.incident.outcome.label) }
                }
                div {
                    dt { context.text(.handledByOrganisation) }
                    dd { context.text(page.incident.handledWell ? .handledWell : .handledBadly) }
                }
            }
            if !page.guidelines.isEmpty {
                div {
                    h2(.class("tiny")) { context.text(.guidelinesItBelongsTo) }
                    context.shortRows(page.guidelines)
                }
            }
        }
    }

    private func neighbour(_ incident: Incident, _ label: Message, _ rel: String, _ context: PageContext) -> HTML {
        a(.href(context.link(to: incident)), .rel(rel)) {
            span { context.text(label) }
            b { incident.title }
        }
    }
}

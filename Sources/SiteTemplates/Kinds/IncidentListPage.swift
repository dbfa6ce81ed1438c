package import Hypertext
import Markdown
import Messages
package import SiteComponents
package import SiteModel
package import SitePlan
import SiteValues

/// All stories: the newest first, then everything by the three-step scale.
package struct IncidentListPage: Template {
    package let article: Article
    package let incidents: [Incident]

    package init(_ article: Article, _ localizedSite: LocalizedSite) {
        self.article = article
        incidents = localizedSite.incidents
    }

    /// What happened lately, for those who look in again; nothing while all stories can be seen at a glance.
    package var newest: [Incident] {
        let shown = 3
        return incidents.count > 2 * shown ? Array(incidents.filter { !$0.fictional }.prefix(shown)) : []
    }

    package func main(_ context: PageContext, theme: any Theme) -> HTML {
        theme.incidentList(self, context)
    }

    package func with(_ tone: Tone) -> [Incident] {
        incidents.filter { $0.tone == tone }
    }

    package var anchors: Set<String> {
        article.anchors.union(Tone.allCases.filter { !with($0).isEmpty }.map(\.rawValue))
            .union(newest.isEmpty ? [] : ["newest"])
    }

    package var searchEntries: [SearchEntry] { article.searchEntries }

    package func filters(_ context: PageContext) -> [ListFilter] {
        let tones = [Tone.innocent, .careless, .reckless].filter { !with($0).isEmpty }
        let handled = [("well", context.text(.handledWell)), ("badly", context.text(.handledBadly))]
        return [
            ListFilter("tone", .filterTone, tones.map { ($0.rawValue, context.text($0.label)) }),
            ListFilter("platform", .filterPlatform, Set(incidents.map(\.platform)).sorted().map { ($0, $0) }),
            ListFilter("handled", .filterHandled, handled),
        ]
    }
}

extension Theme {
    package func incidentList(_ page: IncidentListPage, _ context: PageContext) -> HTML {
        Hypertext.main(.id("main"), .class("wrap stories"), .lang(context.page.textLanguage.tag)) {
            context.pageNotices()
            header(.class("lhead")) {
                h1 { page.article.title }
                if let lead = page.article.lead { p(.class("lead text")) { lead } }
            }
            if !page.newest.isEmpty {
                section(.id("newest"), .class("band"), .aria("labelledby", "newest-title")) {
                    h2(.id("newest-title")) { context.text(.newestStories) }
                    div(.class("tales")) { for incident in page.newest { Hypertext.article(.class("tale")) { teaser(incident, context) } } }
                }
            }
            if !page.article.body.isEmpty { div(.class("text band")) { context.markdown(page.article.body) } }
            context.filterBar(page.filters(context))
            for tone in [Tone.innocent, .careless, .reckless] where !page.with(tone).isEmpty {
                section(.id(tone.rawValue), .class("band scale-step"), .aria("labelledby", tone.rawValue + "-title")) {
                    h2(.id(tone.rawValue + "-title")) { context.text(tone.label) }
                    p(.class("soft text")) { context.text(tone.explanation) }
                    div(.class("tales")) { for incident in page.with(tone) { story(incident, context) } }
                }
            }
        }
    }

    private func story(_ incident: Incident, _ context: PageContext) -> HTML {
        Hypertext.article(
            .class("tale"), .data("tone", incident.tone.rawValue), .data("platform", incident.platform),
            .data("handled", incident.handledWell ? "well" : "badly")
        ) { teaser(incident, context) }
    }

    private func teaser(_ incident: Incident, _ context: PageContext) -> HTML {
        HTML {
            p(.class("small soft")) {
                if incident.fictional { strong(.class("tag")) { context.text(.invented) } }
                HTML(" \(incident.date.year) · \(incident.actor) · \(incident.platform)")
            }
            h3 { a(.href(context.link(to: incident))) { incident.title } }
            p { incident.summary }
        }
    }
}

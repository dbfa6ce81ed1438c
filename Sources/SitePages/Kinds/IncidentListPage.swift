package import Hypertext
import Markdown
package import SiteModel

/// All stories: by the three-step scale, then by guideline.
package struct IncidentListPage: PageContent {
    package let article: Article
    package let incidents: [Incident]
    package let guidelines: [Guideline]

    package init(_ article: Article, _ edition: Edition) {
        self.article = article
        incidents = edition.incidents
        guidelines = edition.guidelines
    }

    package func main(_ frame: Frame, theme: any Theme) -> HTML {
        theme.incidentList(self, frame)
    }

    package func with(_ tone: Tone) -> [Incident] {
        incidents.filter { $0.tone == tone }
    }

    package var anchors: Set<String> {
        article.anchors.union(Tone.allCases.filter { !with($0).isEmpty }.map(\.rawValue)).union(["by-guideline"])
    }

    package var searchEntries: [SearchEntry] { article.searchEntries }

    package func filters(_ frame: Frame) -> [ListFilter] {
        let tones = [Tone.innocent, .careless, .reckless].filter { !with($0).isEmpty }
        let handled = [("well", frame.word(.handledWell)), ("badly", frame.word(.handledBadly))]
        return [
            ListFilter("tone", .filterTone, tones.map { ($0.rawValue, frame.word($0.word)) }),
            ListFilter("platform", .filterPlatform, Set(incidents.map(\.platform)).sorted().map { ($0, $0) }),
            ListFilter("handled", .filterHandled, handled),
        ]
    }
}

extension Theme {
    package func incidentList(_ page: IncidentListPage, _ frame: Frame) -> HTML {
        Hypertext.main(.id("main"), .class("wrap stories"), .lang(frame.page.textLanguage.tag)) {
            frame.pageNotices()
            header(.class("lhead")) {
                h1 { page.article.title }
                if let lead = page.article.lead { p(.class("lead text")) { lead } }
            }
            if !page.article.body.isEmpty { div(.class("text")) { frame.markdown(page.article.body) } }
            frame.filterBar(page.filters(frame))
            for tone in [Tone.innocent, .careless, .reckless] where !page.with(tone).isEmpty {
                section(.id(tone.rawValue), .class("band scale-step"), .aria("labelledby", tone.rawValue + "-title")) {
                    h2(.id(tone.rawValue + "-title")) { frame.word(tone.word) }
                    p(.class("soft text")) { frame.word(tone.explanation) }
                    div(.class("tales")) { for incident in page.with(tone) { story(incident, frame) } }
                }
            }
            byGuideline(page, frame)
        }
    }

    private func story(_ incident: Incident, _ frame: Frame) -> HTML {
        Hypertext.article(
            .class("tale"), .data("tone", incident.tone.rawValue), .data("platform", incident.platform),
            .data("handled", incident.handledWell ? "well" : "badly")
        ) {
            p(.class("small soft")) {
                if incident.fictional { strong(.class("tag")) { frame.word(.invented) } }
                HTML(" \(incident.date.year) · \(incident.actor)")
            }
            h3 { a(.href(frame.href(.incident(incident.id)) ?? .fragment("main"))) { incident.title } }
            p { incident.summary }
        }
    }

    private func byGuideline(_ page: IncidentListPage, _ frame: Frame) -> HTML {
        section(.id("by-guideline"), .class("band"), .aria("labelledby", "by-guideline-title")) {
            h2(.id("by-guideline-title")) { frame.word(.byGuideline) }
            dl(.class("index")) {
                for guideline in page.guidelines {
                    let stories = page.incidents.filter { $0.guidelines.contains(guideline.id) }
                    if !stories.isEmpty {
                        div {
                            dt { a(.href(frame.href(.guideline(guideline.id)) ?? .fragment("main"))) { guideline.title } }
                            for incident in stories {
                                dd { a(.href(frame.href(.incident(incident.id)) ?? .fragment("main"))) { incident.title } }
                            }
                        }
                    }
                }
            }
        }
    }
}

package import Hypertext
import Markdown
import Messages
package import SiteComponents
package import SiteModel
package import SitePlan
import SiteValues

/// What changed, newest first; the same entries as the feed, each at the anchor the feed points to. After what the editors tell of each edition
/// comes what the guidelines themselves say about their changes.
package struct WhatsNewPage: Template {
    package let article: Article
    package let entries: [ChangeLogEntry]
    package let changes: [GuidelineChange]

    package init(_ article: Article, _ localizedSite: LocalizedSite) {
        self.article = article
        entries = localizedSite.changelog
        changes = localizedSite.materialChanges
    }

    package func main(_ context: PageContext, theme: any Theme) -> HTML {
        theme.articleFrame(
            article, context, class: "whats-new",
            adding: HTML {
                if entries.isEmpty, changes.isEmpty { p { context.text(.nothingHereYet) } }
                for entry in entries { change(entry, context) }
                changedForYou(context)
                p(.class("small")) {
                    a(.href(context.link(to: context.site.route("feed.xml", in: context.page.language)))) { context.text(.feed) }
                }
            })
    }

    private func change(_ entry: ChangeLogEntry, _ context: PageContext) -> HTML {
        let guidelines = entry.guidelines.compactMap { context.localizedSite.guideline($0) }
        return section(.id("\(entry.id)"), .class("tale")) {
            p(.class("small soft")) { time(.datetime(entry.date.iso)) { context.messages.date(entry.date) } }
            context.langBlock(entry.provenance) {
                h2 { entry.title }
                p { entry.text }
            }
            if !guidelines.isEmpty { context.shortRows(guidelines) }
        }
    }

    /// By days, the last one first.
    private func changedForYou(_ context: PageContext) -> HTML? {
        if changes.isEmpty { return nil }
        var days: [CivilDate] = []
        for change in changes where days.last != change.date { days.append(change.date) }
        return section(.id(Self.changesAnchor), .class("tale")) {
            h2 { context.text(.changedForYou) }
            p { context.text(.changedForYouText) }
            for day in days {
                h3(.class("tiny")) { time(.datetime(day.iso)) { context.messages.date(day) } }
                ul {
                    for change in changes where change.date == day {
                        li(.id(change.id)) {
                            context.langBlock(change.guideline.provenance) {
                                HTML {
                                    a(.href(context.link(to: change.guideline))) { change.guideline.title }
                                    HTML(" – ")
                                    change.text
                                }
                            }
                        }
                    }
                }
            }
        }
    }

    private static let changesAnchor = "changed-for-you"

    package var anchors: Set<String> {
        article.anchors.union(entries.map(\.id.name)).union(changes.map(\.id)).union(changes.isEmpty ? [] : [Self.changesAnchor])
    }

    package var searchEntries: [SearchEntry] {
        article.searchEntries + entries.map { SearchEntry(kind: .page, heading: $0.title, text: $0.text, anchor: $0.id.name) }
    }
}

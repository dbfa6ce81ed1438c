package import Hypertext
import Markdown
import Messages
package import SiteComponents
package import SiteModel
package import SitePlan
import SiteValues

/// What changed, newest first; the same entries as the feed, each at the anchor the feed points to.
package struct WhatsNewPage: Template {
    package let article: Article
    package let entries: [ChangeLogEntry]

    package init(_ article: Article, _ localizedSite: LocalizedSite) {
        self.article = article
        entries = localizedSite.changelog
    }

    package func main(_ context: PageContext, theme: any Theme) -> HTML {
        theme.articleFrame(
            article, context, class: "whats-new",
            adding: HTML {
                for entry in entries { change(entry, context) }
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

    package var anchors: Set<String> { article.anchors.union(entries.map(\.id.name)) }

    package var searchEntries: [SearchEntry] {
        article.searchEntries + entries.map { SearchEntry(kind: .page, heading: $0.title, text: $0.text, anchor: $0.id.name) }
    }
}

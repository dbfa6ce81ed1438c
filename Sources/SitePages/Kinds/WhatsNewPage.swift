package import Hypertext
import Markdown
package import SiteModel

/// What changed, newest first; the same entries as the feed, each at the anchor the feed points to.
package struct WhatsNewPage: PageContent {
    package let article: Article
    package let entries: [ChangeLogEntry]

    package init(_ article: Article, _ edition: Edition) {
        self.article = article
        entries = edition.changelog
    }

    package func main(_ frame: Frame, theme: any Theme) -> HTML {
        theme.articleFrame(
            article, frame, class: "whats-new",
            adding: HTML {
                for entry in entries { change(entry, frame) }
                p(.class("small")) { a(.href(frame.href(frame.site.route("feed.xml", in: frame.page.language)))) { frame.word(.feed) } }
            })
    }

    private func change(_ entry: ChangeLogEntry, _ frame: Frame) -> HTML {
        let rules = entry.rules.compactMap { frame.edition.guideline($0) }
        return section(.id("\(entry.id)"), .class("tale")) {
            p(.class("small soft")) { time(.datetime(entry.date.iso)) { frame.words.date(entry.date) } }
            frame.passage(entry.origin) {
                h2 { entry.title }
                p { entry.text }
            }
            if !rules.isEmpty { frame.shortRows(rules) }
        }
    }

    package var anchors: Set<String> { article.anchors.union(entries.map(\.id.name)) }

    package var searchEntries: [SearchEntry] {
        article.searchEntries + entries.map { SearchEntry(group: .page, heading: $0.title, text: $0.text, anchor: $0.id.name) }
    }
}

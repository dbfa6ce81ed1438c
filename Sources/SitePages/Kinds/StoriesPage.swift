package import Hypertext
import Markdown
package import SiteModel

/// What posting has done for colleagues, in their words and with their consent; invented stories say that they are.
package struct StoriesPage: PageContent {
    package let article: Article
    package let stories: [Story]

    package init(_ article: Article, _ edition: Edition, of site: Site) {
        self.article = article
        stories = edition.stories.filter { $0.mayBeShown(on: site.asOf) }
    }

    package func main(_ frame: Frame, theme: any Theme) -> HTML {
        theme.articleFrame(article, frame, class: "colleagues", adding: HTML { for story in stories { entry(story, frame) } })
    }

    private func entry(_ story: Story, _ frame: Frame) -> HTML {
        let rules = story.rules.compactMap { frame.edition.guideline($0) }
        return section(.id("\(story.id)"), .class("tale")) {
            frame.passage(story.origin) {
                p(.class("small soft")) {
                    if story.fictional { strong(.class("tag")) { frame.word(.invented) } }
                    HTML(" \(story.teller)")
                }
                h2 { story.title }
                frame.markdown(story.text)
                if !rules.isEmpty { frame.shortRows(rules) }
            }
        }
    }

    package var anchors: Set<String> {
        article.anchors.union(stories.map(\.id.name)).union(stories.flatMap { $0.text.headings.map(\.id) })
    }

    package var searchEntries: [SearchEntry] {
        article.searchEntries
            + stories.map { SearchEntry(group: .page, heading: $0.title, text: "\($0.teller). \($0.text.plainText)", anchor: $0.id.name) }
    }
}

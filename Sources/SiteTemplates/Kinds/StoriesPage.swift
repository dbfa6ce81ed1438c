package import Hypertext
import Markdown
import Messages
package import SiteComponents
package import SiteModel
package import SitePlan

/// What posting has done for colleagues, in their words and with their consent; invented stories say that they are.
package struct StoriesPage: Template {
    package let article: Article
    package let stories: [Story]

    package init(_ article: Article, _ localizedSite: LocalizedSite, of site: Site) {
        self.article = article
        stories = localizedSite.stories.filter { $0.mayBeShown(on: site.asOf) }
    }

    package func main(_ context: PageContext, theme: any Theme) -> HTML {
        theme.articleFrame(article, context, class: "colleagues", adding: HTML { for story in stories { entry(story, context) } })
    }

    private func entry(_ story: Story, _ context: PageContext) -> HTML {
        let guidelines = story.guidelines.compactMap { context.localizedSite.guideline($0) }
        return section(.id("\(story.id)"), .class("tale")) {
            context.langBlock(story.provenance) {
                p(.class("small soft")) {
                    if story.fictional { strong(.class("tag")) { context.text(.invented) } }
                    HTML(" \(story.teller)")
                }
                h2 { story.title }
                context.markdown(story.text)
                if !guidelines.isEmpty { context.shortRows(guidelines) }
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

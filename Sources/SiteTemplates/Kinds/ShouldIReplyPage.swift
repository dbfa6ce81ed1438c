package import Hypertext
import Markdown
import Messages
package import SiteComponents
package import SiteModel
package import SitePlan

/// "Should I reply?": what kinds of comment there are, and the first question on the way to an answer. The further steps are pages of their own.
package struct ShouldIReplyPage: Template {
    package let article: Article
    package let guide: Situation?

    package init(_ article: Article, _ localizedSite: LocalizedSite) {
        self.article = article
        guide = localizedSite.shouldIReply
    }

    package func main(_ context: PageContext, theme: any Theme) -> HTML {
        theme.articleFrame(article, context, class: "reply", adding: firstQuestion(context) ?? .empty)
    }

    private func firstQuestion(_ context: PageContext) -> HTML? {
        guard let guide, let start = guide.start, !start.isLeaf else { return nil }
        return context.langBlock(guide.provenance) {
            h2(.id("start")) { start.question ?? guide.situation }
            if let lead = start.lead { p { lead } }
            context.markdown(start.body)
            ul(.class("choices")) {
                for option in start.options {
                    li { context.choice(option, of: guide) }
                }
            }
            p(.class("small soft")) { context.text(.nothingStored) }
        }
    }

    package var anchors: Set<String> { article.anchors.union(guide == nil ? [] : ["start"]) }
    package var searchEntries: [SearchEntry] { article.searchEntries }
}

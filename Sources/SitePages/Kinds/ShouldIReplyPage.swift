package import Hypertext
import Markdown
package import SiteModel

/// "Should I reply?": what kinds of comment there are, and the first question of the way to an answer. The further steps are pages of their own.
package struct ShouldIReplyPage: PageContent {
    package let article: Article
    package let guide: Situation?

    package init(_ article: Article, _ edition: Edition) {
        self.article = article
        guide = edition.shouldIReply
    }

    package func main(_ frame: Frame, theme: any Theme) -> HTML {
        theme.articleFrame(article, frame, class: "reply", adding: firstQuestion(frame) ?? .empty)
    }

    private func firstQuestion(_ frame: Frame) -> HTML? {
        guard let guide, let start = guide.start, !start.isLeaf else { return nil }
        return frame.passage(guide.origin) {
            h2(.id("start")) { start.question ?? guide.situation }
            if let lead = start.lead { p { lead } }
            frame.markdown(start.body)
            ul(.class("choices")) {
                for option in start.options {
                    li { a(.href(frame.href(.situation(guide.id, node: option.next)) ?? .fragment("main"))) { option.text } }
                }
            }
            p(.class("small soft")) { frame.word(.nothingStored) }
        }
    }

    package var anchors: Set<String> { article.anchors.union(guide == nil ? [] : ["start"]) }
    package var searchEntries: [SearchEntry] { article.searchEntries }
}

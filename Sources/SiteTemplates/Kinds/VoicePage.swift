package import Hypertext
import Markdown
import Messages
package import SiteComponents
package import SiteModel
package import SitePlan

/// How we write here, shown by sentences before and after.
package struct VoicePage: Template {
    package let article: Article

    package init(_ article: Article) {
        self.article = article
    }

    package func main(_ context: PageContext, theme: any Theme) -> HTML {
        theme.articleFrame(article, context, class: "voice", adding: rewrites(context))
    }

    private func rewrites(_ context: PageContext) -> HTML {
        if article.pairs.isEmpty { return .empty }
        return HTML {
            h2(.id("two-ways")) { context.text(.twoWays) }
            for pair in article.pairs { rewrite(pair, context) }
        }
    }

    private func rewrite(_ pair: BeforeAfter, _ context: PageContext) -> HTML {
        div(.class("example")) {
            div(.class("pair")) {
                side("dont", "cross", .beforeRewrite, pair.before, context)
                side("do", "check", .afterRewrite, pair.after, context)
            }
            if let why = pair.why { p(.class("small soft")) { why } }
        }
    }

    private func side(_ name: String, _ symbol: String, _ caption: Message, _ sentence: String, _ context: PageContext) -> HTML {
        figure(.class(name)) {
            figcaption {
                icon(symbol)
                context.text(caption)
            }
            blockquote { sentence }
        }
    }

    package var anchors: Set<String> { article.anchors.union(["two-ways"]) }
    package var searchEntries: [SearchEntry] { article.searchEntries }
}

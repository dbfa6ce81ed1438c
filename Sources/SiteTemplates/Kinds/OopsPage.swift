package import Hypertext
package import SiteComponents
package import SiteModel
package import SitePlan
import SiteValues

/// The first hour after a slip: what to do, in order, sentences to borrow, and a number that answers.
package struct OopsPage: Template {
    package let article: Article

    package init(_ article: Article) {
        self.article = article
    }

    package func main(_ context: PageContext, theme: any Theme) -> HTML {
        theme.urgentFrame(article, context)
    }

    package var anchors: Set<String> { article.anchors }

    package var searchEntries: [SearchEntry] { article.searchEntries }
}

extension Theme {
    /// The frame of a page for somebody in a hurry: the steps come before everything else, and on a phone the number before the steps.
    func urgentFrame(_ article: Article, _ context: PageContext) -> HTML {
        let sides = context.urgentSides(article)
        return Hypertext.main(.id("main"), .class("wrap"), .lang(context.page.textLanguage.tag)) {
            context.pageNotices()
            header(.class("answer oopsie")) {
                div {
                    h1 { article.title }
                    if let lead = article.lead { p(.class("lead")) { lead } }
                }
                div(.class("gico")) { icon(article.icon ?? "spill") }
            }
            div(.class("split urgent gbody")) {
                sides.first
                div(.class("text")) {
                    context.articleSteps(article)
                    context.articleSentences(article)
                    context.articleDeal(article)
                    context.markdown(article.body)
                }
                sides.last
            }
        }
    }
}

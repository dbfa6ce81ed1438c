package import Hypertext
import Markdown
import Messages
package import SiteComponents
package import SiteModel
package import SitePlan

/// What lies on the chair in the morning: both sides of the card, and the link to its printable sheet.
package struct DeskDropPage: Template {
    package let article: Article

    package init(_ article: Article) {
        self.article = article
    }

    package func main(_ context: PageContext, theme: any Theme) -> HTML {
        theme.articleFrame(
            article, context, class: "desk-drop",
            below: section(.class("band drop"), .aria("labelledby", "card")) {
                div(.class("stack")) {
                    h2(.id("card")) { context.text(.cardTitle) }
                    p { context.text(.cardSummary) }
                    if let sheet = context.link(to: .sheet("desk-card")) {
                        p(.class("acts")) {
                            a(.class("btn"), .href(sheet)) {
                                icon("printer")
                                context.text(.printCard)
                            }
                        }
                    }
                }
                // A picture of the sheet, which has the same words to read and to print.
                div(.class("cards"), .aria("hidden", "true")) {
                    div { div(.class("paper a6")) { context.deskCardFront() } }
                    div { div(.class("paper a6")) { context.deskCardBack() } }
                }
            })
    }

    package var anchors: Set<String> { article.anchors.union(["card"]) }
    package var searchEntries: [SearchEntry] { article.searchEntries }
}

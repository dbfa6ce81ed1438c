package import Hypertext
import Markdown
package import SiteModel

/// What lies on the chair in the morning: both sides of the card, and the way to its printable sheet.
package struct DeskDropPage: PageContent {
    package let article: Article

    package init(_ article: Article) {
        self.article = article
    }

    package func main(_ frame: Frame, theme: any Theme) -> HTML {
        theme.articleFrame(
            article, frame, class: "desk-drop",
            below: section(.class("band drop"), .aria("labelledby", "card")) {
                div(.class("stack")) {
                    h2(.id("card")) { frame.word(.cardTitle) }
                    p { frame.word(.cardSummary) }
                    if let sheet = frame.href(.sheet("desk-card")) {
                        p(.class("acts")) {
                            a(.class("btn"), .href(sheet)) {
                                icon("printer")
                                frame.word(.printCard)
                            }
                        }
                    }
                }
                // A picture of the sheet, which has the same words to read and to print.
                div(.class("cards"), .aria("hidden", "true")) {
                    div { div(.class("paper a6")) { frame.deskCardFront() } }
                    div { div(.class("paper a6")) { frame.deskCardBack() } }
                }
            })
    }

    package var anchors: Set<String> { article.anchors.union(["card"]) }
    package var searchEntries: [SearchEntry] { article.searchEntries }
}

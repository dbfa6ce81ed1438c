package import Hypertext
import Markdown
package import SiteModel

/// "So, what happened?": every situation as an entry point, the tree for replies among them.
package struct SituationListPage: PageContent {
    package let article: Article
    package let situations: [Situation]

    package init(_ article: Article, _ edition: Edition) {
        self.article = article
        situations = edition.situations
    }

    package func main(_ frame: Frame, theme: any Theme) -> HTML {
        theme.situationList(self, frame)
    }

    package var anchors: Set<String> { article.anchors }
    package var searchEntries: [SearchEntry] { article.searchEntries }
}

extension Theme {
    package func situationList(_ page: SituationListPage, _ frame: Frame) -> HTML {
        Hypertext.main(.id("main"), .class("wrap"), .lang(frame.page.textLanguage.tag)) {
            frame.pageNotices()
            header(.class("lhead")) {
                h1 { page.article.title }
                if let lead = page.article.lead { p(.class("lead text")) { lead } }
                frame.searchForm()
            }
            frame.board(page.situations)
            if let reply = frame.href(.layout(.shouldIReply)) {
                p(.class("band")) { a(.class("btn ghost"), .href(reply)) { frame.title(.layout(.shouldIReply)) } }
            }
            if !page.article.body.isEmpty { div(.class("text band")) { frame.markdown(page.article.body) } }
        }
    }
}

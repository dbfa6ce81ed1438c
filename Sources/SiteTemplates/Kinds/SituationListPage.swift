package import Hypertext
import Markdown
package import SiteComponents
package import SiteModel
package import SitePlan
import SiteValues

/// "What happened?": every situation as an entry point, the tree for replies among them.
package struct SituationListPage: Template {
    package let article: Article
    package let situations: [Situation]

    package init(_ article: Article, _ localizedSite: LocalizedSite) {
        self.article = article
        situations = localizedSite.situations
    }

    package func main(_ context: PageContext, theme: any Theme) -> HTML {
        theme.situationList(self, context)
    }

    package var anchors: Set<String> { article.anchors }
    package var searchEntries: [SearchEntry] { article.searchEntries }
}

extension Theme {
    package func situationList(_ page: SituationListPage, _ context: PageContext) -> HTML {
        Hypertext.main(.id("main"), .class("wrap"), .lang(context.page.textLanguage.tag)) {
            context.pageNotices()
            header(.class("lhead")) {
                h1 { page.article.title }
                if let lead = page.article.lead { p(.class("lead text")) { lead } }
                context.searchForm()
            }
            context.board(page.situations)
            if let reply = context.link(to: .layout(.shouldIReply)) {
                p(.class("band")) { a(.class("btn ghost"), .href(reply)) { context.title(.layout(.shouldIReply)) } }
            }
            if !page.article.body.isEmpty { div(.class("text band")) { context.markdown(page.article.body) } }
        }
    }
}

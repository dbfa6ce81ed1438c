package import Hypertext
import Markdown
import Messages
package import SiteComponents
package import SiteModel
import SitePlan
import SiteValues

/// What a server shows for an address that does not exist.
///
/// It shows this one file at whatever depth was asked for, where relative links lead astray. So the links of this page, and of this page
/// alone, name the whole address once the site's is known (``PageContext/link(to: _:fragment:)``); stylesheet and drawings stay relative, so that the
/// folder opened from a disk asks no server for anything. The page therefore makes sense without its stylesheet, too.
package struct NotFoundPage: Template {
    package let article: Article

    package init(_ article: Article) {
        self.article = article
    }

    package func main(_ context: PageContext, theme: any Theme) -> HTML {
        Hypertext.main(.id("main"), .class("wrap"), .lang(context.page.textLanguage.tag)) {
            context.pageNotices()
            theme.articleHead(ArticlePage(article), context)
            context.searchForm()
            div(.class("text band")) { context.markdown(article.body) }
            nav(.class("text"), .aria("label", context.text(.whatNext))) {
                ul {
                    for key in Self.ways { if let way = context.titledLink(key) { li { way } } }
                }
            }
        }
    }

    private static let ways: [PageKey] = [
        .home, .layout(.guidelines), .layout(.situations), .layout(.oops), .layout(.contacts), .layout(.sitemap),
    ]

    package var anchors: Set<String> { article.anchors }
}

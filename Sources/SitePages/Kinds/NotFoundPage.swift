package import Hypertext
import Markdown
package import SiteModel

/// What a server shows for an address that does not exist.
///
/// It shows this one file at whatever depth was asked for, where relative links lead astray. So the links of this page, and of this page
/// alone, name the whole address once the site's is known (``Frame/href(_:fragment:)``); stylesheet and drawings stay relative, so that the
/// folder opened from a disk asks no server for anything. The page therefore makes sense without its stylesheet, too.
package struct NotFoundPage: PageContent {
    package let article: Article

    package init(_ article: Article) {
        self.article = article
    }

    package func main(_ frame: Frame, theme: any Theme) -> HTML {
        Hypertext.main(.id("main"), .class("wrap"), .lang(frame.page.textLanguage.tag)) {
            frame.pageNotices()
            theme.articleHead(ArticlePage(article), frame)
            frame.searchForm()
            div(.class("text band")) { frame.markdown(article.body) }
            nav(.class("text"), .aria("label", frame.word(.waysOn))) {
                ul {
                    for key in Self.ways { if let way = frame.titledLink(key) { li { way } } }
                }
            }
        }
    }

    private static let ways: [PageKey] = [
        .home, .layout(.guidelines), .layout(.situations), .layout(.oops), .layout(.contacts), .layout(.sitemap),
    ]

    package var anchors: Set<String> { article.anchors }
}

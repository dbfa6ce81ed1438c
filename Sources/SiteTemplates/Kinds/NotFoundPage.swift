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
/// alone, begin at the root of the server once the site's address is known (``PageContext/link(to: _:fragment:)``), and its styles are in its text.
/// Each language has its own; that of the default language says it in the others as well, because some servers know one page only.
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
                    for key in Self.links { if let link = context.titledLink(key) { li { link } } }
                }
            }
            if context.page.language == context.site.languages.first {
                for language in context.otherLanguages { inShort(language, context) }
            }
        }
    }

    private func inShort(_ language: Language, _ context: PageContext) -> HTML {
        let other = context.site.localizedSite(language)?.article(layout: .notFound)
        guard let other, other.provenance.language == language else { return .empty }
        return section(.class("text band"), .lang(language.tag)) {
            h2 { other.title }
            if let lead = other.lead { p { lead } }
            ul {
                for key in [.layout(.search)] + Self.links {
                    if let target = context.links.target(key, in: language) {
                        li { a(.href(context.link(to: target.route)), .hreflang(language.tag)) { target.title } }
                    }
                }
            }
        }
    }

    private static let links: [PageKey] = [
        .home, .layout(.guidelines), .layout(.situations), .layout(.oops), .layout(.contacts), .layout(.sitemap),
    ]

    package var anchors: Set<String> { article.anchors }
}

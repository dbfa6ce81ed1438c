package import Hypertext
import Markdown
import Messages
package import SiteComponents
package import SiteModel
import SitePlan
import SiteValues

/// The search: a field, below which a script puts what it finds, and everything from A to Z for those without one.
package struct SearchPage: Template {
    package let article: Article
    private let index: AlphabeticIndex

    package init(_ article: Article, _ localizedSite: LocalizedSite, of site: Site) {
        self.article = article
        index = AlphabeticIndex(Self.entries(localizedSite, of: site))
    }

    private static func entries(_ localizedSite: LocalizedSite, of site: Site) -> [AlphabeticIndex.Entry] {
        func entry(
            _ title: String, _ provenance: Provenance, _ key: PageKey, at fragment: String? = nil, _ kind: Message
        ) -> AlphabeticIndex.Entry {
            .init(title: title, language: provenance.language, key: key, fragment: fragment, kind: kind)
        }
        let stories = localizedSite.stories.filter { site.isAgreed($0.mayBeShown) }
        return localizedSite.guidelines.map { entry($0.title, $0.provenance, .guideline($0.id), .guidelineHit) }
            + localizedSite.situations.map { entry($0.situation, $0.provenance, .situation($0.id, node: nil), .situationHit) }
            + localizedSite.incidents.map { entry($0.title, $0.provenance, .incident($0.id), .storyHit) }
            + stories.map { entry($0.title, $0.provenance, .layout(.getInvolved), at: $0.id.name, .storyHit) }
            + localizedSite.articles.filter { $0.layout != .notFound }.map { entry($0.title, $0.provenance, $0.key, .pageHit) }
            + localizedSite.events.map { entry($0.title, $0.provenance, .event($0.id), .pageHit) }
            + localizedSite.glossary.map { entry($0.term, $0.provenance, .layout(.glossary), at: $0.id.name, .wordHit) }
    }

    package func main(_ context: PageContext, theme: any Theme) -> HTML {
        Hypertext.main(.id("main"), .class("wrap search"), .lang(context.page.textLanguage.tag)) {
            context.pageNotices()
            theme.articleHead(ArticlePage(article), context)
            context.searchForm()
            noscript { p(.class("small")) { context.text(.searchNeedsScript) } }
            div(.class("text band")) { context.markdown(article.body) }
            context.alphabeticIndex(index, heading: .fromAToZ)
        }
    }

    package var anchors: Set<String> { article.anchors.union(["a-to-z"]) }
}

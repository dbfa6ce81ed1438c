package import Hypertext
import Markdown
package import SiteModel

/// The search: a field, below which a script puts what it finds, and everything from A to Z for those without one.
package struct SearchPage: PageContent {
    package let article: Article
    private let index: AlphabeticIndex

    package init(_ article: Article, _ edition: Edition, of site: Site) {
        self.article = article
        index = AlphabeticIndex(Self.entries(edition, on: site.asOf))
    }

    private static func entries(_ edition: Edition, on day: CivilDate) -> [AlphabeticIndex.Entry] {
        func entry(_ title: String, _ origin: Origin, _ key: PageKey, at fragment: String? = nil, _ kind: UIWord) -> AlphabeticIndex.Entry {
            .init(title: title, language: origin.language, key: key, fragment: fragment, kind: kind)
        }
        let stories = edition.stories.filter { $0.mayBeShown(on: day) }
        return edition.guidelines.map { entry($0.title, $0.origin, .guideline($0.id), .guidelineHit) }
            + edition.situations.map { entry($0.situation, $0.origin, .situation($0.id, node: nil), .situationHit) }
            + edition.incidents.map { entry($0.title, $0.origin, .incident($0.id), .storyHit) }
            + stories.map { entry($0.title, $0.origin, .layout(.stories), at: $0.id.name, .storyHit) }
            + edition.articles.filter { $0.layout != .notFound }.map { entry($0.title, $0.origin, $0.key, .pageHit) }
            + edition.events.map { entry($0.title, $0.origin, .event($0.id), .pageHit) }
            + edition.glossary.map { entry($0.term, $0.origin, .layout(.glossary), at: $0.id.name, .wordHit) }
    }

    package func main(_ frame: Frame, theme: any Theme) -> HTML {
        Hypertext.main(.id("main"), .class("wrap search"), .lang(frame.page.textLanguage.tag)) {
            frame.pageNotices()
            theme.articleHead(ArticlePage(article), frame)
            frame.searchForm()
            noscript { p(.class("small")) { frame.word(.searchNeedsScript) } }
            div(.class("text band")) { frame.markdown(article.body) }
            frame.alphabeticIndex(index, heading: .fromAToZ)
        }
    }

    package var anchors: Set<String> { article.anchors.union(["a-to-z"]) }
}

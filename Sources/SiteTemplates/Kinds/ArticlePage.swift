package import Hypertext
import Markdown
package import Messages
package import SiteComponents
package import SiteModel
package import SitePlan
package import SiteValues

/// A page by an author. Where its layout adds data, another content takes its place and uses this one's head and text.
package struct ArticlePage: Template, PageKind {
    package let article: Article

    package init(_ article: Article) {
        self.article = article
    }

    package static func pages(in localizedSite: LocalizedSite, of site: Site, messages: Messages) -> [TemplatedPage] {
        localizedSite.articles.compactMap { article in
            guard let content = PageKinds.content(for: article, in: localizedSite, of: site) else { return nil }
            return content.page(
                key: article.key, route: site.route(article.path, in: localizedSite.language), language: localizedSite.language,
                title: article.title, menu: article.menu, summary: article.summary,
                isDraft: article.publication.isMarked(on: site.asOf), section: article.layout.section,
                care: Page.Care(owner: article.owner, reviewed: article.reviewed, every: article.reviewEvery),
                provenance: article.provenance)
        }
    }

    package func main(_ context: PageContext, theme: any Theme) -> HTML {
        theme.article(self, context)
    }

    package var anchors: Set<String> { article.anchors }
    package var searchEntries: [SearchEntry] { article.searchEntries }
}

extension Theme {
    package func articleHead(_ page: ArticlePage, _ context: PageContext) -> HTML {
        header(.class("lhead")) {
            h1 { page.article.title }
            if let lead = page.article.lead { p(.class("lead text")) { lead } }
        }
    }

    package func article(_ page: ArticlePage, _ context: PageContext) -> HTML {
        // Whose contact is for when it can't wait is read in a hurry, too.
        let isUrgent = page.article.contact.flatMap { context.localizedSite.contact($0) }?.urgent ?? false
        return isUrgent ? urgentFrame(page.article, context) : articleFrame(page.article, context)
    }

    /// The frame of a page built on an article: its head, its text with what the page's data adds in the same column, whom to ask
    /// at the side, and below them what needs the whole width.
    package func articleFrame(
        _ article: Article, _ context: PageContext, class name: String = "", adding added: HTML = .empty, below: HTML = .empty
    ) -> HTML {
        Hypertext.main(.id("main"), .class(name.isEmpty ? "wrap" : "wrap \(name)"), .lang(context.page.textLanguage.tag)) {
            context.pageNotices()
            articleHead(ArticlePage(article), context)
            div(.class("split")) {
                div(.class("text")) {
                    // Steps come first, unless the text begins with words that lead up to them.
                    if article.beginsWithHeading { context.articleSteps(article) }
                    context.markdown(article.body)
                    added
                    if !article.beginsWithHeading { context.articleSteps(article) }
                    context.articleSentences(article)
                    context.articleDeal(article)
                }
                context.articleSide(article)
            }
            below
        }
    }
}

extension Article {
    /// The home page is the folder's index, and servers look for `404.html`.
    var path: String {
        switch layout {
        case .home: "index.html"
        case .notFound: "404.html"
        default: "\(slug).html"
        }
    }

    var beginsWithHeading: Bool { body.sections.first?.heading != nil }
    var anchors: Set<String> { body.anchors }

    /// The page as a whole, then each part of its text that has a heading.
    var searchEntries: [SearchEntry] {
        let steps = steps.map { "\($0.title). \($0.text.plainText)" }
        let opening = body.sections.first { $0.heading == nil }?.plainText
        let parts = [summary, lead, opening].compactMap { $0 } + steps + say + [deal].compactMap { $0 }
        let sections = body.sections.compactMap { section in
            section.heading.map { SearchEntry(kind: .page, heading: $0.text, text: section.plainText, anchor: $0.id) }
        }
        return [SearchEntry(kind: .page, heading: title, text: parts.joined(separator: " "), lines: [summary], keywords: keywords)]
            + sections
    }
}

extension Layout {
    /// The entry of the main navigation that the page belongs to.
    var section: SiteSection? {
        switch self {
        case .guidelines, .redLines: .guidelines
        case .situations, .shouldIReply: .situations
        case .incidents: .stories
        case .pause, .quiz: .pause
        default: nil
        }
    }
}

extension Publication {
    /// Not out yet, and in the site only because its builder asked for drafts: the page says so.
    package func isMarked(on day: CivilDate) -> Bool {
        state(on: day) != .live
    }
}

package import Hypertext
import Markdown
import Messages
package import SiteComponents
package import SiteModel
package import SitePlan
import SiteValues

/// Every page of the edition. It reads the link table and no list of its own, so that a new kind of page cannot be forgotten here.
package struct SitemapPage: Template {
    package let article: Article
    private let guidelines: [GuidelineID]
    /// In the order that their authors gave them.
    private let articles: [PageKey]
    private let situations: [Situation]
    private let archived: Set<PageKey>
    /// Pages that are apart from what readers need.
    private let ofTeam: Set<PageKey>
    /// Pages that their authors want on no list.
    private let unlisted: Set<PageKey>

    package init(_ article: Article, _ localizedSite: LocalizedSite) {
        self.article = article
        let yesFirst: [Mark] = [.bang, .comma, .stop, .quest, .star]
        situations = localizedSite.situations + [localizedSite.shouldIReply].compactMap { $0 }
        articles = localizedSite.articles.map(\.key)
        ofTeam = Set(localizedSite.articles.filter { $0.menuPlace == .team }.map(\.key))
        unlisted = Set(localizedSite.articles.filter { $0.menuPlace == MenuPlace.none }.map(\.key))
        archived = Set(localizedSite.archivedIncidents.map { .incident($0.id) })
        guidelines = yesFirst.flatMap { mark in localizedSite.guidelines.filter { Mark($0) == mark }.map(\.id) }
    }

    package func main(_ context: PageContext, theme: any Theme) -> HTML {
        let targets = context.links.targets(in: context.page.language)
        return theme.articleFrame(
            article, context, class: "sitemap",
            adding: HTML {
                for group in Group.allCases {
                    let pages = targets.filter { self.group($0.key, context) == group && !archived.contains($0.key) }.sorted {
                        (rank($0.key), $0.target.route) < (rank($1.key), $1.target.route)
                    }
                    if !pages.isEmpty {
                        h2 { heading(of: group, context) }
                        switch group {
                        case .situations: starts(context)
                        case .sheets: list(sheets(pages.map(\.key), context), context)
                        default: list(pages.map(\.key), context)
                        }
                    }
                }
            })
    }

    /// nil for pages on no list.
    private func group(_ key: PageKey, _ context: PageContext) -> Group? {
        if unlisted.contains(key) { return nil }
        return ofTeam.contains(key) && context.link(to: .layout(.launch)) != nil ? .team : Group(key)
    }

    /// What the team has to itself is called like the page of the launch.
    private func heading(of group: Group, _ context: PageContext) -> HTML {
        group.label.map { HTML(context.text($0)) } ?? context.menuTitle(.layout(.launch)) ?? .empty
    }

    private func list(_ keys: [PageKey], _ context: PageContext) -> HTML {
        ul(.class("index")) { for key in keys { li { context.menuLink(key) } } }
    }

    /// The page of the launch lists the sheets one by one; here they are named only where a site has no such page.
    private func sheets(_ keys: [PageKey], _ context: PageContext) -> [PageKey] {
        context.link(to: .layout(.launch)) == nil ? keys : [.layout(.launch)]
    }

    /// Each situation where it starts; its further steps are not to be read out of turn.
    private func starts(_ context: PageContext) -> HTML {
        ul(.class("index")) {
            for situation in situations {
                li {
                    a(.href(context.link(to: situation))) { context.localized(situation.situation, situation.provenance) }
                }
            }
        }
    }

    /// Guidelines with the yeses first, pages by their `order`; everything else stays in the order of its address.
    private func rank(_ key: PageKey) -> Int {
        switch key {
        case .guideline(let id): guidelines.firstIndex(of: id) ?? guidelines.count
        case .home, .layout, .article: articles.firstIndex(of: key) ?? articles.count
        default: 0
        }
    }

    private enum Group: CaseIterable {
        case pages, guidelines, situations, stories, team, dates, sheets

        init?(_ key: PageKey) {
            switch key {
            case .layout(.notFound), .redirect: return nil
            case .home, .layout, .article: self = .pages
            case .guideline: self = .guidelines
            case .situation: self = .situations
            case .incident: self = .stories
            case .event: self = .dates
            case .sheet: self = .sheets
            }
        }

        var label: Message? {
            switch self {
            case .team: nil
            case .pages: .pages
            case .guidelines: .guidelines
            case .situations: .situations
            case .stories: .stories
            case .dates: .launchDates
            case .sheets: .toPrint
            }
        }
    }

    package var anchors: Set<String> { article.anchors }
    package var searchEntries: [SearchEntry] { article.searchEntries }
}

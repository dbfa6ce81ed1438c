package import Hypertext
import Markdown
package import SiteComponents
package import SiteModel
package import SitePlan
import SiteValues

/// Taking part, as much as one likes: the levels, what the programme gives and promises, colleagues' stories, and their name plates.
/// One page, because a reader asks one question: is this for me?
package struct GetInvolvedPage: Template {
    package let article: Article
    package let levels: [Level]
    /// nil on a site without a programme.
    package let programme: Programme?
    /// Nobody is shown without a consent that still holds.
    package let stories: [Story]
    package let superstars: [Superstar]

    package init(_ article: Article, _ localizedSite: LocalizedSite, of site: Site) {
        self.article = article
        levels = localizedSite.levels.sorted { ($0.level, $0.id) < ($1.level, $1.id) }
        let active = localizedSite.programme.flatMap { $0.active ? $0 : nil }
        programme = localizedSite.settings.features.programme ? active : nil
        stories = localizedSite.stories.filter { site.isAgreed($0.mayBeShown) }
        superstars = localizedSite.superstars.filter { site.isAgreed($0.mayBeShown) }
    }

    package func main(_ context: PageContext, theme: any Theme) -> HTML {
        theme.articleFrame(
            article, context, class: "get-involved",
            adding: HTML {
                context.levelEntries(levels)
                if let programme { context.programmeFacts(programme) }
                context.colleagueStories(stories)
            },
            below: context.namePlates(superstars))
    }

    package var anchors: Set<String> {
        article.anchors
            .union(["levels", "colleagues"])
            .union(levels.map(\.id.name))
            .union(programme == nil ? [] : ["programme", "you-get", "we-get", "promise"])
            .union(programme?.intro.headings.map(\.id) ?? [])
            .union(stories.map(\.id.name))
            .union(stories.flatMap { $0.text.headings.map(\.id) })
            .union(superstars.map(\.id.name))
    }

    package var searchEntries: [SearchEntry] {
        var entries = article.searchEntries
        entries += levels.map {
            SearchEntry(kind: .page, heading: $0.name, text: "\($0.whatYouDo) \($0.firstStep) \($0.youGet)", anchor: $0.id.name)
        }
        if let programme {
            let parts = [programme.intro.plainText] + programme.youGet + programme.weGet + programme.promise
            entries.append(
                SearchEntry(kind: .page, heading: programme.title, text: parts.joined(separator: " "), anchor: "programme"))
        }
        entries += stories.map {
            SearchEntry(kind: .page, heading: $0.title, text: "\($0.teller). \($0.text.plainText)", anchor: $0.id.name)
        }
        entries += superstars.map {
            SearchEntry(kind: .page, heading: $0.name, text: "\($0.place). \($0.sentence)", anchor: $0.id.name)
        }
        return entries
    }
}

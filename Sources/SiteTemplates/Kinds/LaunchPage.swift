package import Hypertext
import Markdown
import Messages
package import SiteComponents
package import SiteModel
package import SitePlan

/// The hub of the launch: in which order things happen, the day itself, what surrounds it, and the weeks after.
/// It points only at what the site has.
package struct LaunchPage: Template {
    package let article: Article
    package let events: [Event]
    package let drip: [(number: Int, tip: DripWeek)]

    package init(_ article: Article, _ localizedSite: LocalizedSite) {
        self.article = article
        events = localizedSite.events
        drip = localizedSite.weeklyTips
    }

    package func main(_ context: PageContext, theme: any Theme) -> HTML {
        theme.articleFrame(
            article, context, class: "launch",
            below: HTML {
                theDay(context)
                context.launchKit()
                aroundIt(context)
                weekly(context)
            })
    }

    private func theDay(_ context: PageContext) -> HTML? {
        if events.isEmpty { return nil }
        return section(.class("band"), .aria("labelledby", "day")) {
            h2(.id("day")) { context.text(.theDay) }
            ul(.class("rules go")) {
                for event in events {
                    li {
                        a(.href(context.link(to: event))) {
                            icon("cake")
                            b { context.localized(event.title, event.provenance) }
                            span { "\(context.when(event)) · \(event.place)" }
                        }
                    }
                }
            }
        }
    }

    private func aroundIt(_ context: PageContext) -> HTML? {
        let rows =
            [
                context.wayRow(.training, icon: "bike"), context.wayRow(.getInvolved, icon: "badge"),
                context.wayRow(.deskDrop, icon: "envelope"),
                context.wayRow(.authors, icon: "pen"), context.wayRow(.quiz, icon: "specs"), context.wayRow(.whatsNew, icon: "notebook"),
            ].compactMap { $0 } + ofTeam(context)
        if rows.isEmpty { return nil }
        return section(.class("band"), .aria("labelledby", "around")) {
            h2(.id("around")) { context.text(.aroundIt) }
            ul(.class("rules help")) { rows }
        }
    }

    /// Further pages that are apart from what readers need.
    private func ofTeam(_ context: PageContext) -> [HTML] {
        // These have rows of their own.
        let shown: [Layout] = [.training, .getInvolved, .deskDrop, .authors, .quiz, .whatsNew]
        return context.navigation(.team).filter { $0.key != context.page.key && !shown.map(PageKey.layout).contains($0.key) }.map { link in
            li {
                a(.href(link.target)) {
                    icon("notebook")
                    b { link.title }
                }
            }
        }
    }

    private func weekly(_ context: PageContext) -> HTML? {
        if drip.isEmpty { return nil }
        return section(.class("band text"), .aria("labelledby", "weekly")) {
            h2(.id("weekly")) { context.text(.oneThingAWeek) }
            ol(.class("time")) {
                for (number, tip) in drip {
                    li {
                        b { context.text(.week, ["number": String(number)]) }
                        span {
                            if let target = context.link(to: .guideline(tip.guideline)) {
                                a(.href(target)) { context.localized(tip.title, tip.provenance) }
                            } else {
                                context.localized(tip.title, tip.provenance)
                            }
                            HTML(" ")
                            context.localized(tip.text, tip.provenance)
                        }
                    }
                }
            }
        }
    }

    package var anchors: Set<String> { article.anchors.union(["day", "kit", "around", "weekly"]) }

    package var searchEntries: [SearchEntry] {
        article.searchEntries + drip.map { SearchEntry(kind: .page, heading: $0.tip.title, text: $0.tip.text, anchor: "weekly") }
    }
}

package import Hypertext
import Markdown
package import SiteModel

/// The hub of the launch: in which order things happen, the day itself, what stands around it, and the weeks after.
/// It points only at what the site has.
package struct LaunchPage: PageContent {
    package let article: Article
    package let events: [Event]
    package let drip: [DripWeek]

    package init(_ article: Article, _ edition: Edition) {
        self.article = article
        events = edition.events
        drip = edition.drip.sorted { ($0.week, $0.id) < ($1.week, $1.id) }
    }

    package func main(_ frame: Frame, theme: any Theme) -> HTML {
        theme.articleFrame(
            article, frame, class: "launch",
            below: HTML {
                theDay(frame)
                frame.launchKit()
                aroundIt(frame)
                weekly(frame)
            })
    }

    private func theDay(_ frame: Frame) -> HTML? {
        if events.isEmpty { return nil }
        return section(.class("band"), .aria("labelledby", "day")) {
            h2(.id("day")) { frame.word(.theDay) }
            ul(.class("rules go")) {
                for event in events {
                    li {
                        a(.href(frame.href(.event(event.id)) ?? .fragment("main"))) {
                            icon("cake")
                            b { frame.spoken(event.title, event.origin) }
                            span { "\(frame.when(event)) · \(event.place)" }
                        }
                    }
                }
            }
        }
    }

    private func aroundIt(_ frame: Frame) -> HTML? {
        let rows = [
            frame.wayRow(.training, icon: "bike"), frame.wayRow(.superstars, icon: "badge"), frame.wayRow(.deskDrop, icon: "envelope"),
            frame.wayRow(.authors, icon: "pen"), frame.wayRow(.quiz, icon: "specs"), frame.wayRow(.whatsNew, icon: "notebook"),
        ].compactMap { $0 }
        if rows.isEmpty { return nil }
        return section(.class("band"), .aria("labelledby", "around")) {
            h2(.id("around")) { frame.word(.aroundIt) }
            ul(.class("rules help")) { rows }
        }
    }

    private func weekly(_ frame: Frame) -> HTML? {
        if drip.isEmpty { return nil }
        return section(.class("band text"), .aria("labelledby", "weekly")) {
            h2(.id("weekly")) { frame.word(.oneThingAWeek) }
            ol(.class("time")) {
                for tip in drip {
                    li {
                        b { frame.words.filled(.week, ["number": String(tip.week)]) }
                        span {
                            if let target = frame.href(.guideline(tip.rule)) {
                                a(.href(target)) { frame.spoken(tip.title, tip.origin) }
                            } else {
                                frame.spoken(tip.title, tip.origin)
                            }
                            HTML(" ")
                            frame.spoken(tip.text, tip.origin)
                        }
                    }
                }
            }
        }
    }

    package var anchors: Set<String> { article.anchors.union(["day", "kit", "around", "weekly"]) }

    package var searchEntries: [SearchEntry] {
        article.searchEntries + drip.map { SearchEntry(group: .page, heading: $0.title, text: $0.text, anchor: "weekly") }
    }
}

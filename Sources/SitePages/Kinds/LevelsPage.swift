package import Hypertext
import Markdown
package import SiteModel

/// How far somebody wants to go, from private to ambassador, with the way back down on every step.
package struct LevelsPage: PageContent {
    package let article: Article
    package let levels: [Level]

    package init(_ article: Article, _ edition: Edition) {
        self.article = article
        levels = edition.levels.sorted { ($0.level, $0.id) < ($1.level, $1.id) }
    }

    package func main(_ frame: Frame, theme: any Theme) -> HTML {
        theme.articleFrame(
            article, frame, class: "levels",
            adding: HTML {
                if levels.count > 1 {
                    nav(.aria("label", frame.word(.allLevels))) {
                        ul(.class("jump")) {
                            for level in levels {
                                li { a(.href(.fragment(level.id.name))) { frame.spoken(level.name, level.origin) } }
                            }
                        }
                    }
                }
                for level in levels { entry(level, frame) }
            })
    }

    private func entry(_ level: Level, _ frame: Frame) -> HTML {
        section(.id("\(level.id)"), .class("tale level")) {
            frame.passage(level.origin) {
                p(.class("small soft")) { frame.words.filled(.level, ["number": String(level.level)]) }
                h2 { level.name }
                dl(.class("facts")) {
                    frame.fact(.whatYouDo, level.whatYouDo)
                    frame.fact(.whatYouGet, level.youGet)
                    frame.fact(.firstStep, level.firstStep)
                    frame.fact(.timeItTakes, level.time)
                    frame.fact(.needsFirst, level.needsFirst)
                    frame.fact(.notThis, level.notThis)
                    frame.fact(.workingTime, level.workingTime)
                    frame.fact(.stepDown, level.stepDown)
                    courses(level, frame)
                }
            }
        }
    }

    private func courses(_ level: Level, _ frame: Frame) -> HTML? {
        let sessions = level.training.compactMap { frame.edition.session($0) }
        guard !sessions.isEmpty, frame.href(.layout(.training)) != nil else { return nil }
        return frame.fact(
            .coursesForIt,
            ul {
                for session in sessions {
                    li {
                        a(.href(frame.href(.layout(.training), fragment: session.id.name) ?? .fragment("main"))) {
                            frame.spoken(session.title, session.origin)
                        }
                    }
                }
            })
    }

    package var anchors: Set<String> { article.anchors.union(levels.map(\.id.name)) }

    package var searchEntries: [SearchEntry] {
        article.searchEntries
            + levels.map {
                SearchEntry(group: .page, heading: $0.name, text: "\($0.whatYouDo) \($0.firstStep) \($0.youGet)", anchor: $0.id.name)
            }
    }
}

package import Hypertext
import Markdown
import Messages
package import SiteComponents
package import SiteModel
package import SitePlan

/// How far somebody wants to go, from private to ambassador, with the way back down on every step.
package struct LevelsPage: Template {
    package let article: Article
    package let levels: [Level]

    package init(_ article: Article, _ localizedSite: LocalizedSite) {
        self.article = article
        levels = localizedSite.levels.sorted { ($0.level, $0.id) < ($1.level, $1.id) }
    }

    package func main(_ context: PageContext, theme: any Theme) -> HTML {
        theme.articleFrame(
            article, context, class: "levels",
            adding: HTML {
                if levels.count > 1 {
                    nav(.aria("label", context.text(.allLevels))) {
                        ul(.class("jump")) {
                            for level in levels {
                                li { a(.href(.fragment(level.id.name))) { context.localized(level.name, level.provenance) } }
                            }
                        }
                    }
                }
                for level in levels { entry(level, context) }
            })
    }

    private func entry(_ level: Level, _ context: PageContext) -> HTML {
        section(.id("\(level.id)"), .class("tale level")) {
            context.langBlock(level.provenance) {
                p(.class("small soft")) { context.text(.level, ["number": String(level.level)]) }
                h2 { level.name }
                dl(.class("facts")) {
                    context.fact(.whatYouDo, level.whatYouDo)
                    context.fact(.whatYouGet, level.youGet)
                    context.fact(.firstStep, level.firstStep)
                    context.fact(.timeItTakes, level.time)
                    context.fact(.needsFirst, level.needsFirst)
                    context.fact(.notThis, level.notThis)
                    context.fact(.workingTime, level.workingTime)
                    context.fact(.stepDown, level.stepDown)
                    courses(level, context)
                }
            }
        }
    }

    private func courses(_ level: Level, _ context: PageContext) -> HTML? {
        let sessions = level.training.compactMap { context.localizedSite.session($0) }
        guard !sessions.isEmpty, context.href(.layout(.training)) != nil else { return nil }
        return context.fact(
            .coursesForIt,
            ul {
                for session in sessions {
                    li {
                        a(.href(context.href(.layout(.training), fragment: session.id.name) ?? .fragment("main"))) {
                            context.localized(session.title, session.provenance)
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

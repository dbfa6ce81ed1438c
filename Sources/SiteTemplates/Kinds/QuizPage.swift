package import Hypertext
import Markdown
import Messages
package import SiteComponents
package import SiteModel
package import SitePlan
import SiteValues

/// "Red line, grey zone or go ahead?" Cases with explained answers; a result, no ranking. Without a script each answer folds open.
package struct QuizPage: Template {
    package let article: Article
    package let scenarios: [QuizScenario]

    /// nil where the site has no quiz: switched off, or nothing to ask.
    package init?(_ article: Article, _ localizedSite: LocalizedSite) {
        guard localizedSite.settings.features.quiz, !localizedSite.quiz.isEmpty else { return nil }
        self.article = article
        scenarios = localizedSite.quiz
    }

    package func main(_ context: PageContext, theme: any Theme) -> HTML {
        theme.quiz(self, context)
    }

    package var anchors: Set<String> { article.anchors.union(scenarios.map(\.id.name)) }
    package var searchEntries: [SearchEntry] { article.searchEntries }
}

extension Theme {
    package func quiz(_ page: QuizPage, _ context: PageContext) -> HTML {
        Hypertext.main(.id("main"), .class("wrap quiz"), .lang(context.page.textLanguage.tag)) {
            context.pageNotices()
            header(.class("lhead")) {
                h1 { page.article.title }
                if let lead = page.article.lead { p(.class("lead text")) { lead } }
                div(.class("quiz-tools with-script"), .data("quiz-tools")) {
                    button(.class("btn ghost"), .type("button"), .data("large"), .aria("pressed", "false")) { context.text(.largeMode) }
                    p(.class("small soft")) { context.text(.quizKeys) }
                }
            }
            ol(.class("cases"), .data("quiz"), .data("same", context.text(.quizSame)), .data("other", context.text(.quizOther))) {
                for (index, scenario) in page.scenarios.enumerated() {
                    li(.id("\(scenario.id)"), .class("dots case"), .data("answer", scenario.answer.rawValue)) {
                        quizCase(scenario, number: index + 1, of: page.scenarios.count, context)
                    }
                }
            }
            quizEnd(context)
            if !page.article.body.isEmpty { div(.class("text band")) { context.markdown(page.article.body) } }
        }
    }

    /// What only works with a script: the result, and stepping from case to case.
    private func quizEnd(_ context: PageContext) -> HTML {
        HTML {
            section(.class("plate quiz-end"), .data("quiz-end"), .data("score", context.text(.quizScore)), .aria("live", "polite"), .hidden)
            {
                h2 {}
                div(.data("missed")) {
                    p { strong { context.text(.secondLook) } }
                    ul(.class("missed")) {}
                }
                button(.class("btn"), .type("button"), .data("restart")) { context.text(.onceMore) }
            }
            p(.class("quiz-nav with-script"), .data("quiz-nav")) {
                button(.class("btn ghost"), .type("button"), .data("step", "-1")) { context.text(.previousCase) }
                button(.class("btn"), .type("button"), .data("step", "1")) { context.text(.nextCase) }
            }
        }
    }

    private func quizCase(_ scenario: QuizScenario, number: Int, of count: Int, _ context: PageContext) -> HTML {
        HTML {
            p(.class("small soft")) { context.text(.caseOf, ["number": String(number), "count": String(count)]) }
            h2 { scenario.scenario }
            div(.class("guess with-script")) {
                for stance in [Stance.encouragement, .greyZone, .redLine] {
                    button(.class("btn ghost \(Mark(stance).colourClass)"), .type("button"), .data("guess", stance.rawValue)) {
                        mark(Mark(stance))
                        context.text(Mark(stance).label)
                    }
                }
            }
            p(.class("echo")) {}
            details {
                summary { context.text(.showAnswer) }
                div(.class("answered")) {
                    context.stanceLabel(Mark(scenario.answer))
                    p { scenario.why }
                    ul(.class("ways-on")) {
                        if let guideline = context.localizedSite.guideline(scenario.guideline),
                            let target = context.link(to: .guideline(guideline.id))
                        {
                            li { a(.href(target)) { guideline.title } }
                        }
                        if let incident = scenario.incident.flatMap({ context.localizedSite.incident($0) }),
                            let target = context.link(to: .incident(incident.id))
                        {
                            li { a(.href(target)) { incident.title } }
                        }
                    }
                }
            }
        }
    }
}

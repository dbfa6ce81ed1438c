package import Hypertext
import Markdown
package import SiteModel

/// "Red line, grey zone or go ahead?" Cases with explained answers; a result, no ranking. Without a script each answer folds open.
package struct QuizPage: PageContent {
    package let article: Article
    package let scenarios: [QuizScenario]

    package init(_ article: Article, _ edition: Edition) {
        self.article = article
        scenarios = edition.quiz
    }

    package func main(_ frame: Frame, theme: any Theme) -> HTML {
        theme.quiz(self, frame)
    }

    package var anchors: Set<String> { article.anchors.union(scenarios.map(\.id.name)) }
    package var searchEntries: [SearchEntry] { article.searchEntries }
}

extension Theme {
    package func quiz(_ page: QuizPage, _ frame: Frame) -> HTML {
        Hypertext.main(.id("main"), .class("wrap quiz"), .lang(frame.page.textLanguage.tag)) {
            frame.pageNotices()
            header(.class("lhead")) {
                h1 { page.article.title }
                if let lead = page.article.lead { p(.class("lead text")) { lead } }
                div(.class("quiz-tools with-script"), .data("quiz-tools")) {
                    button(.class("btn ghost"), .type("button"), .data("large"), .aria("pressed", "false")) { frame.word(.largeMode) }
                    p(.class("small soft")) { frame.word(.quizKeys) }
                }
            }
            ol(.class("cases"), .data("quiz"), .data("same", frame.word(.quizSame)), .data("other", frame.word(.quizOther))) {
                for (index, scenario) in page.scenarios.enumerated() {
                    li(.id("\(scenario.id)"), .class("dots case"), .data("answer", scenario.answer.rawValue)) {
                        quizCase(scenario, number: index + 1, of: page.scenarios.count, frame)
                    }
                }
            }
            quizEnd(frame)
            if !page.article.body.isEmpty { div(.class("text band")) { frame.markdown(page.article.body) } }
        }
    }

    /// What only a script can work: the result, and the way from case to case.
    private func quizEnd(_ frame: Frame) -> HTML {
        HTML {
            section(.class("plate quiz-end"), .data("quiz-end"), .data("score", frame.word(.quizScore)), .aria("live", "polite"), .hidden) {
                h2 {}
                div(.data("missed")) {
                    p { strong { frame.word(.secondLook) } }
                    ul(.class("missed")) {}
                }
                button(.class("btn"), .type("button"), .data("restart")) { frame.word(.onceMore) }
            }
            p(.class("quiz-nav with-script"), .data("quiz-nav")) {
                button(.class("btn ghost"), .type("button"), .data("step", "-1")) { frame.word(.previousCase) }
                button(.class("btn"), .type("button"), .data("step", "1")) { frame.word(.nextCase) }
            }
        }
    }

    private func quizCase(_ scenario: QuizScenario, number: Int, of count: Int, _ frame: Frame) -> HTML {
        HTML {
            p(.class("small soft")) { frame.words.filled(.caseOf, ["number": String(number), "count": String(count)]) }
            h2 { scenario.scenario }
            div(.class("guess with-script")) {
                for stance in [Stance.encouragement, .greyZone, .redLine] {
                    button(.class("btn ghost \(Mark(stance).colourClass)"), .type("button"), .data("guess", stance.rawValue)) {
                        mark(Mark(stance))
                        frame.word(Mark(stance).word)
                    }
                }
            }
            p(.class("echo")) {}
            details {
                summary { frame.word(.showAnswer) }
                div(.class("answered")) {
                    frame.stanceLabel(Mark(scenario.answer))
                    p { scenario.why }
                    ul(.class("ways-on")) {
                        if let rule = frame.edition.guideline(scenario.rule), let target = frame.href(.guideline(rule.id)) {
                            li { a(.href(target)) { rule.title } }
                        }
                        if let incident = scenario.incident.flatMap({ frame.edition.incident($0) }),
                            let target = frame.href(.incident(incident.id))
                        {
                            li { a(.href(target)) { incident.title } }
                        }
                    }
                }
            }
        }
    }
}

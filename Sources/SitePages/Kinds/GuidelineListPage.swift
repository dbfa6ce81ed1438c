package import Hypertext
import Markdown
package import SiteModel

/// All guidelines on one page, encouragement first and largest.
package struct GuidelineListPage: PageContent {
    package let article: Article
    package let guidelines: [Guideline]

    package init(_ article: Article, _ edition: Edition) {
        self.article = article
        guidelines = edition.guidelines
    }

    package func main(_ frame: Frame, theme: any Theme) -> HTML {
        theme.guidelineList(self, frame)
    }

    package func with(_ mark: Mark) -> [Guideline] {
        guidelines.filter { Mark($0) == mark }
    }

    package var anchors: Set<String> { article.anchors.union(["yes", "grey", "red", "help"]) }
    package var searchEntries: [SearchEntry] { article.searchEntries }

    package func filters(_ frame: Frame) -> [ListFilter] {
        let topics = Set(guidelines.flatMap(\.topics))
        let platforms = Set(guidelines.flatMap(\.platforms))
        return [
            ListFilter("stance", .filterStance, Mark.allCases.filter { !with($0).isEmpty }.map { ($0.rawValue, frame.word($0.word)) }),
            ListFilter("topics", .filterTopic, Topic.allCases.filter(topics.contains).map { ($0.rawValue, frame.word($0.word)) }),
            ListFilter(
                "platforms", .filterPlatform, Platform.allCases.filter(platforms.contains).map { ($0.rawValue, frame.word($0.word)) }),
        ]
    }
}

extension Theme {
    package func guidelineList(_ page: GuidelineListPage, _ frame: Frame) -> HTML {
        Hypertext.main(.id("main"), .class("wrap list"), .lang(frame.page.textLanguage.tag)) {
            frame.pageNotices()
            header(.class("lhead")) {
                h1 { page.article.title }
                if let lead = page.article.lead { p(.class("lead")) { lead } }
                jumps(page, frame)
            }
            if !page.article.body.isEmpty { div(.class("text")) { frame.markdown(page.article.body) } }
            frame.filterBar(page.filters(frame))
            stanceSection(page, .bang, id: "yes", class: "plate lgo", frame, .listYes, .listYesText)
            stanceSection(page, .comma, id: "grey", class: "dots lgrey", frame, .listGrey, .listGreyText)
            stanceSection(page, .stop, id: "red", class: "line lred", frame, .listRed, .listRedText)
            helpSection(page, frame)
        }
    }

    private func jumps(_ page: GuidelineListPage, _ frame: Frame) -> HTML {
        let ways: [(Mark, String)] = [(.bang, "yes"), (.comma, "grey"), (.stop, "red"), (.quest, "help"), (.star, "help")]
        return ul(.class("jump")) {
            for (kind, target) in ways where !page.with(kind).isEmpty {
                li(.class(kind.colourClass)) {
                    a(.href(.fragment(target))) {
                        mark(kind)
                        frame.word(kind.word)
                        HTML(" ")
                        i { String(page.with(kind).count) }
                    }
                }
            }
        }
    }

    private func stanceSection(
        _ page: GuidelineListPage, _ kind: Mark, id: String, class name: String, _ frame: Frame, _ title: UIWord, _ text: UIWord
    ) -> HTML {
        section(.id(id), .class(name), .aria("labelledby", id + "-title")) {
            div {
                frame.stanceLabel(kind)
                h2(.id(id + "-title")) { frame.word(title) }
                p { frame.word(text) }
                if kind == .stop, let redLines = frame.href(.layout(.redLines)) {
                    p { a(.href(redLines)) { frame.title(.layout(.redLines)) } }
                }
                mark(kind, class: "giant", big: true)
            }
            frame.rows(page.with(kind), mark: kind, numbers: true)
        }
    }

    private func helpSection(_ page: GuidelineListPage, _ frame: Frame) -> HTML {
        section(.id("help"), .class("lhelp"), .aria("labelledby", "help-title")) {
            div {
                frame.stanceLabel(.quest)
                h2(.id("help-title")) { frame.word(.listHelp) }
            }
            frame.rows(page.with(.quest), mark: .quest, numbers: true)
            if !page.with(.star).isEmpty {
                div { frame.stanceLabel(.star) }
                frame.rows(page.with(.star), mark: .star, numbers: true)
            }
        }
    }
}

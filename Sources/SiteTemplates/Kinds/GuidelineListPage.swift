package import Hypertext
import Markdown
import Messages
package import SiteComponents
package import SiteModel
package import SitePlan
import SiteValues

/// All guidelines on one page, encouragement first and largest.
package struct GuidelineListPage: Template {
    package let article: Article
    package let guidelines: [Guideline]

    package init(_ article: Article, _ localizedSite: LocalizedSite) {
        self.article = article
        guidelines = localizedSite.guidelines
    }

    package func main(_ context: PageContext, theme: any Theme) -> HTML {
        theme.guidelineList(self, context)
    }

    package func with(_ mark: Mark) -> [Guideline] {
        guidelines.filter { Mark($0) == mark }
    }

    package var anchors: Set<String> {
        let sections: [(name: String, marks: [Mark])] = [
            ("yes", [.bang]), ("grey", [.comma]), ("red", [.stop]), ("help", [.quest, .star]),
        ]
        return article.anchors.union(sections.filter { $0.marks.contains { !with($0).isEmpty } }.map(\.name))
    }
    package var searchEntries: [SearchEntry] { article.searchEntries }

    package func filters(_ context: PageContext) -> [ListFilter] {
        let topics = Set(guidelines.flatMap(\.topics))
        let platforms = Set(guidelines.flatMap(\.platforms))
        return [
            ListFilter("stance", .filterStance, Mark.allCases.filter { !with($0).isEmpty }.map { ($0.rawValue, context.text($0.label)) }),
            ListFilter("topics", .filterTopic, Topic.allCases.filter(topics.contains).map { ($0.rawValue, context.text($0.label)) }),
            ListFilter(
                "platforms", .filterPlatform, Platform.allCases.filter(platforms.contains).map { ($0.rawValue, context.text($0.label)) }),
        ]
    }
}

extension Theme {
    package func guidelineList(_ page: GuidelineListPage, _ context: PageContext) -> HTML {
        Hypertext.main(.id("main"), .class("wrap list"), .lang(context.page.textLanguage.tag)) {
            context.pageNotices()
            header(.class("lhead")) {
                h1 { page.article.title }
                if let lead = page.article.lead { p(.class("lead")) { lead } }
                jumps(page, context)
            }
            if !page.article.body.isEmpty { div(.class("text")) { context.markdown(page.article.body) } }
            context.filterBar(page.filters(context))
            stanceSection(page, .bang, id: "yes", class: "plate lgo", context, .listYes, .listYesText)
            stanceSection(page, .comma, id: "grey", class: "dots lgrey", context, .listGrey, .listGreyText)
            stanceSection(page, .stop, id: "red", class: "line lred", context, .listRed, .listRedText)
            helpSection(page, context)
        }
    }

    private func jumps(_ page: GuidelineListPage, _ context: PageContext) -> HTML {
        let groups: [(Mark, String)] = [(.bang, "yes"), (.comma, "grey"), (.stop, "red"), (.quest, "help"), (.star, "help")]
        return ul(.class("jump")) {
            for (kind, target) in groups where !page.with(kind).isEmpty {
                li(.class(kind.colourClass)) {
                    a(.href(.fragment(target))) {
                        mark(kind)
                        context.text(kind.label)
                        HTML(" ")
                        i { String(page.with(kind).count) }
                    }
                }
            }
        }
    }

    private func stanceSection(
        _ page: GuidelineListPage, _ kind: Mark, id: String, class name: String, _ context: PageContext, _ title: Message, _ text: Message
    ) -> HTML? {
        if page.with(kind).isEmpty { return nil }
        return section(.id(id), .class(name), .aria("labelledby", id + "-title")) {
            div {
                context.stanceLabel(kind)
                h2(.id(id + "-title")) { context.text(title) }
                p { context.text(text) }
                if kind == .stop, let redLines = context.link(to: .layout(.redLines)) {
                    p { a(.href(redLines)) { context.title(.layout(.redLines)) } }
                }
                mark(kind, class: "giant", big: true)
            }
            context.rows(page.with(kind), mark: kind, numbers: true)
        }
    }

    private func helpSection(_ page: GuidelineListPage, _ context: PageContext) -> HTML? {
        if page.with(.quest).isEmpty, page.with(.star).isEmpty { return nil }
        return section(.id("help"), .class("lhelp"), .aria("labelledby", "help-title")) {
            div {
                context.stanceLabel(.quest)
                h2(.id("help-title")) { context.text(.listHelp) }
            }
            if !page.with(.quest).isEmpty { context.rows(page.with(.quest), mark: .quest, numbers: true) }
            if !page.with(.star).isEmpty {
                div { context.stanceLabel(.star) }
                context.rows(page.with(.star), mark: .star, numbers: true)
            }
        }
    }
}

package import Hypertext
import Markdown
import Messages
package import SiteComponents
package import SiteModel
package import SitePlan
import SiteValues

/// The check before a post, put together from the guidelines' own pause questions. Without a script it is a complete list to read;
/// with one the answers add up to a verdict. Nothing is stored and nothing is sent.
package struct PauseCheckPage: Template {
    package let article: Article
    package let asked: [(guideline: Guideline, pause: PauseQuestion)]

    package init(_ article: Article, _ localizedSite: LocalizedSite) {
        self.article = article
        asked = localizedSite.pauseCheck
    }

    package func main(_ context: PageContext, theme: any Theme) -> HTML {
        theme.pauseCheck(self, context)
    }

    package var searchEntries: [SearchEntry] {
        article.searchEntries
            + asked.map { guideline, pause in
                SearchEntry(kind: .page, heading: pause.question, text: pause.help ?? "", anchor: "g\(guideline.number)")
            }
    }

    package var anchors: Set<String> { article.anchors.union(asked.map { "g\($0.guideline.number)" }) }
}

extension Theme {
    package func pauseCheck(_ page: PauseCheckPage, _ context: PageContext) -> HTML {
        Hypertext.main(.id("main"), .class("wrap"), .lang(context.page.textLanguage.tag)) {
            context.pageNotices()
            header(.class("breath head")) {
                mark(.comma, big: true)
                div {
                    h1 { page.article.title }
                    if let lead = page.article.lead { p(.class("lead")) { lead } }
                }
            }
            if !page.asked.isEmpty {
                div(.class("split")) {
                    form(.class("qs"), .id("pause"), .data("pause")) {
                        for (guideline, pause) in page.asked { question(pause, of: guideline, context) }
                    }
                    verdict(page, context)
                }
            }
            div(.class(page.asked.isEmpty ? "text" : "text band")) { context.markdown(page.article.body) }
        }
    }

    private func question(_ pause: PauseQuestion, of guideline: Guideline, _ context: PageContext) -> HTML {
        let name = "g\(guideline.number)"
        return fieldset(.id(name)) {
            legend { pause.question }
            p {
                if let help = pause.help { HTML(help + " ") }
                a(.href(context.link(to: guideline))) { guideline.title }
            }
            div(.class("opts with-script")) {
                option(name, "yes", context.text(.answerYes))
                option(name, "hm", context.text(.answerHm))
                option(name, "no", context.text(.answerNo))
            }
            if let contact = guideline.contact.flatMap({ context.localizedSite.contact($0) }) {
                p(.class("whom")) {
                    HTML("\(context.labelled(.whomToAsk)) ")
                    context.contactLink(contact.id)
                    if let phone = contact.phone {
                        HTML(", ")
                        context.phoneLink(phone)
                    }
                }
            }
            dl(.class("replies")) {
                reply("yes", .answerYes, pause.yes ?? context.text(.verdictGo), verdict: "go", context)
                reply("hm", .answerHm, pause.hm ?? context.text(.verdictChange), verdict: "change", context)
                reply(
                    "no", .answerNo, pause.no ?? context.text(guideline.pauseNo == .ask ? .verdictAsk : .verdictStop),
                    verdict: guideline.pauseNo.rawValue, context)
            }
        }
    }

    private func option(_ name: String, _ value: String, _ text: String) -> HTML {
        label {
            input(.type("radio"), .name(name), .value(value))
            HTML(text)
        }
    }

    private func reply(_ answer: String, _ word: Message, _ text: String, verdict: String, _ context: PageContext) -> HTML {
        div(.data("answer", answer), .data("verdict", verdict)) {
            dt { context.text(word) }
            dd { text }
        }
    }

    /// The three endings are in the page, so that the script chooses and never writes words of its own.
    private func verdict(_ page: PauseCheckPage, _ context: PageContext) -> HTML {
        aside(.class("side stick"), .aria("label", context.text(.result))) {
            div(.class("verdict"), .data("v", "wait")) {
                mark(.quest, class: "m-wait help")
                mark(.bang, class: "m-go go")
                mark(.comma, class: "m-grey grey")
                mark(.stop, class: "m-red red")
                div(.role("status")) {
                    ending("wait", .howThisWorks, .howThisWorksText, context)
                    ending("go", .verdictGo, .verdictGoText, context, hidden: true)
                    ending("change", .verdictChange, .verdictChangeText, context, hidden: true)
                    ending("ask", .verdictAsk, .verdictAskText, context, hidden: true)
                    ending("stop", .verdictStop, .verdictStopText, context, hidden: true)
                    ul(.class("reasons")) {}
                }
                if let contacts = context.link(to: .layout(.contacts)) { p { a(.href(contacts)) { context.text(.askAPerson) } } }
            }
            p(.class("small soft")) { context.text(.nothingStored) }
            p { button(.class("btn ghost"), .type("button"), .data("again"), .hidden) { context.text(.startAgain) } }
        }
    }

    private func ending(_ name: String, _ title: Message, _ text: Message, _ context: PageContext, hidden: Bool = false) -> HTML {
        let words = HTML {
            h2 { context.text(title) }
            p { context.text(text) }
        }
        return hidden ? div(.data("ending", name), .hidden) { words } : div(.data("ending", name)) { words }
    }
}

package import Hypertext
import Markdown
package import SiteModel

/// The check before a post, put together from the guidelines' own pause questions. Without a script it is a complete list to read;
/// with one the answers add up to a verdict. Nothing is stored and nothing is sent.
package struct PauseCheckPage: PageContent {
    package let article: Article
    package let guidelines: [Guideline]

    package init(_ article: Article, _ edition: Edition) {
        self.article = article
        guidelines = edition.guidelines.filter(\.inPauseCheck)
    }

    package func main(_ frame: Frame, theme: any Theme) -> HTML {
        theme.pauseCheck(self, frame)
    }

    package var searchEntries: [SearchEntry] {
        article.searchEntries
            + guidelines.map { SearchEntry(group: .page, heading: $0.pause.question, text: $0.pause.help ?? "", anchor: "g\($0.number)") }
    }

    package var anchors: Set<String> { article.anchors.union(guidelines.map { "g\($0.number)" }) }
}

extension Theme {
    package func pauseCheck(_ page: PauseCheckPage, _ frame: Frame) -> HTML {
        Hypertext.main(.id("main"), .class("wrap"), .lang(frame.page.textLanguage.tag)) {
            frame.pageNotices()
            header(.class("breath head")) {
                mark(.comma, big: true)
                div {
                    h1 { page.article.title }
                    if let lead = page.article.lead { p(.class("lead")) { lead } }
                }
            }
            div(.class("split")) {
                form(.class("qs"), .id("pause"), .data("pause")) {
                    for guideline in page.guidelines { question(guideline, frame) }
                }
                verdict(page, frame)
            }
            div(.class("text band")) { frame.markdown(page.article.body) }
        }
    }

    private func question(_ guideline: Guideline, _ frame: Frame) -> HTML {
        let name = "g\(guideline.number)"
        return fieldset(.id(name)) {
            legend { guideline.pause.question }
            p {
                if let help = guideline.pause.help { HTML(help + " ") }
                a(.href(frame.href(.guideline(guideline.id)) ?? .fragment("main"))) { guideline.title }
            }
            div(.class("opts with-script")) {
                option(name, "yes", frame.word(.answerYes))
                option(name, "hm", frame.word(.answerHm))
                option(name, "no", frame.word(.answerNo))
            }
            if let contact = frame.edition.contact(guideline.contact) {
                p(.class("whom")) {
                    HTML("\(frame.word(.whomToAsk)): ")
                    frame.contactLink(contact.id)
                    if let phone = contact.phone {
                        HTML(", ")
                        frame.phoneLink(phone)
                    }
                }
            }
            dl(.class("replies")) {
                reply("yes", .answerYes, guideline.pause.yes, verdict: "go", frame)
                reply("hm", .answerHm, guideline.pause.hm, verdict: "change", frame)
                reply("no", .answerNo, guideline.pause.no, verdict: guideline.pauseNo.rawValue, frame)
            }
        }
    }

    private func option(_ name: String, _ value: String, _ text: String) -> HTML {
        label {
            input(.type("radio"), .name(name), .value(value))
            HTML(text)
        }
    }

    private func reply(_ answer: String, _ word: UIWord, _ text: String, verdict: String, _ frame: Frame) -> HTML {
        div(.data("answer", answer), .data("verdict", verdict)) {
            dt { frame.word(word) }
            dd { text }
        }
    }

    /// The three endings stand in the page, so that the script chooses and never writes words of its own.
    private func verdict(_ page: PauseCheckPage, _ frame: Frame) -> HTML {
        aside(.class("side stick"), .aria("label", frame.word(.result))) {
            div(.class("verdict"), .data("v", "wait")) {
                mark(.quest, class: "m-wait help")
                mark(.bang, class: "m-go go")
                mark(.comma, class: "m-grey grey")
                mark(.stop, class: "m-red red")
                div(.role("status")) {
                    ending("wait", .howThisWorks, .howThisWorksText, frame)
                    ending("go", .verdictGo, .verdictGoText, frame, hidden: true)
                    ending("change", .verdictChange, .verdictChangeText, frame, hidden: true)
                    ending("ask", .verdictAsk, .verdictAskText, frame, hidden: true)
                    ending("stop", .verdictStop, .verdictStopText, frame, hidden: true)
                    ul(.class("reasons")) {}
                }
                if let contacts = frame.href(.layout(.contacts)) { p { a(.href(contacts)) { frame.word(.askAPerson) } } }
            }
            p(.class("small soft")) { frame.word(.nothingStored) }
            p { button(.class("btn ghost"), .type("button"), .data("again"), .hidden) { frame.word(.startAgain) } }
        }
    }

    private func ending(_ name: String, _ title: UIWord, _ text: UIWord, _ frame: Frame, hidden: Bool = false) -> HTML {
        let words = HTML {
            h2 { frame.word(title) }
            p { frame.word(text) }
        }
        return hidden ? div(.data("ending", name), .hidden) { words } : div(.data("ending", name)) { words }
    }
}

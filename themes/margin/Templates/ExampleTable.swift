import Hypertext
import Messages
import SiteComponents
import SiteModel
import SitePlan
import SiteTemplates

/// Do and don't as a table: who, what rather not, what rather; the remarks below the posts.
struct ExampleTable {
    let pairs: [ExamplePair]
    let guideline: Guideline
    let context: PageContext

    var html: HTML {
        table(.class("examples")) {
            caption { context.text(.inventedExample) }
            thead {
                tr {
                    th(.scope("col")) { context.text(.whoSpeaks) }
                    th(.scope("col"), .class("dont")) { label("cross", guideline.badExampleLabel) }
                    th(.scope("col"), .class("do")) { label("check", guideline.goodExampleLabel) }
                }
            }
            tbody {
                for pair in pairs {
                    tr {
                        th(.scope("row")) { pair.who }
                        td(.class("dont"), .data("label", context.text(guideline.badExampleLabel))) { post(pair.dont, pair.dontWhy) }
                        td(.class("do"), .data("label", context.text(guideline.goodExampleLabel))) { post(pair.do, pair.doWhy) }
                    }
                }
            }
        }
    }

    private func label(_ symbol: String, _ word: Message) -> HTML {
        HTML {
            icon(symbol)
            context.text(word)
        }
    }

    private func post(_ text: String, _ remark: String?) -> HTML {
        HTML {
            q { text }
            if let remark { small { remark } }
        }
    }
}

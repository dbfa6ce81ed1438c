import Hypertext
import SiteModel
import SitePages

/// Do and don't as a table: who, what rather not, what rather; the remarks below the posts.
struct ExampleTable {
    let pairs: [ExamplePair]
    let context: PageContext

    var html: HTML {
        table(.class("examples")) {
            caption { context.word(.inventedExample) }
            thead {
                tr {
                    th(.scope("col")) { context.word(.whoSpeaks) }
                    th(.scope("col"), .class("dont")) { label("cross", .ratherNot) }
                    th(.scope("col"), .class("do")) { label("check", .ratherThis) }
                }
            }
            tbody {
                for pair in pairs {
                    tr {
                        th(.scope("row")) { pair.who }
                        td(.class("dont"), .data("label", context.word(.ratherNot))) { post(pair.dont, pair.dontWhy) }
                        td(.class("do"), .data("label", context.word(.ratherThis))) { post(pair.do, pair.doWhy) }
                    }
                }
            }
        }
    }

    private func label(_ symbol: String, _ word: Message) -> HTML {
        HTML {
            icon(symbol)
            context.word(word)
        }
    }

    private func post(_ text: String, _ remark: String?) -> HTML {
        HTML {
            q { text }
            if let remark { small { remark } }
        }
    }
}

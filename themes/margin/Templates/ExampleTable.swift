import Hypertext
import SiteModel
import SitePages

/// Do and don't as a table: who, what rather not, what rather; the remarks below the posts.
struct ExampleTable {
    let pairs: [ExamplePair]
    let frame: Frame

    var html: HTML {
        table(.class("examples")) {
            caption { frame.word(.inventedExample) }
            thead {
                tr {
                    th(.scope("col")) { frame.word(.whoSpeaks) }
                    th(.scope("col"), .class("dont")) { label("cross", .ratherNot) }
                    th(.scope("col"), .class("do")) { label("check", .ratherThis) }
                }
            }
            tbody {
                for pair in pairs {
                    tr {
                        th(.scope("row")) { pair.who }
                        td(.class("dont"), .data("label", frame.word(.ratherNot))) { post(pair.dont, pair.dontWhy) }
                        td(.class("do"), .data("label", frame.word(.ratherThis))) { post(pair.do, pair.doWhy) }
                    }
                }
            }
        }
    }

    private func label(_ symbol: String, _ word: UIWord) -> HTML {
        HTML {
            icon(symbol)
            frame.word(word)
        }
    }

    private func post(_ text: String, _ remark: String?) -> HTML {
        HTML {
            q { text }
            if let remark { small { remark } }
        }
    }
}

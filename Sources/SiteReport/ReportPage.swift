import Hypertext
import SiteValues

/// The frame of a report: one page that needs no other file, runs nothing and asks nobody, with its styles in it.
struct ReportPage {
    let words: ReportWords
    /// In the browser's tab.
    let title: String
    /// A whole `style` element.
    let style: StaticString

    func bytes(head: HTML, @HTMLBuilder main content: () -> HTML) -> [UInt8] {
        HTML {
            HTML(raw: "<!doctype html>\n")
            html(.lang(words.language.tag)) {
                Hypertext.head {
                    meta(.charset("utf-8"))
                    meta(.name("viewport"), .content("width=device-width, initial-scale=1"))
                    meta(.name("robots"), .content("noindex"))
                    meta(.name("color-scheme"), .content("light dark"))
                    Hypertext.title { title }
                    HTML(raw: style)
                }
                body {
                    header { head }
                    main { content() }
                }
            }
        }.bytes
    }
}

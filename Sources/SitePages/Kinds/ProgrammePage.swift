package import Hypertext
import Markdown
package import SiteModel

/// Why we help people get known: what they get, what we get, and what we promise not to ask. Only on a site that has a programme.
package struct ProgrammePage: PageContent {
    package let article: Article
    package let programme: Programme

    package init?(_ article: Article, _ edition: Edition) {
        guard edition.settings.features.programme, let programme = edition.programme, programme.active else { return nil }
        self.article = article
        self.programme = programme
    }

    package func main(_ frame: Frame, theme: any Theme) -> HTML {
        theme.articleFrame(
            article, frame, class: "programme",
            adding: frame.passage(programme.origin) {
                h2(.id("programme")) { programme.title }
                frame.markdown(programme.intro)
                h2(.id("you-get")) { frame.word(.whatYouGet) }
                frame.ticks(programme.youGet)
                h2(.id("we-get")) { frame.word(.whatWeGet) }
                frame.ticks(programme.weGet)
                h2(.id("promise")) { frame.word(.ourPromise) }
                div(.class("plate")) { frame.ticks(programme.promise) }
                if let contact = programme.contact.flatMap({ frame.contactLink($0) }) {
                    p {
                        HTML("\(frame.word(.whomToAsk)): ")
                        contact
                    }
                }
            })
    }

    package var anchors: Set<String> {
        article.anchors.union(["programme", "you-get", "we-get", "promise"]).union(programme.intro.headings.map(\.id))
    }

    package var searchEntries: [SearchEntry] {
        let text = ([programme.intro.plainText] + programme.youGet + programme.weGet + programme.promise).joined(separator: " ")
        return article.searchEntries + [SearchEntry(group: .page, heading: programme.title, text: text, anchor: "programme")]
    }
}

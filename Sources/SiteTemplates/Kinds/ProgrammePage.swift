package import Hypertext
import Markdown
import Messages
package import SiteComponents
package import SiteModel
package import SitePlan

/// Why we help people get known: what they get, what we get, and what we promise not to ask. Only on a site that has a programme.
package struct ProgrammePage: Template {
    package let article: Article
    package let programme: Programme

    package init?(_ article: Article, _ localizedSite: LocalizedSite) {
        guard localizedSite.settings.features.programme, let programme = localizedSite.programme, programme.active else { return nil }
        self.article = article
        self.programme = programme
    }

    package func main(_ context: PageContext, theme: any Theme) -> HTML {
        theme.articleFrame(
            article, context, class: "programme",
            adding: context.langBlock(programme.provenance) {
                h2(.id("programme")) { programme.title }
                context.markdown(programme.intro)
                h2(.id("you-get")) { context.text(.whatYouGet) }
                context.ticks(programme.youGet)
                h2(.id("we-get")) { context.text(.whatWeGet) }
                context.ticks(programme.weGet)
                h2(.id("promise")) { context.text(.ourPromise) }
                div(.class("plate")) { context.ticks(programme.promise) }
                if let contact = programme.contact.flatMap({ context.contactLink($0) }) {
                    p {
                        HTML("\(context.text(.whomToAsk)): ")
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

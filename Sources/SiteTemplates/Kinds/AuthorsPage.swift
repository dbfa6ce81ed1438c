package import Hypertext
import Markdown
import Messages
package import SiteComponents
package import SiteModel
package import SitePlan

/// How these texts were written, how to change a sentence, and the call for people who would like to write some.
package struct AuthorsPage: Template {
    package let article: Article
    package let call: TitledMarkdown?

    package init(_ article: Article, _ localizedSite: LocalizedSite) {
        self.article = article
        call = localizedSite.kit?.callForAuthors
    }

    package func main(_ context: PageContext, theme: any Theme) -> HTML {
        theme.articleFrame(
            article, context, class: "authors",
            below: section(.id("call"), .class("band text")) {
                if let call {
                    h2 { call.title }
                    context.markdown(call.text)
                }
                p(.class("acts")) {
                    context.formLink(.suggest, .suggestChange, class: "btn")
                    context.formLink(.missing, .missedSomething, class: "btn ghost")
                }
            })
    }

    package var anchors: Set<String> { article.anchors.union(["call"]).union(call?.text.headings.map(\.id) ?? []) }

    package var searchEntries: [SearchEntry] {
        article.searchEntries
            + [call].compactMap { $0 }.map {
                SearchEntry(kind: .page, heading: $0.title, text: $0.text.plainText, anchor: "call")
            }
    }
}

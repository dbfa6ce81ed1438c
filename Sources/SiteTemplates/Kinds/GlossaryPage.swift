package import Hypertext
import Markdown
package import SiteComponents
package import SiteModel
package import SitePlan
import SiteValues
import Text

/// Words that could not be avoided, in plain words, by the alphabet.
package struct GlossaryPage: Template {
    package let article: Article
    package let terms: [GlossaryTerm]

    package init(_ article: Article, _ localizedSite: LocalizedSite) {
        self.article = article
        terms = localizedSite.glossary.sorted { (SlugText.heading($0.term), $0.term) < (SlugText.heading($1.term), $1.term) }
    }

    package func main(_ context: PageContext, theme: any Theme) -> HTML {
        theme.articleFrame(
            article, context, class: "glossary",
            adding: dl(.class("facts terms")) {
                for term in terms {
                    div(.id("\(term.id)")) {
                        dt { context.localized(term.term, term.provenance) }
                        dd { context.langBlock(term.provenance) { context.markdown(term.plain) } }
                    }
                }
            })
    }

    package var anchors: Set<String> { article.anchors.union(terms.map(\.id.name)) }

    package var searchEntries: [SearchEntry] {
        article.searchEntries + terms.map { SearchEntry(kind: .word, heading: $0.term, text: $0.plain.plainText, anchor: $0.id.name) }
    }
}

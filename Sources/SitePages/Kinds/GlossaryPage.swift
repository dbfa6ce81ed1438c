package import Hypertext
import Markdown
package import SiteModel

/// Words that could not be avoided, in plain words, by the alphabet.
package struct GlossaryPage: PageContent {
    package let article: Article
    package let terms: [GlossaryTerm]

    package init(_ article: Article, _ edition: Edition) {
        self.article = article
        terms = edition.glossary.sorted { (AnchorName.make(from: $0.term), $0.term) < (AnchorName.make(from: $1.term), $1.term) }
    }

    package func main(_ frame: Frame, theme: any Theme) -> HTML {
        theme.articleFrame(
            article, frame, class: "glossary",
            adding: dl(.class("facts terms")) {
                for term in terms {
                    div(.id("\(term.id)")) {
                        dt { frame.spoken(term.term, term.origin) }
                        dd { frame.passage(term.origin) { frame.markdown(term.plain) } }
                    }
                }
            })
    }

    package var anchors: Set<String> { article.anchors.union(terms.map(\.id.name)) }

    package var searchEntries: [SearchEntry] {
        article.searchEntries + terms.map { SearchEntry(group: .page, heading: $0.term, text: $0.plain.plainText, anchor: $0.id.name) }
    }
}

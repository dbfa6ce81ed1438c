package import Hypertext
package import SiteComponents
package import SiteModel
package import SitePlan
import SiteValues

/// The red lines on one page: what may be shared on this side of each, what stays in, and what makes it binding.
package struct RedLinesPage: Template {
    package let article: Article
    package let lines: [Guideline]

    package init(_ article: Article, _ localizedSite: LocalizedSite) {
        self.article = article
        lines = localizedSite.guidelines(.redLine)
    }

    package func main(_ context: PageContext, theme: any Theme) -> HTML {
        theme.articleFrame(article, context, class: "red-lines", below: HTML { for line in lines { drawn(line, context) } })
    }

    private func drawn(_ line: Guideline, _ context: PageContext) -> HTML {
        section(.id("\(line.slug)"), .class("line band text")) {
            context.langBlock(line.provenance) {
                h2 { a(.href(context.link(to: line))) { context.markedTitle(line.title, .stop) } }
                p { line.summary }
                context.shareOrNot(line)
                if let binding = line.binding { context.bindingNote(binding, of: line) }
            }
        }
    }

    package var anchors: Set<String> { article.anchors.union(lines.map(\.slug.name)) }

    package var searchEntries: [SearchEntry] {
        article.searchEntries + lines.map { SearchEntry(kind: .page, heading: $0.title, text: $0.summary, anchor: $0.slug.name) }
    }
}

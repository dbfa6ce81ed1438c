package import Hypertext
import Markdown
package import SiteModel

/// The red lines on one page: what may be shared on this side of each, what stays in, and what makes it binding.
package struct RedLinesPage: PageContent {
    package let article: Article
    package let lines: [Guideline]

    package init(_ article: Article, _ edition: Edition) {
        self.article = article
        lines = edition.guidelines(.redLine)
    }

    package func main(_ frame: Frame, theme: any Theme) -> HTML {
        theme.articleFrame(article, frame, class: "red-lines", below: HTML { for line in lines { drawn(line, frame) } })
    }

    private func drawn(_ line: Guideline, _ frame: Frame) -> HTML {
        section(.id("\(line.slug)"), .class("line band text")) {
            frame.passage(line.origin) {
                h2 { a(.href(frame.href(.guideline(line.id)) ?? .fragment("main"))) { frame.markedTitle(line.title, .stop) } }
                p { line.summary }
                frame.shareOrNot(line)
                if let binding = line.binding { frame.bindingNote(binding) }
            }
        }
    }

    package var anchors: Set<String> { article.anchors.union(lines.map(\.slug.name)) }

    package var searchEntries: [SearchEntry] {
        article.searchEntries + lines.map { SearchEntry(group: .page, heading: $0.title, text: $0.summary, anchor: $0.slug.name) }
    }
}

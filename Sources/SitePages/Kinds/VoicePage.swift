package import Hypertext
import Markdown
package import SiteModel

/// How we write here, shown by sentences before and after.
package struct VoicePage: PageContent {
    package let article: Article

    package init(_ article: Article) {
        self.article = article
    }

    package func main(_ frame: Frame, theme: any Theme) -> HTML {
        theme.articleFrame(article, frame, class: "voice", adding: rewrites(frame))
    }

    private func rewrites(_ frame: Frame) -> HTML {
        if article.pairs.isEmpty { return .empty }
        return HTML {
            h2(.id("two-ways")) { frame.word(.twoWays) }
            for pair in article.pairs { rewrite(pair, frame) }
        }
    }

    private func rewrite(_ pair: BeforeAfter, _ frame: Frame) -> HTML {
        div(.class("example")) {
            div(.class("pair")) {
                side("dont", "cross", .beforeRewrite, pair.before, frame)
                side("do", "check", .afterRewrite, pair.after, frame)
            }
            if let why = pair.why { p(.class("small soft")) { why } }
        }
    }

    private func side(_ name: String, _ symbol: String, _ caption: UIWord, _ sentence: String, _ frame: Frame) -> HTML {
        figure(.class(name)) {
            figcaption {
                icon(symbol)
                frame.word(caption)
            }
            blockquote { sentence }
        }
    }

    package var anchors: Set<String> { article.anchors.union(["two-ways"]) }
    package var searchEntries: [SearchEntry] { article.searchEntries }
}

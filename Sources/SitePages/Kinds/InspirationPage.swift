package import Hypertext
import Markdown
package import SiteModel

/// Other organisations' guidelines: why each is worth a look, what to borrow, and when the link was last checked.
package struct InspirationPage: PageContent {
    package let article: Article
    package let inspirations: [Inspiration]

    package init(_ article: Article, _ edition: Edition) {
        self.article = article
        inspirations = edition.inspirations
    }

    package func main(_ frame: Frame, theme: any Theme) -> HTML {
        theme.articleFrame(
            article, frame, class: "inspirations",
            adding: HTML {
                for inspiration in inspirations { entry(inspiration, frame) }
                p(.class("acts")) { a(.class("btn ghost"), .href(frame.formAddress(.missing))) { frame.word(.suggestExample) } }
            })
    }

    private func entry(_ inspiration: Inspiration, _ frame: Frame) -> HTML {
        section(.id("\(inspiration.id)"), .class("tale")) {
            frame.passage(inspiration.origin) {
                p(.class("small soft")) { inspiration.kindOf }
                h2 { inspiration.name }
                p { inspiration.why }
                h3 { frame.word(.worthBorrowing) }
                frame.ticks(inspiration.borrow)
                p {
                    strong { "\(frame.word(.howItSounds)): " }
                    inspiration.tone
                }
                frame.markdown(inspiration.body)
                if let note = inspiration.note { p(.class("small")) { note } }
                source(inspiration, frame)
            }
        }
    }

    private func source(_ inspiration: Inspiration, _ frame: Frame) -> HTML {
        let language = frame.words.filled(.inLanguage, ["language": frame.words.name(of: inspiration.language)])
        let checked = frame.words.filled(.linkChecked, ["date": frame.words.date(inspiration.checked)])
        return p(.class("small soft")) {
            if let target = Href.outside(inspiration.link) {
                a(.class("out"), .href(target), .hreflang(inspiration.language.tag), .rel("noopener")) {
                    frame.word(.readItThere)
                    span(.class("vh")) { ": \(inspiration.name)" }
                }
                HTML(", ")
            }
            HTML("\(language) · \(checked)")
            if inspiration.secondary { HTML(" · \(frame.word(.secondHand))") }
        }
    }

    package var anchors: Set<String> {
        article.anchors.union(inspirations.map(\.id.name)).union(inspirations.flatMap { $0.body.headings.map(\.id) })
    }

    package var searchEntries: [SearchEntry] {
        article.searchEntries
            + inspirations.map {
                let text = ([$0.kindOf, $0.why] + $0.borrow + [$0.tone]).joined(separator: " ")
                return SearchEntry(group: .page, heading: $0.name, text: text, anchor: $0.id.name)
            }
    }
}

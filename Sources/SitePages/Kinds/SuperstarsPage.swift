package import Hypertext
import Markdown
package import SiteModel

/// Colleagues whose posts others like to read, as name plates. Nobody is shown without a consent that still holds; the last plate is
/// empty and invites.
package struct SuperstarsPage: PageContent {
    package let article: Article
    package let superstars: [Superstar]

    package init(_ article: Article, _ edition: Edition, of site: Site) {
        self.article = article
        superstars = edition.superstars.filter { $0.mayBeShown(on: site.asOf) }
    }

    package func main(_ frame: Frame, theme: any Theme) -> HTML {
        theme.articleFrame(
            article, frame, class: "superstars",
            below: ul(.class("plates band")) {
                for superstar in superstars { plate(superstar, frame) }
                blankPlate(frame)
            })
    }

    private func plate(_ superstar: Superstar, _ frame: Frame) -> HTML {
        li(.id("\(superstar.id)")) {
            b { superstar.name }
            span(.class("small")) {
                frame.spoken(superstar.place, superstar.origin)
                if superstar.fictional {
                    HTML(" · ")
                    frame.word(.invented)
                }
            }
            p { frame.spoken(superstar.sentence, superstar.origin) }
            if let target = superstar.link.flatMap({ Href.outside($0) }) {
                p {
                    a(.class("out"), .href(target), .rel("noopener")) {
                        frame.word(.whereToRead)
                        span(.class("vh")) { ": \(superstar.name)" }
                    }
                }
            }
        }
    }

    private func blankPlate(_ frame: Frame) -> HTML {
        li(.class("blank")) {
            b { frame.word(.yourFavourite) }
            span(.class("small")) { frame.word(.orYou) }
            p {
                a(.href(frame.formAddress(.nominate))) { frame.word(.nominateColleague) }
                HTML(". \(frame.word(.askedFirst))")
            }
        }
    }

    package var anchors: Set<String> { article.anchors.union(superstars.map(\.id.name)) }

    package var searchEntries: [SearchEntry] {
        article.searchEntries
            + superstars.map { SearchEntry(group: .page, heading: $0.name, text: "\($0.place). \($0.sentence)", anchor: $0.id.name) }
    }
}

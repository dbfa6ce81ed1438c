package import Hypertext
import Markdown
import Messages
package import SiteComponents
package import SiteModel
package import SitePlan

/// Colleagues whose posts others like to read, as name plates. Nobody is shown without a consent that still holds; the last plate is
/// empty and invites.
package struct SuperstarsPage: Template {
    package let article: Article
    package let superstars: [Superstar]

    package init(_ article: Article, _ localizedSite: LocalizedSite, of site: Site) {
        self.article = article
        superstars = localizedSite.superstars.filter { $0.mayBeShown(on: site.asOf) }
    }

    package func main(_ context: PageContext, theme: any Theme) -> HTML {
        theme.articleFrame(
            article, context, class: "superstars",
            below: ul(.class("plates band")) {
                for superstar in superstars { plate(superstar, context) }
                blankPlate(context)
            })
    }

    private func plate(_ superstar: Superstar, _ context: PageContext) -> HTML {
        li(.id("\(superstar.id)")) {
            b { superstar.name }
            span(.class("small")) {
                context.localized(superstar.place, superstar.provenance)
                if superstar.fictional {
                    HTML(" · ")
                    context.text(.invented)
                }
            }
            p { context.localized(superstar.sentence, superstar.provenance) }
            if let target = superstar.link.flatMap({ Href.outside($0) }) {
                p {
                    a(.class("out"), .href(target), .rel("noopener")) {
                        context.text(.whereToRead)
                        span(.class("vh")) { ": \(superstar.name)" }
                    }
                }
            }
        }
    }

    private func blankPlate(_ context: PageContext) -> HTML {
        li(.class("blank")) {
            b { context.text(.yourFavourite) }
            span(.class("small")) { context.text(.orYou) }
            p {
                a(.href(context.formAddress(.nominate))) { context.text(.nominateColleague) }
                HTML(". \(context.text(.askedFirst))")
            }
        }
    }

    package var anchors: Set<String> { article.anchors.union(superstars.map(\.id.name)) }

    package var searchEntries: [SearchEntry] {
        article.searchEntries
            + superstars.map { SearchEntry(group: .page, heading: $0.name, text: "\($0.place). \($0.sentence)", anchor: $0.id.name) }
    }
}

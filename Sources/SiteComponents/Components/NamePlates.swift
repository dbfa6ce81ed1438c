package import Hypertext
import Messages
package import SiteModel

extension PageContext {
    /// Colleagues whose posts others like to read, as name plates; the last plate is empty and invites.
    package func namePlates(_ superstars: [Superstar]) -> HTML {
        ul(.class("plates band")) {
            for superstar in superstars { plate(superstar) }
            blankPlate()
        }
    }

    private func plate(_ superstar: Superstar) -> HTML {
        li(.id("\(superstar.id)")) {
            portrayed(superstar) {
                b { superstar.name }
                span(.class("small")) {
                    localized(superstar.place, superstar.provenance)
                    if superstar.fictional {
                        HTML(" · ")
                        text(.invented)
                    }
                }
            }
            p { localized(superstar.sentence, superstar.provenance) }
            if let target = superstar.link.flatMap({ Href.outside($0) }) {
                p {
                    a(.class("out"), .href(target), .rel("noopener")) {
                        text(.whereToRead)
                        span(.class("vh")) { ": \(superstar.name)" }
                    }
                }
            }
        }
    }

    private func blankPlate() -> HTML {
        li(.class("blank")) {
            b { text(.yourFavourite) }
            span(.class("small")) { text(.orYou) }
            p {
                formLink(.nominate, .nominateColleague)
                HTML(". \(text(.askedFirst))")
            }
        }
    }
}

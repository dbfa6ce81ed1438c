package import Hypertext
import SiteModel

extension Frame {
    /// The front of the card that lies on every chair: the headline and what we would love people to do.
    package func deskCardFront() -> HTML {
        let yes = edition.guidelines(.encouragement)
        return div(.class("face front")) {
            p(.class("h")) {
                clause(settings.headline.go, .bang)
                br()
                clause(settings.headline.grey, .comma)
                br()
                clause(settings.headline.red, .stop)
            }
            ul(.class("card-yes")) {
                for guideline in yes {
                    li {
                        if let name = guideline.icon { icon(name) }
                        spoken(guideline.title, guideline.origin)
                    }
                }
            }
            div(.class("code")) {
                p {
                    b { words.countedFirst(.aMinuteEach, edition.guidelines.count) }
                    if let address = settings.baseURL {
                        br()
                        HTML(Self.withoutScheme(address))
                    }
                }
            }
        }
    }

    /// The back: the red lines, and the number for afterwards.
    package func deskCardBack() -> HTML {
        let lines = edition.guidelines(.redLine)
        let phone = edition.article(layout: .oops)?.contact.flatMap { edition.contact($0)?.phone }
        return div(.class("face back")) {
            p(.class("h")) { words.countedFirst(.linesNobodyCrosses, lines.count) }
            ul(.class("card-red")) { for guideline in lines { li { spoken(guideline.title, guideline.origin) } } }
            div(.class("ooh")) {
                if let phone { b { words.filled(.oopsNumber, ["phone": phone]) } }
                word(.oopsInShort)
                br()
                word(.countsAsLearning)
            }
        }
    }

    private func clause(_ text: String, _ kind: Mark) -> HTML {
        span(.class(kind.colourClass)) { markedTitle(text, kind) }
    }

    private static func withoutScheme(_ address: String) -> String {
        String(address.firstRange(of: "://").map { address[$0.upperBound...] } ?? address[...])
    }
}

package import Hypertext
import Messages
package import SiteModel

/// The card for every chair: A6, in front what we would love people to do, behind what not and the number for afterwards.
package struct DeskCard: PrintSheet {
    /// Four cards on an office sheet, to be cut.
    let onA4: Bool

    package var group: ArtefactGroup { .cards }

    package func main(_ context: PageContext, theme: any Theme) -> HTML {
        context.sheet(context.text(onA4 ? .cardsOnA4How : .cardHow)) {
            if onA4 {
                context.imposed(.fourA6, kind: "yes", label: context.text(.front), Array(repeating: context.deskCardFront(), count: 4))
                context.imposed(.fourA6, label: context.text(.back), Array(repeating: context.deskCardBack(), count: 4))
            } else {
                context.paper(.a6, "yes", label: context.text(.front)) { context.deskCardFront() }
                context.paper(.a6, label: context.text(.back)) { context.deskCardBack() }
            }
        }
    }
}

extension PageContext {
    /// The front: the headline and the encouragements.
    package func deskCardFront() -> HTML {
        div(.class("face front")) {
            cardHeadline()
            ul(.class("card-yes")) {
                for guideline in localizedSite.guidelines(.encouragement) {
                    li {
                        drawing(guideline.icon)
                        span { localized(guideline.title, guideline.provenance) }
                    }
                }
            }
            div(.class("code")) {
                p {
                    b { messages.sentence(.aMinuteEach, count: localizedSite.guidelines.count) }
                    if let address = shortAddress { span(.class("web")) { address } }
                    span(.class("ed")) { editionLine }
                }
                code("post")
            }
        }
    }

    /// The back: the red lines with what they ask, and the number for afterwards.
    package func deskCardBack() -> HTML {
        let lines = localizedSite.guidelines(.redLine)
        return div(.class("face back")) {
            p(.class("h")) { messages.sentence(.linesNobodyCrosses, count: lines.count) }
            ul(.class("card-red")) {
                for guideline in lines {
                    li {
                        span {
                            b { localized(guideline.title, guideline.provenance) }
                            if let card = guideline.card { localized(card, guideline.provenance) }
                        }
                    }
                }
            }
            div(.class("ooh")) {
                p {
                    if let phone = oopsPhone { b { text(.oopsNumber, ["phone": phone]) } }
                    span { text(.oopsInShort) }
                    span { text(.countsAsLearning) }
                }
                code("oops")
            }
        }
    }

    /// "Post away! Well, mostly.", each clause with its sign in the stance's colour.
    func cardHeadline() -> HTML {
        p(.class("h")) {
            clause(settings.headline.go, .bang)
            br()
            clause(settings.headline.grey, .comma)
            br()
            clause(settings.headline.red, .stop)
        }
    }

    private func clause(_ text: String, _ kind: Mark) -> HTML {
        span(.class(kind.colourClass)) { markedTitle(text, kind) }
    }
}

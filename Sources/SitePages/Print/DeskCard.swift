package import Hypertext
package import SiteModel

/// The card for every chair: A6, in front what we would love people to do, behind what not and the number for afterwards.
package struct DeskCard: PrintSheet {
    /// Four cards on an office sheet, to be cut.
    let onA4: Bool

    package var group: ArtefactGroup { .cards }

    package func main(_ frame: Frame, theme: any Theme) -> HTML {
        frame.sheet(frame.word(onA4 ? .cardsOnA4How : .cardHow)) {
            if onA4 {
                frame.imposed(.fourA6, kind: "yes", label: frame.word(.front), Array(repeating: frame.deskCardFront(), count: 4))
                frame.imposed(.fourA6, label: frame.word(.back), Array(repeating: frame.deskCardBack(), count: 4))
            } else {
                frame.paper(.a6, "yes", label: frame.word(.front)) { frame.deskCardFront() }
                frame.paper(.a6, label: frame.word(.back)) { frame.deskCardBack() }
            }
        }
    }
}

extension Frame {
    /// The front: the headline and the encouragements.
    package func deskCardFront() -> HTML {
        div(.class("face front")) {
            cardHeadline()
            ul(.class("card-yes")) {
                for guideline in edition.guidelines(.encouragement) {
                    li {
                        drawing(guideline.icon)
                        span { spoken(guideline.title, guideline.origin) }
                    }
                }
            }
            div(.class("code")) {
                p {
                    b { words.countedFirst(.aMinuteEach, edition.guidelines.count) }
                    if let address = shortAddress { span(.class("web")) { address } }
                    span(.class("ed")) { editionLine }
                }
                code("post")
            }
        }
    }

    /// The back: the red lines, the pause question, and the number for afterwards.
    package func deskCardBack() -> HTML {
        let lines = edition.guidelines(.redLine)
        return div(.class("face back")) {
            p(.class("h")) { words.countedFirst(.linesNobodyCrosses, lines.count) }
            ul(.class("card-red")) { for guideline in lines { li { span { spoken(guideline.title, guideline.origin) } } } }
            p(.class("pause-line")) { word(.pauseInThree) }
            div(.class("ooh")) {
                p {
                    if let phone = oopsPhone { b { words.filled(.oopsNumber, ["phone": phone]) } }
                    span { word(.oopsInShort) }
                    span { word(.countsAsLearning) }
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

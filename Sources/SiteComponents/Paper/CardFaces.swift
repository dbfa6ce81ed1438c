package import Hypertext
import Messages
package import SiteModel
import SitePlan

extension PageContext {
    /// The front: the headline and the encouragements.
    package func deskCardFront() -> HTML {
        let shown = localizedSite.deskCardFront
        return div(.class("face front")) {
            cardHeadline()
            ul(.class("card-yes")) {
                for guideline in shown.guidelines {
                    li {
                        drawing(guideline.drawing)
                        span {
                            localized(guideline.title, guideline.provenance)
                            if shown.saysMore, let card = guideline.card {
                                span(.class("note")) { localized(card, guideline.provenance) }
                            }
                        }
                    }
                }
            }
            div(.class("code")) {
                p {
                    paperLogo(on: "accent-surface")
                    b { messages.sentence(.aMinuteEach, count: localizedSite.guidelines.count) }
                    // Who finds the card on a chair has seen nothing else.
                    if !settings.tagline.isEmpty { span(.class("ed")) { settings.tagline } }
                    printedAddress()
                    if let edition = editionLine { span(.class("ed")) { edition } }
                }
                code("post")
            }
        }
    }

    /// The back: the red lines with what they ask, and the number for afterwards.
    package func deskCardBack() -> HTML {
        let lines = localizedSite.guidelines(.redLine)
        return div(.class("face back")) {
            if lines.isEmpty {
                p(.class("h")) { text(.takeAComma) }
            } else {
                p(.class("h")) { messages.sentence(.linesNobodyCrosses, count: lines.count) }
                redLines(lines)
            }
            div(.class("ooh")) {
                p {
                    if let phone = oopsPhone { b { text(.oopsNumber, ["phone": phone]) } }
                    span { text(.oopsInShort) }
                    if let promise = oopsPromise { span { promise } }
                }
                code("oops")
            }
        }
    }

    private func redLines(_ lines: [Guideline]) -> HTML {
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
    }

    /// "Post away! Well, mostly.", each clause with its punctuation mark in the stance's colour.
    package func cardHeadline() -> HTML {
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

extension LocalizedSite {
    /// What the front of the desk card shows, and whether so few of them leave room for what each asks.
    package var deskCardFront: (guidelines: [Guideline], saysMore: Bool) {
        let yeses = guidelines(.encouragement)
        let shown = yeses.isEmpty ? Array(guidelines.prefix(6)) : yeses
        return (shown, shown.count <= 3)
    }
}

package import Hypertext
import Messages
package import SiteComponents
package import SiteModel
import SitePlan
package import SiteTemplates

/// One A6 card for each guideline: in front what it says, behind the question to ask oneself and two ways to put it.
package struct GuidelineCards: PrintSheet {
    let guidelines: [Guideline]
    let onA4: Bool

    package var group: ArtefactGroup { .cards }

    package func main(_ context: PageContext, theme: any Theme) -> HTML {
        context.sheet(context.text(onA4 ? .cardsOnA4How : .cardHow)) {
            if onA4 {
                for start in stride(from: 0, to: guidelines.count, by: 4) {
                    let four = guidelines[start..<min(start + 4, guidelines.count)]
                    let name = four.map { String($0.number) }.joined(separator: ", ")
                    context.imposed(.fourA6, label: "\(name): \(context.text(.front))", four.map { front($0, context) })
                    context.imposed(.fourA6, label: "\(name): \(context.text(.back))", isBack: true, four.map { back($0, context) })
                }
            } else {
                for guideline in guidelines {
                    context.paper(.a6, Mark(guideline).colourClass + "-field", label: guideline.title) { front(guideline, context) }
                    context.paper(.a6, label: "\(guideline.title) (\(context.text(.back)))") { back(guideline, context) }
                }
            }
        }
    }

    private func front(_ guideline: Guideline, _ context: PageContext) -> HTML {
        let kind = Mark(guideline)
        return context.langBlock(guideline.provenance) {
            div(.class("face gcard \(kind.colourClass)-field")) {
                p(.class("st \(kind.colourClass)")) {
                    context.bigMark(kind)
                    span { context.text(kind.label) }
                    span(.class("no")) { guideline.id.description }
                }
                h2(.class("h")) { context.markedTitle(guideline.title, kind) }
                p(.class("sum")) { guideline.cardLine }
                p(.class("motto")) { guideline.motto.withoutLonelyEnd }
                p(.class("ed")) { "\(context.settings.organisation) · \(context.editionLine)" }
            }
        }
    }

    private func back(_ guideline: Guideline, _ context: PageContext) -> HTML {
        let pair = Self.shortestPair(of: guideline)
        return context.langBlock(guideline.provenance) {
            div(.class("face gback")) {
                p(.class("small soft")) { context.text(.pauseQuestion) }
                p(.class("h")) { guideline.pause.question }
                if let pair {
                    p(.class("no-way")) {
                        b { context.text(guideline.badExampleLabel) }
                        span { pair.dont }
                    }
                    p(.class("yes-way")) {
                        b { context.text(guideline.goodExampleLabel) }
                        span { pair.do }
                    }
                }
                div(.class("code")) {
                    p {
                        b { context.text(.readItAll) }
                        if let address = context.shortAddress { span(.class("web")) { address } }
                        if let phone = context.oopsPhone { span { context.text(.oopsNumber, ["phone": phone]) } }
                    }
                    context.code(PermanentLinks.name(of: guideline.id))
                }
            }
        }
    }

    /// A card has room for one example: the one with the fewest words.
    static func shortestPair(of guideline: Guideline) -> ExamplePair? {
        guideline.pairs.min { $0.dont.count + $0.do.count < $1.dont.count + $1.do.count }
    }
}

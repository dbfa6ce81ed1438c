package import Hypertext
package import SiteModel

/// One A6 card for each guideline: in front what it says, behind the question to ask oneself and two ways to put it.
package struct GuidelineCards: PrintSheet {
    let guidelines: [Guideline]
    let onA4: Bool

    package var group: ArtefactGroup { .cards }

    package func main(_ frame: Frame, theme: any Theme) -> HTML {
        frame.sheet(frame.word(onA4 ? .cardsOnA4How : .cardHow)) {
            if onA4 {
                for start in stride(from: 0, to: guidelines.count, by: 4) {
                    let four = guidelines[start..<min(start + 4, guidelines.count)]
                    let name = four.map { String($0.number) }.joined(separator: ", ")
                    frame.imposed(.fourA6, label: "\(name): \(frame.word(.front))", four.map { front($0, frame) })
                    frame.imposed(.fourA6, label: "\(name): \(frame.word(.back))", isBack: true, four.map { back($0, frame) })
                }
            } else {
                for guideline in guidelines {
                    frame.paper(.a6, Mark(guideline).colourClass + "-field", label: guideline.title) { front(guideline, frame) }
                    frame.paper(.a6, label: "\(guideline.title) (\(frame.word(.back)))") { back(guideline, frame) }
                }
            }
        }
    }

    private func front(_ guideline: Guideline, _ frame: Frame) -> HTML {
        let kind = Mark(guideline)
        return frame.passage(guideline.origin) {
            div(.class("face gcard \(kind.colourClass)-field")) {
                p(.class("st \(kind.colourClass)")) {
                    frame.bigMark(kind)
                    span { frame.word(kind.word) }
                    span(.class("no")) { guideline.id.description }
                }
                h2(.class("h")) { frame.markedTitle(guideline.title, kind) }
                p(.class("sum")) { guideline.summary }
                p(.class("motto")) { guideline.motto.withoutLonelyEnd }
                p(.class("ed")) { "\(frame.settings.organisation) · \(frame.editionLine)" }
            }
        }
    }

    private func back(_ guideline: Guideline, _ frame: Frame) -> HTML {
        let pair = Self.shortestPair(of: guideline)
        return frame.passage(guideline.origin) {
            div(.class("face gback")) {
                p(.class("small soft")) { frame.word(.pauseQuestion) }
                p(.class("h")) { guideline.pause.question }
                if let pair {
                    p(.class("no-way")) {
                        b { frame.word(.ratherNot) }
                        span { pair.dont }
                    }
                    p(.class("yes-way")) {
                        b { frame.word(.ratherThis) }
                        span { pair.do }
                    }
                }
                div(.class("code")) {
                    p {
                        b { frame.word(.readItAll) }
                        if let address = frame.shortAddress { span(.class("web")) { address } }
                        if let phone = frame.oopsPhone { span { frame.words.filled(.oopsNumber, ["phone": phone]) } }
                    }
                    frame.code(AliasPage.name(of: guideline.id))
                }
            }
        }
    }

    /// A card has room for one example: the one with the fewest words.
    static func shortestPair(of guideline: Guideline) -> ExamplePair? {
        guideline.pairs.min { $0.dont.count + $0.do.count < $1.dont.count + $1.do.count }
    }
}

package import Hypertext
package import SiteModel

/// A sheet to fold into a tent for the canteen table: two faces of 210 by 99 mm that can be read from both sides, and the floor.
package struct TableTent: PrintSheet {
    package var group: ArtefactGroup { .tableTent }

    package func main(_ frame: Frame, theme: any Theme) -> HTML {
        frame.sheet(frame.word(.tableTentHow)) {
            frame.paper(.a4, "tent", label: frame.page.title) {
                div(.class("panel over")) { questions(frame) }
                div(.class("panel")) { lines(frame) }
                div(.class("panel floor")) {
                    p {
                        b { frame.settings.title }
                        span { "\(frame.settings.organisation) · \(frame.editionLine)" }
                        span { frame.word(.foldHere) }
                    }
                }
            }
        }
    }

    private func questions(_ frame: Frame) -> HTML {
        let asked = frame.edition.guidelines.filter(\.inPauseCheck).prefix(3)
        return div(.class("face side-a")) {
            p(.class("h")) { frame.word(.takeAComma) }
            ol { for guideline in asked { li { span { frame.spoken(guideline.pause.question, guideline.origin) } } } }
            foot("pause", frame.word(.threeYeses), frame)
        }
    }

    private func lines(_ frame: Frame) -> HTML {
        div(.class("face side-b")) {
            frame.cardHeadline()
            foot(
                "oops",
                [frame.oopsPhone.map { frame.words.filled(.oopsNumber, ["phone": $0]) }, frame.word(.countsAsLearning)].compactMap(\.self)
                    .joined(separator: " "), frame)
        }
    }

    private func foot(_ alias: String, _ text: String, _ frame: Frame) -> HTML {
        div(.class("code")) {
            p {
                b { text }
                if let address = frame.shortAddress { span(.class("web")) { address } }
            }
            frame.code(alias)
        }
    }
}

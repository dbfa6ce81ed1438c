package import Hypertext
package import SiteModel

/// The same in the size of a business card: the question before posting on one side, the number for afterwards on the other.
package struct PocketCard: PrintSheet {
    /// Ten cards on an office sheet, to be cut.
    let onA4: Bool

    package var group: ArtefactGroup { .cards }

    package func main(_ frame: Frame, theme: any Theme) -> HTML {
        frame.sheet(frame.word(onA4 ? .pocketCardsOnA4How : .pocketCardHow)) {
            if onA4 {
                frame.imposed(.tenCards, label: frame.word(.front), Array(repeating: front(frame), count: 10))
                frame.imposed(.tenCards, label: frame.word(.back), Array(repeating: back(frame), count: 10))
            } else {
                frame.paper(.card, "yes", label: frame.word(.front)) { front(frame) }
                frame.paper(.card, "oopsy", label: frame.word(.back)) { back(frame) }
            }
        }
    }

    private func front(_ frame: Frame) -> HTML {
        div(.class("face pocket")) {
            div {
                frame.cardHeadline()
                p(.class("small")) { frame.word(.pauseInThree) }
                p(.class("ed")) { frame.editionLine }
            }
            frame.code("post")
        }
    }

    private func back(_ frame: Frame) -> HTML {
        div(.class("face pocket oopsy")) {
            div {
                if let phone = frame.oopsPhone { p(.class("h")) { frame.words.filled(.oopsNumber, ["phone": phone]) } }
                p { frame.word(.oopsInShort) }
                p { frame.word(.countsAsLearning) }
                if let address = frame.shortAddress { p(.class("web")) { address } }
            }
            frame.code("oops")
        }
    }
}

package import Hypertext
package import SiteModel

/// The same in the size of a business card: the question before posting on one side, the number for afterwards on the other.
package struct PocketCard: PrintSheet {
    /// Ten cards on an office sheet, to be cut.
    let onA4: Bool

    package var group: ArtefactGroup { .cards }

    package func main(_ context: PageContext, theme: any Theme) -> HTML {
        context.sheet(context.word(onA4 ? .pocketCardsOnA4How : .pocketCardHow)) {
            if onA4 {
                context.imposed(.tenCards, label: context.word(.front), Array(repeating: front(context), count: 10))
                context.imposed(.tenCards, label: context.word(.back), Array(repeating: back(context), count: 10))
            } else {
                context.paper(.card, "yes", label: context.word(.front)) { front(context) }
                context.paper(.card, "oopsy", label: context.word(.back)) { back(context) }
            }
        }
    }

    private func front(_ context: PageContext) -> HTML {
        div(.class("face pocket")) {
            div {
                context.cardHeadline()
                p(.class("small")) { context.word(.pauseInThree) }
                p(.class("ed")) { context.editionLine }
            }
            context.code("post")
        }
    }

    private func back(_ context: PageContext) -> HTML {
        div(.class("face pocket oopsy")) {
            div {
                if let phone = context.oopsPhone { p(.class("h")) { context.words.filled(.oopsNumber, ["phone": phone]) } }
                p { context.word(.oopsInShort) }
                p { context.word(.countsAsLearning) }
                if let address = context.shortAddress { p(.class("web")) { address } }
            }
            context.code("oops")
        }
    }
}

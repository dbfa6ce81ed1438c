package import Hypertext
import Messages
package import SiteComponents
package import SiteModel
import SitePlan
package import SiteTemplates

/// The same in the size of a business card: the question before posting on one side, the number for afterwards on the other.
package struct PocketCard: PrintSheet {
    /// Ten cards on an office sheet, to be cut.
    let onA4: Bool

    package var group: ArtefactGroup { .cards }

    package func main(_ context: PageContext, theme: any Theme) -> HTML {
        context.sheet(context.text(onA4 ? .pocketCardsOnA4How : .pocketCardHow)) {
            if onA4 {
                context.imposed(.tenCards, label: context.text(.front), Array(repeating: front(context), count: 10))
                context.imposed(.tenCards, label: context.text(.back), Array(repeating: back(context), count: 10))
            } else {
                context.paper(.card, "yes", label: context.text(.front)) { front(context) }
                context.paper(.card, "oopsy", label: context.text(.back)) { back(context) }
            }
        }
    }

    private func front(_ context: PageContext) -> HTML {
        div(.class("face pocket")) {
            div {
                context.cardHeadline()
                p(.class("small")) { context.text(.pauseInThree) }
                p(.class("ed")) { context.editionLine }
            }
            context.code("post")
        }
    }

    private func back(_ context: PageContext) -> HTML {
        div(.class("face pocket oopsy")) {
            div {
                if let phone = context.oopsPhone { p(.class("h")) { context.text(.oopsNumber, ["phone": phone]) } }
                p { context.text(.oopsInShort) }
                p { context.text(.countsAsLearning) }
                if let address = context.shortAddress { p(.class("web")) { address } }
            }
            context.code("oops")
        }
    }
}

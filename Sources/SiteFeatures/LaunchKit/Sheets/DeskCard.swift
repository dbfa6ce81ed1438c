package import Hypertext
import Messages
package import SiteComponents
package import SiteModel
import SitePlan
package import SiteTemplates

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

package import Hypertext
import Messages
package import SiteComponents
package import SiteModel
import SitePlan
package import SiteTemplates

/// A sheet to fold into a tent for the canteen table: two faces of 210 by 99 mm that can be read from both sides, and the floor.
package struct TableTent: PrintSheet {
    package var group: ArtefactGroup { .tableTent }

    package func main(_ context: PageContext, theme: any Theme) -> HTML {
        context.sheet(context.text(.tableTentHow)) {
            context.paper(.a4, "tent", label: context.page.title) {
                div(.class("panel over")) { questions(context) }
                div(.class("panel")) { lines(context) }
                div(.class("panel floor")) {
                    p {
                        b { context.settings.title }
                        span { "\(context.settings.organisation) · \(context.editionLine)" }
                        span { context.text(.foldHere) }
                    }
                }
            }
        }
    }

    private func questions(_ context: PageContext) -> HTML {
        let asked = context.localizedSite.guidelines.filter(\.inPauseCheck).prefix(3)
        return div(.class("face side-a")) {
            p(.class("h")) { context.text(.takeAComma) }
            ol { for guideline in asked { li { span { context.localized(guideline.pause.question, guideline.provenance) } } } }
            foot("pause", context.text(.threeYeses), context)
        }
    }

    private func lines(_ context: PageContext) -> HTML {
        div(.class("face side-b")) {
            context.cardHeadline()
            foot(
                "oops",
                [context.oopsPhone.map { context.text(.oopsNumber, ["phone": $0]) }, context.text(.countsAsLearning)].compactMap(
                    \.self
                )
                .joined(separator: " "), context)
        }
    }

    private func foot(_ redirect: String, _ text: String, _ context: PageContext) -> HTML {
        div(.class("code")) {
            p {
                b { text }
                if let address = context.shortAddress { span(.class("web")) { address } }
            }
            context.code(redirect)
        }
    }
}

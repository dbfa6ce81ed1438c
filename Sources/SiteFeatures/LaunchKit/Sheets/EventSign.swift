package import Hypertext
import Messages
package import SiteComponents
package import SiteModel
import SitePlan
package import SiteTemplates

/// The sign for the door of an event at which pictures are taken, and the slip on which people say yes.
package struct EventSign: PrintSheet {
    let kit: LaunchKit

    package var group: ArtefactGroup { .eventSign }

    package func main(_ context: PageContext, theme: any Theme) -> HTML {
        context.sheet(context.text(.eventSignHow)) {
            context.paper(.a4, "help-field", label: kit.eventSign.title) {
                div(.class("face sign-face")) {
                    context.drawing("camera", class: "large", colour: "ink")
                    p(.class("h")) { kit.eventSign.title }
                    p(.class("sum")) { kit.eventSign.text }
                    p(.class("ed")) { "\(context.settings.organisation) · \(context.editionLine)" }
                }
            }
            if !kit.consentLines.isEmpty {
                context.paper(.a4, label: context.text(.consentSlip)) {
                    div(.class("face slip")) {
                        p(.class("h")) { context.text(.consentSlip) }
                        p { context.text(.consentSlipText) }
                        ul { for line in kit.consentLines { li { line } } }
                        p(.class("sign-here")) { context.text(.nameAndDate) }
                        p(.class("ed")) { "\(context.settings.organisation) · \(context.editionLine)" }
                    }
                }
            }
        }
    }
}

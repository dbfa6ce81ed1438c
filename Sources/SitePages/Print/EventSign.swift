package import Hypertext
package import SiteModel

/// The sign for the door of an event at which pictures are taken, and the slip on which people say yes.
package struct EventSign: PrintSheet {
    let kit: LaunchKit

    package var group: ArtefactGroup { .eventSign }

    package func main(_ context: PageContext, theme: any Theme) -> HTML {
        context.sheet(context.word(.eventSignHow)) {
            context.paper(.a4, "help-field", label: kit.eventSign.title) {
                div(.class("face sign-face")) {
                    context.drawing("camera", class: "large", colour: "ink")
                    p(.class("h")) { kit.eventSign.title }
                    p(.class("sum")) { kit.eventSign.text }
                    p(.class("ed")) { "\(context.settings.organisation) · \(context.editionLine)" }
                }
            }
            if !kit.consentLines.isEmpty {
                context.paper(.a4, label: context.word(.consentSlip)) {
                    div(.class("face slip")) {
                        p(.class("h")) { context.word(.consentSlip) }
                        p { context.word(.consentSlipText) }
                        ul { for line in kit.consentLines { li { line } } }
                        p(.class("sign-here")) { context.word(.nameAndDate) }
                        p(.class("ed")) { "\(context.settings.organisation) · \(context.editionLine)" }
                    }
                }
            }
        }
    }
}

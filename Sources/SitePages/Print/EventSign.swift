package import Hypertext
package import SiteModel

/// The sign for the door of an event at which pictures are taken, and the slip on which people say yes.
package struct EventSign: PrintSheet {
    let kit: LaunchKit

    package var group: ArtefactGroup { .eventSign }

    package func main(_ frame: Frame, theme: any Theme) -> HTML {
        frame.sheet(frame.word(.eventSignHow)) {
            frame.paper(.a4, "help-field", label: kit.eventSign.title) {
                div(.class("face sign-face")) {
                    frame.drawing("camera", class: "large", colour: "ink")
                    p(.class("h")) { kit.eventSign.title }
                    p(.class("sum")) { kit.eventSign.text }
                    p(.class("ed")) { "\(frame.settings.organisation) · \(frame.editionLine)" }
                }
            }
            if !kit.consentLines.isEmpty {
                frame.paper(.a4, label: frame.word(.consentSlip)) {
                    div(.class("face slip")) {
                        p(.class("h")) { frame.word(.consentSlip) }
                        p { frame.word(.consentSlipText) }
                        ul { for line in kit.consentLines { li { line } } }
                        p(.class("sign-here")) { frame.word(.nameAndDate) }
                        p(.class("ed")) { "\(frame.settings.organisation) · \(frame.editionLine)" }
                    }
                }
            }
        }
    }
}

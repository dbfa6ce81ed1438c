import Hypertext
import Messages
import SiteComponents
import SiteModel
import SitePlan

extension PrintArtefact {
    /// The sign for the door of an event at which pictures are taken, and the slip on which people say yes.
    static let eventSign = PrintArtefact(
        name: "event-sign", group: .eventSign, format: .a4, title: .eventSign, size: .sizeA4, instructions: .eventSignHow,
        carriesCode: false,
        budgets: { input in
            guard let measures = input.measures, let kit = input.localizedSite.kit else { return [] }
            let width = measures.width(of: .a4, within: .signPadding)
            let runs = [
                PrintBudget.Run(
                    text: kit.eventSign.title, width: width, size: measures[.signTitle], leading: 1, after: 9, face: measures.heading),
                PrintBudget.Run(text: kit.eventSign.text, width: width, size: measures[.signText], leading: 1.35),
            ]
            return [.height(177, of: runs, shorten: kit.eventSign.text, kit.provenance, "event_sign")]
        },
        sheets: { localizedSite in localizedSite.kit.map { kit in [ArtefactSheet { papers(kit, $0) }] } ?? [] })

    private static func papers(_ kit: LaunchKit, _ context: PageContext) -> HTML {
        HTML {
            context.paper(.a4, "help-field", label: kit.eventSign.title) {
                div(.class("face sign-face")) {
                    context.drawing("camera", class: "large", colour: "ink")
                    p(.class("h")) { kit.eventSign.title }
                    p(.class("sum")) { LinkedText.html(kit.eventSign.text) }
                    p(.class("ed")) { context.imprint }
                }
            }
            if !kit.consentLines.isEmpty {
                context.paper(.a4, label: context.text(.consentSlip)) {
                    div(.class("face slip")) {
                        p(.class("h")) { context.text(.consentSlip) }
                        p { context.text(.consentSlipText) }
                        ul { for line in kit.consentLines { li { LinkedText.html(line) } } }
                        p(.class("sign-here")) { context.text(.nameAndDate) }
                        p(.class("ed")) { context.imprint }
                    }
                }
            }
        }
    }
}

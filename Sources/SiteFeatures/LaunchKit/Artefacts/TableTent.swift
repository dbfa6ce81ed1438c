import Hypertext
import Messages
import SiteComponents
import SiteModel
import SitePlan

extension PrintArtefact {
    /// A sheet to fold into a tent for the canteen table: two faces of 210 by 99 mm that can be read from both sides, and the floor.
    static let tableTent = PrintArtefact(
        name: "table-tent", group: .tableTent, format: .a4, title: .tableTent, size: .sizeFold, instructions: .tableTentHow,
        carriesCode: true,
        budgets: { input in
            guard let measures = input.measures else { return [] }
            // Beside the numbers.
            let width = measures.width(of: .a4, within: .tentPadding) - 8
            let asked = input.localizedSite.pauseCheck.prefix(3)
            let runs = asked.map {
                PrintBudget.Run(text: $0.pause.question, width: width, size: measures[.tentQuestion], leading: 1.35, face: measures.heading)
            }
            let longest = asked.max { $0.pause.question.count < $1.pause.question.count }
            return longest.map { [.height(39, of: runs, shorten: $0.pause.question, $0.guideline.provenance, "pause")] } ?? []
        },
        sheets: { $0.guidelines.isEmpty ? [] : [ArtefactSheet { TableTentFaces.paper($0) }] })
}

private enum TableTentFaces {
    static func paper(_ context: PageContext) -> HTML {
        context.paper(.a4, "tent", label: context.page.title) {
            div(.class("panel over")) { questions(context) }
            div(.class("panel")) { lines(context) }
            div(.class("panel floor")) {
                p {
                    b { context.settings.title }
                    span { context.imprint }
                    span { context.text(.foldHere) }
                }
            }
        }
    }

    private static func questions(_ context: PageContext) -> HTML {
        let asked = context.localizedSite.pauseCheck.prefix(3)
        return div(.class("face side-a")) {
            p(.class("h")) { context.text(.takeAComma) }
            if !asked.isEmpty {
                ol { for (guideline, pause) in asked { li { span { context.localized(pause.question, guideline.provenance) } } } }
            }
            div(.class("code")) {
                p {
                    b { context.text(.threeYeses) }
                    context.printedAddress()
                }
                context.code("pause")
            }
        }
    }

    private static func lines(_ context: PageContext) -> HTML {
        div(.class("face side-b")) {
            context.cardHeadline()
            div(.class("code")) {
                p {
                    if let phone = context.oopsPhone { b { context.text(.oopsNumber, ["phone": phone]) } }
                    span { [context.text(.oopsInShort), context.oopsPromise].compactMap(\.self).joined(separator: " ") }
                    context.printedAddress()
                }
                context.code("oops")
            }
        }
    }
}

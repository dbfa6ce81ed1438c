import Hypertext
import Messages
import SiteComponents
import SiteModel
import SitePlan

extension PrintArtefact {
    /// The card for every chair, A6. Front: what we encourage. Back: red lines and the help line.
    static let deskCard = PrintArtefact(
        name: "desk-card", group: .cards, format: .a6, title: .cardTitle, size: .sizeA6, instructions: .cardHow, carriesCode: true,
        budgets: { localizedSite, measures in
            let lists = measures.map { [encouragements(localizedSite, $0), redLines(localizedSite, $0)].compactMap(\.self) }
            return headline(localizedSite) + (lists ?? [])
        },
        sheets: { localizedSite in
            if localizedSite.guidelines.isEmpty { return [] }
            return [
                ArtefactSheet { context in
                    HTML {
                        context.paper(.a6, "yes", label: context.text(.front)) { context.deskCardFront() }
                        context.paper(.a6, label: context.text(.back)) { context.deskCardBack() }
                    }
                }
            ]
        })

    /// Four of them on an office sheet, to be cut.
    static let deskCardsOnA4 = PrintArtefact(
        name: "desk-card-a4", group: .cards, format: .a4, title: .cardsOnA4, size: .sizeCut, instructions: .cardsOnA4How, carriesCode: true,
        budgets: { _, _ in [] },
        sheets: { localizedSite in
            if localizedSite.guidelines.isEmpty { return [] }
            return [
                ArtefactSheet { context in
                    let (front, back) = (context.deskCardFront(), context.deskCardBack())
                    return HTML {
                        context.imposed(.fourA6, kind: "yes", label: context.text(.front), Array(repeating: front, count: 4))
                        context.imposed(.fourA6, label: context.text(.back), Array(repeating: back, count: 4))
                    }
                }
            ]
        })

    /// One line each, or the list below runs into the code.
    private static func headline(_ localizedSite: LocalizedSite) -> [PrintBudget] {
        let settings = localizedSite.settings
        return [settings.headline.go, settings.headline.grey, settings.headline.red].map {
            .line(of: 14, $0, settings.provenance, "headline")
        }
    }

    private static func encouragements(_ localizedSite: LocalizedSite, _ measures: PrintMeasures) -> PrintBudget? {
        let guidelines = localizedSite.guidelines(.encouragement)
        // Beside the drawing and the space after it.
        let width = measures.width(of: .a6, within: .cardFrontPadding) - 8
        let runs = guidelines.map {
            PrintBudget.Run(text: $0.title, width: width, size: measures[.cardYes], leading: 1.15, after: 0.9, letter: 0.52)
        }
        return longest(guidelines).map { .height(52, of: runs, shorten: $0.title, $0.provenance, "title") }
    }

    private static func redLines(_ localizedSite: LocalizedSite, _ measures: PrintMeasures) -> PrintBudget? {
        let guidelines = localizedSite.guidelines(.redLine)
        // Beside the dot and the space after it.
        let width = measures.width(of: .a6, within: .cardBackPadding) - 5
        let runs = guidelines.flatMap {
            [
                PrintBudget.Run(text: $0.title, width: width, size: measures[.cardRed], leading: 1.15, letter: 0.49),
                PrintBudget.Run(text: $0.card ?? "", width: width, size: measures[.cardRedNote], leading: 1.3, after: 2.2, letter: 0.43),
            ]
        }
        return longest(guidelines).map {
            .height(74, of: runs, shorten: $0.cardLine, $0.provenance, $0.card == nil ? "title" : "card")
        }
    }

    private static func longest(_ guidelines: [Guideline]) -> Guideline? {
        guidelines.max { $0.title.count + ($0.card ?? "").count < $1.title.count + ($1.card ?? "").count }
    }
}

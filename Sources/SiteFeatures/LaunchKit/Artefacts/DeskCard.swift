import Hypertext
import Messages
import SiteComponents
import SiteModel
import SitePlan

extension PrintArtefact {
    /// The card for every chair, A6. Front: what we encourage. Back: red lines and the help line.
    static let deskCard = PrintArtefact(
        name: "desk-card", group: .cards, format: .a6, title: .cardTitle, size: .sizeA6, instructions: .cardHow, carriesCode: true,
        budgets: { input in
            let lists = input.measures.map { [encouragements(input.localizedSite, $0), redLines(input, $0)].compactMap(\.self) }
            return headline(input.localizedSite) + (lists ?? [])
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
        budgets: { _ in [] },
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
        let (guidelines, saysMore) = localizedSite.deskCardFront
        // Beside the drawing and the space after it.
        let width = measures.width(of: .a6, within: .cardFrontPadding) - 8
        let titles = guidelines.map {
            PrintBudget.Run(text: $0.title, width: width, size: measures[.cardYes], leading: 1.15, after: 0.9, face: measures.heading)
        }
        let notes = (saysMore ? guidelines : []).compactMap(\.card).map {
            PrintBudget.Run(text: $0, width: width, size: measures[.cardRedNote], leading: 1.3)
        }
        return longest(guidelines).map { .height(52, of: titles + notes, shorten: $0.title, $0.provenance, "title") }
    }

    private static func redLines(_ input: BudgetInput, _ measures: PrintMeasures) -> PrintBudget? {
        let guidelines = input.localizedSite.guidelines(.redLine)
        // Beside the dot and the space after it.
        let width = measures.width(of: .a6, within: .cardBackPadding) - 5
        let runs = guidelines.flatMap {
            [
                PrintBudget.Run(text: $0.title, width: width, size: measures[.cardRed], leading: 1.15, face: measures.heading),
                PrintBudget.Run(text: $0.card ?? "", width: width, size: measures[.cardRedNote], leading: 1.3, after: 2.2),
            ]
        }
        return longest(guidelines).map {
            .height(heightOfRedLines(input, measures), of: runs, shorten: $0.cardLine, $0.provenance, $0.card == nil ? "title" : "card")
        }
    }

    /// What the title leaves and the box below with the number, which is as high as its words.
    private static func heightOfRedLines(_ input: BudgetInput, _ measures: PrintMeasures) -> Double {
        let padding = measures[.cardBackPadding]
        let inner = measures.width(of: .a6, within: .cardBackPadding)
        let title = input.messages.sentence(.linesNobodyCrosses, count: input.localizedSite.guidelines(.redLine).count)
        // Below its line, with the space around it.
        let head = PrintBudget.Run(text: title, width: inner, size: 8, leading: 1.05, after: 8.6, face: measures.heading)
        // Beside the code.
        let width = inner - 28
        let number = input.localizedSite.oopsPhone.map {
            let text = input.messages.text(.oopsNumber, ["phone": $0])
            return PrintBudget.Run(text: text, width: width, size: 5.4, leading: 1.1, after: 1.2, face: measures.heading)
        }
        let words = [input.messages.text(.oopsInShort), input.localizedSite.oopsPromise].compactMap(\.self).map {
            PrintBudget.Run(text: $0, width: width, size: 3.5, leading: 1.35)
        }
        let box = ([number].compactMap(\.self) + words).reduce(0) { $0 + $1.height }
        return PrintFormat.a6.size.height - padding - head.height - max(24, box) - 10 - spaceAboveBox
    }

    /// The last line and the box keep apart.
    private static let spaceAboveBox = 2.0

    private static func longest(_ guidelines: [Guideline]) -> Guideline? {
        guidelines.max { $0.title.count + ($0.card ?? "").count < $1.title.count + ($1.card ?? "").count }
    }
}

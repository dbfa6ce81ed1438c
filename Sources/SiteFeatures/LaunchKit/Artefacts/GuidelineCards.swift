import Hypertext
import Messages
import SiteComponents
import SiteModel
import SitePlan
import SiteValues

extension PrintArtefact {
    /// One A6 card for each guideline. Front: what it says. Back: the question to ask oneself and two ways to put it.
    static let guidelineCards = PrintArtefact(
        name: "guideline-cards", group: .cards, format: .a6, title: .guidelineCards, size: .sizeA6, instructions: .cardHow,
        carriesCode: true,
        budgets: { input in
            guard let measures = input.measures else { return [] }
            return input.localizedSite.guidelines.flatMap {
                [GuidelineCard.frontBudget($0, measures), GuidelineCard.backBudget($0, measures)].compactMap(\.self)
            }
        },
        sheets: { localizedSite in
            if localizedSite.guidelines.isEmpty { return [] }
            return [
                ArtefactSheet { context in
                    HTML {
                        for guideline in context.localizedSite.guidelines {
                            let card = GuidelineCard(guideline: guideline)
                            context.paper(.a6, Mark(guideline).colourClass + "-field", label: guideline.title) { card.front(context) }
                            context.paper(.a6, label: "\(guideline.title) (\(context.text(.back)))") { card.back(context) }
                        }
                    }
                }
            ]
        })

    /// Four of them on an office sheet, to be cut.
    static let guidelineCardsOnA4 = PrintArtefact(
        name: "guideline-cards-a4", group: .cards, format: .a4, title: .guidelineCardsOnA4, size: .sizeCut, instructions: .cardsOnA4How,
        carriesCode: true, budgets: { _ in [] },
        sheets: { localizedSite in
            if localizedSite.guidelines.isEmpty { return [] }
            return [ArtefactSheet { context in GuidelineCard.imposed(context.localizedSite.guidelines, context) }]
        })
}

private struct GuidelineCard {
    let guideline: Guideline

    static func imposed(_ guidelines: [Guideline], _ context: PageContext) -> HTML {
        HTML {
            for start in stride(from: 0, to: guidelines.count, by: 4) {
                let four = guidelines[start..<min(start + 4, guidelines.count)].map { GuidelineCard(guideline: $0) }
                let name = four.map { String($0.guideline.number) }.joined(separator: ", ")
                context.imposed(.fourA6, label: "\(name): \(context.text(.front))", four.map { $0.front(context) })
                context.imposed(.fourA6, label: "\(name): \(context.text(.back))", isBack: true, four.map { $0.back(context) })
            }
        }
    }

    func front(_ context: PageContext) -> HTML {
        let kind = Mark(guideline)
        return context.langBlock(guideline.provenance) {
            div(.class("face gcard \(kind.colourClass)-field")) {
                p(.class("st \(kind.colourClass)")) {
                    context.bigMark(kind)
                    span { context.text(kind.label) }
                    span(.class("no")) { guideline.id.description }
                }
                h1(.class("h")) { context.markedTitle(guideline.title, kind) }
                p(.class("sum")) { guideline.cardLine }
                if let motto = guideline.motto { p(.class("motto")) { motto.withoutLonelyEnd } }
                context.paperLogo(on: kind.groundToken)
                p(.class("ed")) { context.imprint }
            }
        }
    }

    func back(_ context: PageContext) -> HTML {
        let pair = Self.shortestPair(of: guideline)
        return context.langBlock(guideline.provenance) {
            div(.class("face gback")) {
                if guideline.pause != nil { p(.class("small soft")) { context.text(.pauseQuestion) } }
                p(.class("h")) { guideline.pause?.question ?? guideline.title }
                if let pair {
                    p(.class("no-way")) {
                        b { context.text(guideline.badExampleLabel) }
                        span { pair.dont }
                    }
                    p(.class("yes-way")) {
                        b { context.text(guideline.goodExampleLabel) }
                        span { pair.do }
                    }
                }
                div(.class("code")) {
                    p {
                        b { context.text(.readItAll) }
                        context.printedAddress()
                        if let phone = context.oopsPhone { span { context.text(.oopsNumber, ["phone": phone]) } }
                    }
                    context.code(PermanentLinks.name(of: guideline.id))
                }
            }
        }
    }

    static func frontBudget(_ guideline: Guideline, _ measures: PrintMeasures) -> PrintBudget {
        let width = measures.width(of: .a6, within: .guidelineFrontPadding)
        let runs = [
            PrintBudget.Run(
                text: guideline.title, width: width, size: measures[.guidelineTitle], leading: 1, after: 5, face: measures.heading),
            PrintBudget.Run(text: guideline.cardLine, width: width, size: measures[.guidelineText], leading: 1.35, after: 5),
            PrintBudget.Run(
                text: guideline.motto ?? "", width: width, size: measures[.guidelineMotto], leading: 1.15, face: measures.heading),
        ]
        return .height(
            107, of: runs, shorten: guideline.cardLine, guideline.provenance, guideline.card == nil ? "summary" : "card")
    }

    static func backBudget(_ guideline: Guideline, _ measures: PrintMeasures) -> PrintBudget? {
        guard let pair = shortestPair(of: guideline) else { return nil }
        let width = measures.width(of: .a6, within: .guidelineBackPadding)
        let runs = [
            PrintBudget.Run(
                text: guideline.pause?.question ?? guideline.title, width: width, size: measures[.guidelineQuestion], leading: 1.08,
                after: 5, face: measures.heading),
            PrintBudget.Run(text: pair.dont, width: width, size: measures[.guidelineExample], leading: 1.35, after: 12.5),
            PrintBudget.Run(text: pair.do, width: width - 6, size: measures[.guidelineExample], leading: 1.35, after: 12.5),
        ]
        return .height(100, of: runs, shorten: pair.do, guideline.provenance, "pairs")
    }

    /// A card has room for one example: the one with the fewest words.
    private static func shortestPair(of guideline: Guideline) -> ExamplePair? {
        guideline.pairs.min { $0.dont.count + $0.do.count < $1.dont.count + $1.do.count }
    }
}

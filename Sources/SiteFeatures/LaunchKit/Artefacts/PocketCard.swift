import Hypertext
import Messages
import SiteComponents
import SiteModel
import SitePlan

extension PrintArtefact {
    /// The same in the size of a business card: the question before posting on one side, the number for afterwards on the other.
    static let pocketCard = PrintArtefact(
        name: "pocket-card", group: .cards, format: .card, title: .pocketCard, size: .sizeCard, instructions: .pocketCardHow,
        carriesCode: true, budgets: { _ in [] },
        sheets: { localizedSite in
            if localizedSite.guidelines.isEmpty { return [] }
            return [
                ArtefactSheet { context in
                    HTML {
                        context.paper(.card, "yes", label: context.text(.front)) { PocketCardFaces.front(context) }
                        context.paper(.card, "oopsy", label: context.text(.back)) { PocketCardFaces.back(context) }
                    }
                }
            ]
        })

    /// Ten of them on an office sheet, to be cut.
    static let pocketCardsOnA4 = PrintArtefact(
        name: "pocket-card-a4", group: .cards, format: .a4, title: .pocketCardsOnA4, size: .sizeCut, instructions: .pocketCardsOnA4How,
        carriesCode: true, budgets: { _ in [] },
        sheets: { localizedSite in
            if localizedSite.guidelines.isEmpty { return [] }
            return [
                ArtefactSheet { context in
                    let (front, back) = (PocketCardFaces.front(context), PocketCardFaces.back(context))
                    return HTML {
                        context.imposed(.tenCards, label: context.text(.front), Array(repeating: front, count: 10))
                        context.imposed(.tenCards, label: context.text(.back), Array(repeating: back, count: 10))
                    }
                }
            ]
        })
}

private enum PocketCardFaces {
    static func front(_ context: PageContext) -> HTML {
        div(.class("face pocket")) {
            div {
                context.cardHeadline()
                p(.class("small")) { context.text(.pauseInThree) }
                if let edition = context.editionLine { p(.class("ed")) { edition } }
            }
            context.code("post")
        }
    }

    static func back(_ context: PageContext) -> HTML {
        div(.class("face pocket oopsy")) {
            div {
                if let phone = context.oopsPhone { p(.class("h")) { context.text(.oopsNumber, ["phone": phone]) } }
                p { context.text(.oopsInShort) }
                if let promise = context.oopsPromise { p { promise } }
                if let address = context.printedAddress() { p { address } }
            }
            context.code("oops")
        }
    }
}

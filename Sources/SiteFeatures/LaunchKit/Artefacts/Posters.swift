import Hypertext
import Messages
import SiteComponents
import SiteModel
import SitePlan

extension PrintArtefact {
    /// One motto a sheet, A3; it can be printed at 141 % for A2.
    static let posters = mottos("posters", .posters, .a3, title: .posters, size: .sizeA3, instructions: .postersHow)
    /// The mottos for screens in corridors and canteens, one a picture.
    static let screensWide = mottos(
        "screens-wide", .screens, .wide, title: .screensWide, size: .sizeWide, instructions: .screensWideHow)
    static let screensTall = mottos(
        "screens-tall", .screens, .tall, title: .screensTall, size: .sizeTall, instructions: .screensTallHow)

    private static func mottos(
        _ name: String, _ group: ArtefactGroup, _ format: PrintFormat, title: Message, size: Message, instructions: Message
    ) -> PrintArtefact {
        PrintArtefact(
            name: name, group: group, format: format, title: title, size: size, instructions: instructions, carriesCode: true,
            budgets: { _ in [] },
            sheets: { localizedSite in
                if localizedSite.guidelines.isEmpty { return [] }
                return [
                    ArtefactSheet { context in
                        HTML { for guideline in chosen(in: context.localizedSite) { context.mottoSheet(guideline, format) } }
                    }
                ]
            })
    }

    /// The mottos that the kit names; all of them when it names none.
    private static func chosen(in localizedSite: LocalizedSite) -> [Guideline] {
        let chosen = (localizedSite.kit?.posters ?? []).compactMap { localizedSite.guideline($0) }
        return chosen.isEmpty ? localizedSite.guidelines : chosen
    }
}

extension PageContext {
    /// A guideline's motto under its mark, as large as its length allows.
    fileprivate func mottoSheet(_ guideline: Guideline, _ format: PrintFormat) -> HTML {
        let kind = Mark(guideline)
        // A word that is longer than a line cannot be broken on a poster.
        let motto = guideline.motto ?? guideline.title
        let word = motto.split(separator: " ").map(\.count).max() ?? 0
        let phone = localizedSite.asksForOops(guideline) ? oopsPhone : nil
        let size = motto.count > 44 || word > 13 ? "xlong" : motto.count > 30 ? "long" : "short"
        return paper(format, "\(kind.colourClass)-field", label: motto) {
            div(.class("face poster \(kind.colourClass)-field \(size)")) {
                p(.class("about")) {
                    paperLogo(on: kind.groundToken)
                    // "Before you post" over what to do afterwards would be odd.
                    if phone != nil { localized(guideline.title, guideline.provenance) } else { settings.title }
                }
                bigMark(kind)
                p(.class("h")) { localized(motto.withoutLonelyEnd, guideline.provenance) }
                div(.class("code")) {
                    p {
                        if let phone {
                            // Who is told to ring needs the number there and then.
                            b { text(.oopsNumber, ["phone": phone]) }
                        } else if guideline.motto != nil {
                            b { localized(guideline.title, guideline.provenance) }
                        }
                        span(.class("rule")) { localized(guideline.cardLine, guideline.provenance) }
                        printedAddress()
                        span(.class("ed")) { imprint }
                    }
                    code(PermanentLinks.name(of: guideline.id))
                }
            }
        }
    }
}

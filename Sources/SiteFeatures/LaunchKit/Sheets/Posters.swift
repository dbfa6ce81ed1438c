package import Hypertext
import Messages
package import SiteComponents
package import SiteModel
import SitePlan
package import SiteTemplates

/// One motto a sheet, A3; it can be printed at 141 % for A2.
package struct Posters: PrintSheet {
    let guidelines: [Guideline]

    package var group: ArtefactGroup { .posters }

    package func main(_ context: PageContext, theme: any Theme) -> HTML {
        context.sheet(context.text(.postersHow)) {
            for guideline in guidelines {
                context.mottoSheet(guideline, .a3)
            }
        }
    }
}

/// The mottos for screens in corridors and canteens, one a picture.
package struct ScreenSlides: PrintSheet {
    let format: PrintFormat
    let guidelines: [Guideline]

    package var group: ArtefactGroup { .screens }

    package func main(_ context: PageContext, theme: any Theme) -> HTML {
        context.sheet(context.text(format == .wide ? .screensWideHow : .screensTallHow)) {
            for guideline in guidelines {
                context.mottoSheet(guideline, format)
            }
        }
    }
}

extension PageContext {
    /// A guideline's motto under its mark, as large as its length allows.
    func mottoSheet(_ guideline: Guideline, _ format: PrintFormat) -> HTML {
        let kind = Mark(guideline)
        // A word that is longer than a line cannot be broken on a poster.
        let word = guideline.motto.split(separator: " ").map(\.count).max() ?? 0
        let size = guideline.motto.count > 44 || word > 13 ? "xlong" : guideline.motto.count > 30 ? "long" : "short"
        return paper(format, "\(kind.colourClass)-field", label: guideline.motto) {
            div(.class("face poster \(kind.colourClass)-field \(size)")) {
                p(.class("about")) { settings.title }
                bigMark(kind)
                p(.class("h")) { localized(guideline.motto.withoutLonelyEnd, guideline.provenance) }
                div(.class("code")) {
                    p {
                        b { localized(guideline.title, guideline.provenance) }
                        span(.class("rule")) { localized(guideline.cardLine, guideline.provenance) }
                        if let address = shortAddress { span(.class("web")) { address } }
                        span(.class("ed")) { "\(settings.organisation) · \(editionLine)" }
                    }
                    code(PermanentLinks.name(of: guideline.id))
                }
            }
        }
    }
}

package import Hypertext
package import SiteModel
package import SitePlan

extension PageContext {
    /// Guidelines as rows: icon, title, one line, number; the whole row is the link. A sober theme leaves the drawings out.
    package func rows(
        _ guidelines: [Guideline], mark: Mark, tight: Bool = false, summaries: Bool = true, numbers: Bool = false,
        drawings: Bool = true
    ) -> HTML {
        ul(.class("rules \(mark.colourClass)" + (tight ? " tight" : ""))) {
            for guideline in guidelines {
                li(
                    .id("g\(guideline.number)"), .data("stance", mark.rawValue),
                    .data("topics", guideline.topics.map(\.rawValue).joined(separator: " ")),
                    .data("platforms", guideline.platforms.map(\.rawValue).joined(separator: " "))
                ) {
                    row(guideline, summary: summaries, number: numbers, drawing: drawings)
                }
            }
        }
    }

    private func row(_ guideline: Guideline, summary: Bool, number: Bool, drawing: Bool = true) -> HTML {
        a(.href(link(to: guideline))) {
            if drawing { icon(guideline.drawing) }
            b { localized(guideline.title, guideline.provenance) }
            if number { i(.class("no")) { String(guideline.number) } }
            if summary { span { localized(guideline.cardLine, guideline.provenance) } }
        }
    }

    /// Guidelines of any kind as short links, each with the colour of its mark.
    package func shortRows(_ guidelines: [Guideline]) -> HTML {
        HTML {
            for guideline in guidelines {
                ul(.class("rules \(Mark(guideline).colourClass)")) {
                    li { row(guideline, summary: false, number: false) }
                }
            }
        }
    }

    /// Situations as large rows with an arrow.
    package func board(_ situations: [Situation]) -> HTML {
        ul(.class("board")) {
            for situation in situations {
                li {
                    a(.href(link(to: situation))) {
                        icon(situation.icon)
                        localized(situation.situation, situation.provenance)
                    }
                }
            }
        }
    }

    /// An answer to choose, as a link to the step that it leads to.
    package func choice(_ option: SituationOption, of situation: Situation) -> HTML {
        guard let step = SituationStep(after: option, in: situation) else { return HTML(option.text) }
        return a(.href(link(to: step))) { option.text }
    }
}

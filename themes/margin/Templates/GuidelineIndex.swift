import Hypertext
import Messages
import SiteComponents
import SiteModel
import SitePlan
import SiteTemplates

extension Margin {
    /// All guidelines, permanently at the left, encouragement first; numbers hang in the margin, each with the mark of its stance.
    func index(_ context: PageContext) -> HTML {
        nav(.class("numbers"), .aria("label", context.text(.guidelines))) {
            ul(.class("numbered")) {
                for mark in [Mark.bang, .comma, .stop, .quest, .star] {
                    for guideline in context.localizedSite.guidelines where Mark(guideline) == mark {
                        li(.class(mark.colourClass)) { entry(guideline, mark, context) }
                    }
                }
            }
        }
    }

    private func entry(_ guideline: Guideline, _ kind: Mark, _ context: PageContext) -> HTML {
        let target = context.link(to: guideline)
        let words = HTML {
            mark(kind)
            i { String(guideline.number) }
            context.localized(guideline.title, guideline.provenance)
        }
        return context.page.key == .guideline(guideline.id)
            ? a(.href(target), .aria("current", "page")) { words } : a(.href(target)) { words }
    }

    /// Situations by the alphabet, as lines.
    func alphabet(_ situations: [Situation], _ context: PageContext) -> HTML {
        ul(.class("index alphabet")) {
            for situation in situations.sorted(by: { $0.situation.lowercased() < $1.situation.lowercased() }) {
                li {
                    a(.href(context.link(to: situation))) {
                        context.localized(situation.situation, situation.provenance)
                    }
                }
            }
        }
    }
}

import Hypertext
import SiteModel
import SitePages

extension Margin {
    /// All guidelines, permanently at the left, encouragement first; numbers hang in the margin, each with the mark of its stance.
    func index(_ frame: Frame) -> HTML {
        nav(.class("numbers"), .aria("label", frame.word(.guidelines))) {
            ul(.class("numbered")) {
                for mark in [Mark.bang, .comma, .stop, .quest, .star] {
                    for guideline in frame.edition.guidelines where Mark(guideline) == mark {
                        li(.class(mark.colourClass)) { entry(guideline, mark, frame) }
                    }
                }
            }
        }
    }

    private func entry(_ guideline: Guideline, _ kind: Mark, _ frame: Frame) -> HTML {
        let target = frame.href(.guideline(guideline.id)) ?? .fragment("main")
        let words = HTML {
            mark(kind)
            i { String(guideline.number) }
            frame.spoken(guideline.title, guideline.origin)
        }
        return frame.page.key == .guideline(guideline.id)
            ? a(.href(target), .aria("current", "page")) { words } : a(.href(target)) { words }
    }

    /// Situations by the alphabet, as lines.
    func alphabet(_ situations: [Situation], _ frame: Frame) -> HTML {
        ul(.class("index alphabet")) {
            for situation in situations.sorted(by: { $0.situation.lowercased() < $1.situation.lowercased() }) {
                li {
                    a(.href(frame.href(.situation(situation.id, node: nil)) ?? .fragment("main"))) {
                        frame.spoken(situation.situation, situation.origin)
                    }
                }
            }
        }
    }
}

package import Hypertext
import Messages
package import SiteModel
import SitePlan
import SiteValues

extension PageContext {
    /// How far somebody wants to go, from private to ambassador, with the way back down on every level.
    package func levelEntries(_ levels: [Level]) -> HTML? {
        if levels.isEmpty { return nil }
        return HTML {
            h2(.id("levels")) { text(.allLevels) }
            if levels.count > 1 {
                nav(.aria("label", text(.allLevels))) {
                    ul(.class("jump")) {
                        for level in levels {
                            li { a(.href(.fragment(level.id.name))) { localized(level.name, level.provenance) } }
                        }
                    }
                }
            }
            for level in levels { levelEntry(level) }
        }
    }

    private func levelEntry(_ level: Level) -> HTML {
        section(.id("\(level.id)"), .class("tale level")) {
            langBlock(level.provenance) {
                p(.class("small soft")) { text(.level, ["number": String(level.level)]) }
                h3 { level.name }
                dl(.class("facts")) {
                    fact(.whatYouDo, level.whatYouDo)
                    fact(.whatYouGet, level.youGet)
                    fact(.firstStep, level.firstStep)
                    fact(.timeItTakes, level.time)
                    fact(.needsFirst, level.needsFirst)
                    fact(.notThis, level.notThis)
                    fact(.workingTime, level.workingTime)
                    fact(.stepDown, level.stepDown)
                    courses(level)
                }
            }
        }
    }

    private func courses(_ level: Level) -> HTML? {
        let sessions = level.training.compactMap { localizedSite.session($0) }
        guard !sessions.isEmpty, link(to: .layout(.training)) != nil else { return nil }
        return fact(
            .coursesForIt,
            ul {
                for session in sessions {
                    li {
                        if let target = link(to: .layout(.training), fragment: session.id.name) {
                            a(.href(target)) { localized(session.title, session.provenance) }
                        }
                    }
                }
            })
    }
}

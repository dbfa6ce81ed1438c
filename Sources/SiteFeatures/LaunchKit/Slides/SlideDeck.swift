package import Hypertext
import Messages
package import SiteComponents
package import SiteModel
import SitePlan
package import SiteTemplates

/// Slides in the browser: one page that runs by keyboard, with notes for whoever speaks, and that prints one slide a page.
package struct SlideDeck: PrintSheet {
    package enum Subject: Sendable {
        case launch
        /// Half guidelines, half one's own profile.
        case session(TrainingSession)
    }

    let subject: Subject

    package init(_ subject: Subject) {
        self.subject = subject
    }

    package var group: ArtefactGroup { .slides }

    /// The sessions long enough for slides and short enough to stay awake.
    static func sessions(in localizedSite: LocalizedSite) -> [TrainingSession] {
        localizedSite.sessions.filter { session in session.minutes.map { (60...90).contains($0) } ?? false }
    }

    package func main(_ context: PageContext, theme: any Theme) -> HTML {
        let slides =
            switch subject {
            case .launch: context.launchSlides()
            case .session(let session): context.sessionSlides(session)
            }
        return context.sheet(context.text(.deckHow)) {
            div(.class("deck"), .data("deck")) {
                p(.class("deck-start")) { button(.class("start"), .type("button"), .data("start"), .hidden) { context.text(.startSlides) } }
                for (index, slide) in slides.enumerated() {
                    section(
                        .class("paper slide \(slide.kind)"), .id("\(index + 1)"),
                        .aria("label", context.text(.slide, ["number": String(index + 1), "title": slide.title]))
                    ) {
                        div(.class("face")) {
                            slide.content
                            p(.class("ed")) { "\(context.settings.title) · \(context.editionLine) · \(index + 1)/\(slides.count)" }
                        }
                    }
                    aside(.class("notes"), .aria("label", "\(context.text(.speakerNotes)), \(index + 1)")) {
                        p { b { "\(context.text(.speakerNotes)), \(index + 1)" } }
                        for note in slide.notes { p { note } }
                    }
                }
            }
        }
    }
}

/// One slide: what the room sees, and what the speaker knows.
struct Slide {
    let kind: String
    let title: String
    let content: HTML
    let notes: [String]

    init(_ kind: String = "", _ title: String, notes: [String], @HTMLBuilder _ content: () -> HTML = { .empty }) {
        self.kind = kind
        self.title = title
        self.notes = notes
        let inside = content()
        self.content = kind.hasPrefix("cover-slide") ? inside : h2(.class("h")) { title } + inside
    }
}

import Hypertext
import Messages
import SiteComponents
import SiteModel
import SitePlan
import SiteValues

extension PrintArtefact {
    /// The launch as slides in the browser: one page that runs by keyboard, with notes for whoever speaks, and that prints one slide a page.
    static let launchDeck = PrintArtefact(
        name: "deck-launch", group: .slides, format: .slide, title: .launchDeck, size: .sizeSlides, instructions: .deckHow,
        carriesCode: true, budgets: { _ in [] },
        sheets: { $0.guidelines.isEmpty ? [] : [ArtefactSheet { deck($0.launchSlides(), $0) }] })

    /// Courses, half guidelines and half one's own profile: those long enough for slides and short enough to stay awake.
    static let sessionDecks = PrintArtefact(
        name: "deck", group: .slides, format: .slide, title: .sessionDeck, size: .sizeSlides, instructions: .deckHow, carriesCode: true,
        budgets: { _ in [] },
        sheets: { localizedSite in
            localizedSite.sessions.filter { session in session.minutes.map { (60...90).contains($0) } ?? false }.map { session in
                ArtefactSheet(subject: session.id.name, title: session.title) { deck($0.sessionSlides(session), $0) }
            }
        })

    private static func deck(_ slides: [Slide], _ context: PageContext) -> HTML {
        div(.class("deck"), .data("deck")) {
            p(.class("deck-start")) { button(.class("start"), .type("button"), .data("start"), .hidden) { context.text(.startSlides) } }
            for (index, slide) in slides.enumerated() {
                section(
                    .class("paper slide \(slide.kind)"), .id("\(index + 1)"),
                    .aria("label", context.text(.slide, ["number": String(index + 1), "title": slide.title]))
                ) {
                    div(.class("face")) {
                        slide.content
                        if index == 0 || index == slides.count - 1 { context.paperLogo(on: "accent-surface") }
                        p(.class("ed")) {
                            [context.settings.title, context.editionLine, "\(index + 1)/\(slides.count)"].compactMap(\.self).joined(
                                separator: " · ")
                        }
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

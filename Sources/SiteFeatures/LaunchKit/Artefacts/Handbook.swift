import Hypertext
import Messages
import SiteComponents
import SiteModel
import SitePlan

extension PrintArtefact {
    /// The whole set on A4: cover, contents, a chapter for each guideline, the stories as an appendix.
    static let handbook = PrintArtefact(
        name: "handbook", group: .handbook, format: .a4, title: .handbook, size: .sizeBook, instructions: .handbookHow, carriesCode: true,
        budgets: { _ in [] }, sheets: { Handbook.sheets($0, isReview: false) })

    /// The same with DRAFT on it, numbered lines and wide margins, for those who have to check every sentence.
    static let reviewCopy = PrintArtefact(
        name: "review-copy", group: .reviewCopy, format: .a4, title: .reviewCopy, size: .sizeReview, instructions: .reviewCopyHow,
        carriesCode: true, budgets: { _ in [] }, sheets: { Handbook.sheets($0, isReview: true) })
}

private struct Handbook {
    let isReview: Bool

    static func sheets(_ localizedSite: LocalizedSite, isReview: Bool) -> [ArtefactSheet] {
        if localizedSite.guidelines.isEmpty { return [] }
        let book = Handbook(isReview: isReview)
        return [ArtefactSheet(places: places(in: localizedSite)) { book.paper($0) }]
    }

    /// Links from one chapter to another stay within the book.
    private static func places(in localizedSite: LocalizedSite) -> [PageKey: String] {
        Dictionary(
            localizedSite.guidelines.map { ($0.pageKey, PermanentLinks.name(of: $0.id)) }
                + localizedSite.incidents.map { ($0.pageKey, "story-\($0.slug)") }, uniquingKeysWith: { first, _ in first })
    }

    private func paper(_ context: PageContext) -> HTML {
        context.paperDocument(isReview ? "book review" : "book", mark: isReview ? context.text(.draftMark) : nil) {
            cover(context)
            contents(context)
            for guideline in context.localizedSite.guidelines { context.chapter(guideline, isReview: isReview) }
            people(context)
            appendix(context)
        }
    }

    private func cover(_ context: PageContext) -> HTML {
        div(.class("cover")) {
            div(.class("face front")) {
                if isReview { p(.class("draft-mark")) { context.text(.draftMark) } }
                context.cardHeadline()
                div(.class("cover-foot")) {
                    div {
                        context.paperLogo(on: "accent-surface")
                        p(.class("cover-title")) { context.settings.title }
                        p { context.settings.tagline }
                        p { context.imprint }
                        if let address = context.printedAddress() { p { address } }
                    }
                    context.code("post")
                }
            }
        }
    }

    private func contents(_ context: PageContext) -> HTML {
        nav(.class("toc"), .aria("labelledby", "contents")) {
            h1(.id("contents")) { context.text(.contents) }
            for mark in [Mark.bang, .comma, .stop, .quest, .star] {
                let guidelines = context.localizedSite.guidelines.filter { Mark($0) == mark }
                if !guidelines.isEmpty {
                    p(.class("st \(mark.colourClass)")) { context.text(mark.label) }
                    ol {
                        for guideline in guidelines {
                            li {
                                a(.href(.fragment(PermanentLinks.name(of: guideline.id)))) {
                                    context.localized(guideline.title, guideline.provenance)
                                }
                            }
                        }
                    }
                }
            }
            let rest = [
                context.localizedSite.contacts.isEmpty ? nil : ("people", Message.whomToAsk),
                context.localizedSite.incidents.isEmpty ? nil : ("appendix", .appendixStories),
            ].compactMap(\.self)
            if !rest.isEmpty {
                ol(.class("rest")) { for (place, title) in rest { li { a(.href(.fragment(place))) { context.text(title) } } } }
            }
            if let line = context.settings.bindingLine { p(.class("small soft")) { line } }
        }
    }

    private func people(_ context: PageContext) -> HTML? {
        if context.localizedSite.contacts.isEmpty { return nil }
        return section(.class("chapter people"), .id("people")) {
            h1 { context.text(.whomToAsk) }
            for contact in context.localizedSite.contacts {
                div(.class("person")) {
                    h2 { context.localized(contact.name, contact.provenance) }
                    p { context.localized(contact.forWhat, contact.provenance) }
                    p { context.contactLine(nil, contact, also: context.messages.hours(of: contact)) }
                }
            }
        }
    }

    private func appendix(_ context: PageContext) -> HTML? {
        if context.localizedSite.incidents.isEmpty { return nil }
        return section(.class("chapter appendix"), .id("appendix")) {
            h1 { context.text(.appendixStories) }
            p(.class("lead")) { context.text(.noNames) }
            for incident in context.localizedSite.incidents { context.storyOnPaper(incident) }
        }
    }
}

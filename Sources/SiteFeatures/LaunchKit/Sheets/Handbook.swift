package import Hypertext
import Messages
package import SiteComponents
package import SiteModel
package import SitePlan
package import SiteTemplates

/// The whole set on A4: cover, contents, a chapter for each guideline, the stories as an appendix. As a review copy it says DRAFT, has its
/// lines numbered and wide margins, for those who have to check every sentence.
package struct Handbook: PrintSheet {
    let isReview: Bool
    /// Links from one chapter to another stay within the book.
    package let places: [PageKey: String]

    init(_ localizedSite: LocalizedSite, isReview: Bool) {
        self.isReview = isReview
        places = Dictionary(
            localizedSite.guidelines.map { (PageKey.guideline($0.id), PermanentLinks.name(of: $0.id)) }
                + localizedSite.incidents.map { (PageKey.incident($0.id), "story-\($0.slug)") }, uniquingKeysWith: { first, _ in first })
    }

    package var group: ArtefactGroup { isReview ? .reviewCopy : .handbook }

    package func main(_ context: PageContext, theme: any Theme) -> HTML {
        context.sheet(context.text(isReview ? .reviewCopyHow : .handbookHow)) {
            div(.class("paper doc book" + (isReview ? " review" : ""))) {
                cover(context)
                p(.class("run-edition")) { runningFoot(context) }
                contents(context)
                for guideline in context.localizedSite.guidelines { context.chapter(guideline, isReview: isReview) }
                people(context)
                appendix(context)
            }
        }
    }

    private func runningFoot(_ context: PageContext) -> String {
        (isReview ? "\(context.text(.draftMark)) · " : "")
            + "\(context.settings.title) · \(context.settings.organisation) · \(context.editionLine)"
    }

    private func cover(_ context: PageContext) -> HTML {
        div(.class("cover")) {
            div(.class("face front")) {
                if isReview { p(.class("draft-mark")) { context.text(.draftMark) } }
                context.cardHeadline()
                div(.class("cover-foot")) {
                    div {
                        p(.class("cover-title")) { context.settings.title }
                        p { context.settings.tagline }
                        p { "\(context.settings.organisation) · \(context.editionLine)" }
                        if let address = context.shortAddress { p(.class("web")) { address } }
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
            ol(.class("rest")) {
                li { a(.href(.fragment("people"))) { context.text(.whomToAsk) } }
                if !context.localizedSite.incidents.isEmpty { li { a(.href(.fragment("appendix"))) { context.text(.appendixStories) } } }
            }
            p(.class("small soft")) { context.settings.bindingLine }
        }
    }

    private func people(_ context: PageContext) -> HTML {
        section(.class("chapter people"), .id("people")) {
            h1 { context.text(.whomToAsk) }
            for contact in context.localizedSite.contacts {
                div(.class("person")) {
                    h2 { context.localized(contact.name, contact.provenance) }
                    p { context.localized(contact.forWhat, contact.provenance) }
                    p {
                        [contact.phone, contact.email, contact.hours].compactMap(\.self).joined(separator: " · ")
                    }
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

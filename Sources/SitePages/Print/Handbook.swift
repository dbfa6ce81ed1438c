package import Hypertext
package import SiteModel

/// The whole set on A4: cover, contents, a chapter for each guideline, the stories as an appendix. As a review copy it says DRAFT, has its
/// lines numbered and wide margins, for those who have to check every sentence.
package struct Handbook: PrintSheet {
    let isReview: Bool
    /// Links from one chapter to another stay within the book.
    package let places: [PageKey: String]

    init(_ edition: Edition, isReview: Bool) {
        self.isReview = isReview
        places = Dictionary(
            edition.guidelines.map { (PageKey.guideline($0.id), AliasPage.name(of: $0.id)) }
                + edition.incidents.map { (PageKey.incident($0.id), "story-\($0.slug)") }, uniquingKeysWith: { first, _ in first })
    }

    package var group: ArtefactGroup { isReview ? .reviewCopy : .handbook }

    package func main(_ frame: Frame, theme: any Theme) -> HTML {
        frame.sheet(frame.word(isReview ? .reviewCopyHow : .handbookHow)) {
            div(.class("paper doc book" + (isReview ? " review" : ""))) {
                cover(frame)
                p(.class("run-edition")) { runningFoot(frame) }
                contents(frame)
                for guideline in frame.edition.guidelines { frame.chapter(guideline, isReview: isReview) }
                people(frame)
                appendix(frame)
            }
        }
    }

    private func runningFoot(_ frame: Frame) -> String {
        (isReview ? "\(frame.word(.draftMark)) · " : "") + "\(frame.settings.title) · \(frame.settings.organisation) · \(frame.editionLine)"
    }

    private func cover(_ frame: Frame) -> HTML {
        div(.class("cover")) {
            div(.class("face front")) {
                if isReview { p(.class("draft-mark")) { frame.word(.draftMark) } }
                frame.cardHeadline()
                div(.class("cover-foot")) {
                    div {
                        p(.class("cover-title")) { frame.settings.title }
                        p { frame.settings.tagline }
                        p { "\(frame.settings.organisation) · \(frame.editionLine)" }
                        if let address = frame.shortAddress { p(.class("web")) { address } }
                    }
                    frame.code("post")
                }
            }
        }
    }

    private func contents(_ frame: Frame) -> HTML {
        nav(.class("toc"), .aria("labelledby", "contents")) {
            h1(.id("contents")) { frame.word(.contents) }
            for mark in [Mark.bang, .comma, .stop, .quest, .star] {
                let guidelines = frame.edition.guidelines.filter { Mark($0) == mark }
                if !guidelines.isEmpty {
                    p(.class("st \(mark.colourClass)")) { frame.word(mark.word) }
                    ol {
                        for guideline in guidelines {
                            li { a(.href(.fragment(AliasPage.name(of: guideline.id)))) { frame.spoken(guideline.title, guideline.origin) } }
                        }
                    }
                }
            }
            ol(.class("rest")) {
                li { a(.href(.fragment("people"))) { frame.word(.whomToAsk) } }
                if !frame.edition.incidents.isEmpty { li { a(.href(.fragment("appendix"))) { frame.word(.appendixStories) } } }
            }
            p(.class("small soft")) { frame.settings.bindingLine }
        }
    }

    private func people(_ frame: Frame) -> HTML {
        section(.class("chapter people"), .id("people")) {
            h1 { frame.word(.whomToAsk) }
            for contact in frame.edition.contacts {
                div(.class("person")) {
                    h2 { frame.spoken(contact.name, contact.origin) }
                    p { frame.spoken(contact.forWhat, contact.origin) }
                    p {
                        [contact.phone, contact.email, contact.hours].compactMap(\.self).joined(separator: " · ")
                    }
                }
            }
        }
    }

    private func appendix(_ frame: Frame) -> HTML? {
        if frame.edition.incidents.isEmpty { return nil }
        return section(.class("chapter appendix"), .id("appendix")) {
            h1 { frame.word(.appendixStories) }
            p(.class("lead")) { frame.word(.noNames) }
            for incident in frame.edition.incidents { frame.storyOnPaper(incident) }
        }
    }
}

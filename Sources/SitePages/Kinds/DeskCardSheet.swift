package import Hypertext
package import SiteModel

/// The card for every chair as a sheet: A6, front and back, from the same words as the pages. It prints from any browser.
package struct DeskCardSheet: PageContent, PageKind {
    package static let key = PageKey.sheet("desk-card")

    /// Only where the site hands out cards: it has a page that says so.
    package static func pages(in edition: Edition, of site: Site) -> [Page] {
        guard edition.article(layout: .deskDrop) != nil else { return [] }
        let words = Words(edition.language)
        return [
            Page(
                key: key, route: site.route("launch/desk-card.html", in: edition.language), language: edition.language,
                title: words[.cardTitle], summary: words[.cardSummary], medium: .print, content: DeskCardSheet())
        ]
    }

    package func main(_ frame: Frame, theme: any Theme) -> HTML {
        Hypertext.main(.id("main")) {
            h1(.class("vh")) { frame.word(.cardTitle) }
            p(.class("how")) {
                HTML("\(frame.word(.cardHow)) ")
                frame.titledLink(.layout(.deskDrop))
            }
            section(.class("paper a6"), .aria("label", frame.word(.front))) { frame.deskCardFront() }
            section(.class("paper a6"), .aria("label", frame.word(.back))) { frame.deskCardBack() }
        }
    }
}

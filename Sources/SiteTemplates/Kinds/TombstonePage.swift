package import Hypertext
import Messages
package import SiteComponents
import SiteModel
import SitePlan

/// What a printed code or a published address leads to when its text is no longer on the site: what became of it, and where to go on.
/// Nobody who scans an old card or follows an old link meets a closed door.
package struct TombstonePage: Template {
    let unpublished: UnpublishedDocument
    /// Reached by a code on paper, not by a link.
    let isPrinted: Bool

    static func pages(in localizedSite: LocalizedSite, of site: Site, messages: Messages) -> [TemplatedPage] {
        codes(in: localizedSite, of: site)
            + FormerPages.retired(in: localizedSite, of: site, switchedOff: PageKinds.switchedOff(in: localizedSite, of: site)).map {
                path, unpublished in
                TombstonePage(unpublished: unpublished, isPrinted: false).page(
                    key: .redirect(path), route: Route(path), language: localizedSite.language, title: localizedSite.settings.title,
                    summary: localizedSite.settings.tagline, medium: .redirect(to: nil))
            }
    }

    private static func codes(in localizedSite: LocalizedSite, of site: Site) -> [TemplatedPage] {
        localizedSite.unpublished.compactMap { unpublished in
            // A number may be given again by mistake; the guideline that is out has it then.
            guard let id = unpublished.guideline, localizedSite.guideline(id) == nil else { return nil }
            let name = PermanentLinks.name(of: id)
            return TombstonePage(unpublished: unpublished, isPrinted: true).page(
                key: .redirect(name), route: PermanentLinks.route(of: name, in: localizedSite.language, of: site),
                language: localizedSite.language,
                title: localizedSite.settings.title, summary: localizedSite.settings.tagline, medium: .redirect(to: nil))
        }
    }

    package func main(_ context: PageContext, theme: any Theme) -> HTML {
        Hypertext.main(.id("main")) {
            h1 { context.settings.title }
            p { sentence(context) }
            if let next = unpublished.replacement.flatMap({ context.titledLink(.guideline($0)) }) {
                p {
                    HTML("\(context.text(.replacedBy)) ")
                    next
                }
            }
            p {
                HTML("\(context.text(.whatHoldsToday)) ")
                context.titledLink(.layout(.guidelines)) ?? context.titledLink(.home)
            }
        }
    }

    /// Nothing is said about a text that is not published: its title is not public yet.
    private func sentence(_ context: PageContext) -> String {
        switch unpublished.reason {
        case .expired(let day):
            context.text(
                isPrinted ? .retiredOn : .pageRetiredOn, ["title": unpublished.title, "date": context.messages.date(day)])
        case .switchedOff: context.text(.notPartOfThis, ["title": unpublished.title])
        case .draft, .scheduled: context.text(isPrinted ? .notOutNow : .pageNotOutNow)
        }
    }
}

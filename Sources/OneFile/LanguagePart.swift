import Hypertext
import Messages
import SiteComponents
import SiteModel
import SitePlan
import SiteTemplates
import SiteValues
import Text

/// All pages of one language, one after the other, with the site's head and navigation before them and its foot after them.
struct LanguagePart {
    let localizedSite: LocalizedSite
    let pages: [OneFilePage]
    let plan: SitePlan
    let places: OneFilePlaces
    let files: EmbeddedFiles

    /// An element with everything in it. The theme draws the frame as it does for the first page, so that one with an index at the side
    /// has it here, too.
    func markup(drawnBy theme: any Theme) -> [UInt8] {
        let ordered = pages.sorted {
            ReadingOrder(of: $0.context.page, in: localizedSite) < ReadingOrder(of: $1.context.page, in: localizedSite)
        }
        guard let first = ordered.first?.context else { return [] }
        let frame = frame(of: first, drawnBy: theme)
        guard let gap = frame[...].firstRange(ofText: Self.gap) else { return frame }
        let sections = HTML { for page in ordered { section(of: page) } }
        return frame[..<gap.lowerBound] + sections.bytes + frame[gap.upperBound...]
    }

    /// Where the pages go.
    private static let gap = "<!-- pages -->"

    private func frame(of page: PageContext, drawnBy theme: any Theme) -> [UInt8] {
        let main = Hypertext.main(.id("main"), .class("pages")) {
            HTML(rendered: Array(Self.gap.utf8))
            p(.class("wrap small soft one-file-note")) { note(page) }
        }
        let document = theme.document(main, page).bytes
        guard let start = document[...].firstRange(ofText: "<body"), let end = document[...].firstRange(ofText: "</body>") else {
            return []
        }
        let body = Self.withoutDrawings(Array(document[start.lowerBound..<end.upperBound]))
        return PageRewriter(places: places, files: files, route: page.page.route).rewritten(body) { tag in
            guard tag.name == "body" else { return }
            tag.name = "div"
            tag["class"] = [tag["class"], "language"].compactMap(\.self).joined(separator: " ")
            tag["data-language"] = localizedSite.language.tag
            tag["lang"] = localizedSite.language.tag
            tag["dir"] = localizedSite.language.isRightToLeft ? "rtl" : "ltr"
        }
    }

    private func section(of page: OneFilePage) -> HTML {
        let (context, subject) = (page.context, page.context.page)
        let rewriter = PageRewriter(places: places, files: files, route: subject.route)
        let markup = rewriter.rewritten(page.main.bytes) { tag in
            guard tag.name == "main" else { return }
            tag.name = "div"
            tag["id"] = nil
        }
        let title = subject.key == .home ? context.settings.title : "\(subject.title) – \(context.settings.title)"
        return Hypertext.section(
            .id(OneFilePlaces.id(of: subject.route)), .class(subject.longWordClass.map { "leaflet \($0)" } ?? "leaflet"), .data("page"),
            .data("title", title),
            .data("part", part(of: subject, context)), .data("twins", twins(of: subject))
        ) {
            HTML(rendered: markup)
            care(rewriter, context)
        }
    }

    /// What the foot of the page itself would say about this text.
    private func care(_ rewriter: PageRewriter, _ context: PageContext) -> HTML {
        let lines = div(.class("wrap small soft stack leaflet-care")) {
            p { context.careLine }
            if let suggest = context.formAddress(.suggest) { p { a(.href(suggest)) { context.text(.suggestChange) } } }
            p { context.copyLink() }
        }
        return HTML(rendered: rewriter.rewritten(lines.bytes))
    }

    /// The page of the main navigation that this one is a part of.
    private func part(of page: Page, _ context: PageContext) -> String {
        let link = context.mainNavigation.first { $0.section != nil && $0.section == page.section }
        return link.flatMap { plan.links.target($0.key, in: page.language) }.map { OneFilePlaces.id(of: $0.route) } ?? ""
    }

    /// The same page in other languages: `de=de/guidelines/pause/`.
    private func twins(of page: Page) -> String {
        plan.site.languages.filter { $0 != page.language }.compactMap { language in
            plan.links.target(page.key, in: language).map { "\(language.tag)=\(OneFilePlaces.id(of: $0.route))" }
        }.joined(separator: " ")
    }

    private func note(_ context: PageContext) -> String {
        let date = context.messages.date(plan.site.asOf)
        guard let address = context.settings.baseURL else { return context.text(.oneFile, ["date": date]) }
        return context.text(.oneFileOfSite, ["date": date, "address": address])
    }

    /// The drawings are in the document once, for all languages.
    private static func withoutDrawings(_ markup: [UInt8]) -> [UInt8] {
        guard let start = markup[...].firstRange(ofText: "<svg class=\"symbols\""),
            let end = markup[start.lowerBound...].firstRange(ofText: "</svg>")
        else { return markup }
        return Array(markup[..<start.lowerBound] + markup[end.upperBound...])
    }
}

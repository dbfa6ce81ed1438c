import Hypertext
import Messages
import SiteModel

/// Turns the plan into files. Pure: the same plan and theme give the same bytes, in any order and on any machine.
package struct SiteRenderer: Sendable {
    private let theme: any Theme
    private let kit: ThemeKit
    private let codes: [String: QRDrawing]

    /// `printed` tells which PDFs there are; sheets come first, because a PDF counts only while its sheet is what it was made from.
    package static func render(
        _ plan: SitePlan, theme: any Theme, files: ThemeFiles, printed: PrintedSheets = PrintedSheets()
    ) -> [RenderedFile] {
        let renderer = SiteRenderer(theme: theme, kit: files.kit, codes: codes(of: plan))
        let sheets = renderer.frames(of: plan.pages.filter { $0.medium == .print }, in: plan).map { renderer.file(of: $0, in: plan) }
        let plan = plan.offering(printed.current(plan.printJobs, sheets: sheets))
        let indexes = SearchIndex.files(for: plan, kit: files.kit)
        let frames = renderer.frames(of: plan.pages.filter { $0.medium != .print }, in: plan, searchIndexes: indexes)
        let shells = renderer.shells(of: frames)
        var rendered = sheets
        rendered += frames.map { context in
            renderer.file(of: context.sharing(PageShell.Key(context.page).flatMap { shells[$0] }), in: plan)
        }
        rendered += files.files
        rendered += indexes.values.sorted { $0.route < $1.route }
        rendered += plan.copies.map { RenderedFile(route: $0.route, bytes: $0.bytes) }
        rendered += SiteFiles.all(for: plan)
        rendered += LaunchFiles.all(for: plan, kit: files.kit)
        return rendered
    }

    private func frames(of pages: [Page], in plan: SitePlan, searchIndexes: [Language: RenderedFile] = [:]) -> [PageContext] {
        let siteContext = plan.site.localizedSites.map { localizedSite in
            SiteContext(
                site: plan.site, localizedSite: localizedSite, links: plan.links, messages: plan.messages[localizedSite.language], kit: kit,
                searchIndex: searchIndexes[localizedSite.language]?.route, codes: codes)
        }
        return pages.map { page in
            PageContext(page: page, in: siteContext.first { $0.localizedSite.language == page.language } ?? siteContext[0])
        }
    }

    private func shells(of frames: [PageContext]) -> [PageShell.Key: PageShell] {
        var shells: [PageShell.Key: PageShell] = [:]
        for context in frames {
            guard let key = PageShell.Key(context.page), shells[key] == nil else { continue }
            shells[key] = theme.shell(context)
        }
        return shells
    }

    private func file(of context: PageContext, in plan: SitePlan) -> RenderedFile {
        let page = context.page
        // A text that nobody has translated keeps its own language as a whole, headings and labels included.
        let inside = page.textLanguage == page.language ? context : context.speaking(plan.messages[page.textLanguage])
        return RenderedFile(
            route: page.route, bytes: theme.document(page.content.main(inside, theme: theme), context).bytes)
    }

    /// The code of every signpost, drawn once: cards, posters and sheets all carry them.
    private static func codes(of plan: SitePlan) -> [String: QRDrawing] {
        let settings = plan.site.defaultLocalizedSite.settings
        let addresses = plan.pages.filter { $0.medium == .redirect }.compactMap { settings.address(of: $0.route) }
        return Dictionary(
            addresses.compactMap { address in QRCode(address).map { (address, QRDrawing($0)) } }, uniquingKeysWith: { first, _ in first })
    }
}

import Hypertext
package import SiteModel

/// Turns the plan into files. Pure: the same plan and theme give the same bytes, in any order and on any machine.
package struct SiteRenderer: Sendable {
    private let theme: any Theme
    private let kit: ThemeKit
    private let words: [Language: Words]
    private let codes: [String: QRDrawing]

    /// `printed` tells which PDFs there are; sheets come first, because a PDF counts only while its sheet is what it was made from.
    package static func render(
        _ plan: SitePlan, theme: any Theme, files: ThemeFiles, words: [Language: Words], printed: PrintedSheets = PrintedSheets()
    ) -> [RenderedFile] {
        let renderer = SiteRenderer(theme: theme, kit: files.kit, words: words, codes: codes(of: plan))
        let sheets = renderer.frames(of: plan.pages.filter { $0.medium == .print }, in: plan).map(renderer.file)
        let plan = plan.offering(printed.current(plan.printJobs, sheets: sheets))
        let indexes = SearchIndex.files(for: plan, kit: files.kit, words: words)
        let frames = renderer.frames(of: plan.pages.filter { $0.medium != .print }, in: plan, searchIndexes: indexes)
        let shells = renderer.shells(of: frames)
        var rendered = sheets
        rendered += frames.map { frame in renderer.file(of: frame.sharing(PageShell.Key(frame.page).flatMap { shells[$0] })) }
        rendered += files.files
        rendered += indexes.values.sorted { $0.route < $1.route }
        rendered += plan.copies.map { RenderedFile(route: $0.route, bytes: $0.bytes) }
        rendered += SiteFiles.all(for: plan, words: words)
        rendered += LaunchFiles.all(for: plan, kit: files.kit, words: words)
        return rendered
    }

    private func frames(of pages: [Page], in plan: SitePlan, searchIndexes: [Language: RenderedFile] = [:]) -> [Frame] {
        let surroundings = plan.site.editions.map { edition in
            Surroundings(
                site: plan.site, edition: edition, links: plan.links, words: words(edition.language), kit: kit,
                searchIndex: searchIndexes[edition.language]?.route, codes: codes)
        }
        return pages.map { page in Frame(page: page, in: surroundings.first { $0.edition.language == page.language } ?? surroundings[0]) }
    }

    private func shells(of frames: [Frame]) -> [PageShell.Key: PageShell] {
        var shells: [PageShell.Key: PageShell] = [:]
        for frame in frames {
            guard let key = PageShell.Key(frame.page), shells[key] == nil else { continue }
            shells[key] = theme.shell(frame)
        }
        return shells
    }

    private func file(of frame: Frame) -> RenderedFile {
        let page = frame.page
        // A text that nobody has translated keeps its own language as a whole, headings and labels included.
        let inside = page.textLanguage == page.language ? frame : frame.speaking(words(page.textLanguage))
        return RenderedFile(
            route: page.route, bytes: theme.document(page.content.main(inside, theme: theme), frame).bytes)
    }

    private func words(_ language: Language) -> Words {
        words[language] ?? Words(language)
    }

    /// The code of every signpost, drawn once: cards, posters and sheets all carry them.
    private static func codes(of plan: SitePlan) -> [String: QRDrawing] {
        let settings = plan.site.defaultEdition.settings
        let addresses = plan.pages.filter { $0.medium == .signpost }.compactMap { settings.address(of: $0.route) }
        return Dictionary(
            addresses.compactMap { address in QRCode(address).map { (address, QRDrawing($0)) } }, uniquingKeysWith: { first, _ in first })
    }
}

import Hypertext
package import SiteModel

/// Turns the plan into files. Pure: the same plan and theme give the same bytes, in any order and on any machine.
package enum SiteRenderer {
    /// `printed` tells which PDFs there are; sheets come first, because a PDF counts only while its sheet is what it was made from.
    package static func render(
        _ plan: SitePlan, theme: any Theme, files: ThemeFiles, words: [Language: Words], printed: PrintedSheets = PrintedSheets()
    ) -> [RenderedFile] {
        let sheets = plan.pages.filter { $0.medium == .print }.map { page in
            RenderedFile(route: page.route, bytes: bytes(of: page, in: plan, theme: theme, kit: files.kit, words: words, index: nil))
        }
        let plan = plan.offering(printed.current(plan.printJobs, sheets: sheets))
        let indexes = SearchIndex.files(for: plan, kit: files.kit, words: words)
        var rendered =
            sheets
            + plan.pages.filter { $0.medium != .print }.map { page in
                let index = indexes[page.language]?.route
                return RenderedFile(
                    route: page.route, bytes: bytes(of: page, in: plan, theme: theme, kit: files.kit, words: words, index: index))
            }
        rendered += files.files
        rendered += indexes.values.sorted { $0.route < $1.route }
        rendered += plan.copies.map { RenderedFile(route: $0.route, bytes: $0.bytes) }
        rendered += SiteFiles.all(for: plan, words: words)
        rendered += LaunchFiles.all(for: plan, kit: files.kit, words: words)
        return rendered
    }

    private static func bytes(
        of page: Page, in plan: SitePlan, theme: any Theme, kit: ThemeKit, words: [Language: Words], index: Route?
    ) -> [UInt8] {
        let edition = plan.site.edition(page.language) ?? plan.site.defaultEdition
        let frame = Frame(
            site: plan.site, edition: edition, page: page, links: plan.links, words: words[page.language] ?? Words(page.language), kit: kit,
            searchIndex: index)
        // A text that nobody has translated keeps its own language as a whole, headings and labels included.
        let inside = page.textLanguage == page.language ? frame : frame.speaking(words[page.textLanguage] ?? Words(page.textLanguage))
        return HTMLWriter.bytes(of: theme.document(page.content.main(inside, theme: theme), frame))
    }
}

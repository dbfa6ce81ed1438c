import Hypertext
import Messages
import OneFile
import Parallel
package import SiteComponents
import SiteFeatures
import SiteModel
package import SitePlan
package import SiteRecords
package import SiteTemplates
package import SiteValues
import Text

/// Turns the plan into files. Pure: the same plan and theme give the same bytes, in any order and on any machine.
package struct SiteRenderer: Sendable {
    private let planned: PlannedSite
    private let theme: any Theme
    private let files: ThemeFiles
    private let siteContexts: [SiteContext]
    private let hasOpenFacts: Bool

    /// - Parameter plain: the plan whose texts are counted and compared, if it is another one.
    package init(_ planned: PlannedSite, theme: any Theme, files: ThemeFiles, history: SiteHistory = .empty, like plain: SitePlan? = nil) {
        self.planned = planned
        self.theme = theme
        self.files = files
        let plan = planned.plan
        let plain = plain ?? plan
        hasOpenFacts = !plain.site.openFacts.isEmpty
        let cleared = ClearedTexts(of: plain.site, plan.messages)
        let versions = TextVersions(of: plain.site, history)
        let codes = PermanentCodes()
        siteContexts = plan.site.localizedSites.map { localizedSite in
            SiteContext(
                site: plan.site, localizedSite: localizedSite, links: plan.links, messages: plan.messages[localizedSite.language],
                kit: files.kit, searchIndex: plan.searchIndex(in: localizedSite.language),
                clearedBy: cleared.texts(in: localizedSite.language), textVersions: versions.versions(in: localizedSite.language),
                code: { codes.code(for: $0) },
                kitItems: { messages in planned.features.flatMap { $0.kitItems(localizedSite, plan, messages) } })
        }
    }

    package static func render(
        _ planned: PlannedSite, theme: any Theme, files: ThemeFiles, history: SiteHistory = .empty
    ) -> [RenderedFile] {
        SiteRenderer(planned, theme: theme, files: files, history: history).files(as: .site)
    }

    /// The pages alone, of a plan whose texts say where they come from. What is worked out from texts, such as the version that readers
    /// acknowledge, is that of the same plan without marks.
    static func renderMarked(
        _ planned: PlannedSite, like plain: SitePlan, theme: any Theme, files: ThemeFiles, history: SiteHistory
    ) -> [RenderedFile] {
        SiteRenderer(planned, theme: theme, files: files, history: history, like: plain).pages(unless: { false })
    }

    /// All pages in some languages as one document.
    package static func renderOneFile(
        _ planned: PlannedSite, in languages: Set<Language>? = nil, theme: any Theme, files: ThemeFiles, history: SiteHistory = .empty
    ) -> RenderedFile {
        SiteRenderer(planned, theme: theme, files: files, history: history).document(in: languages)
    }

    /// All files of the site.
    /// - Parameter isOutdated: asked before each page; once it is true, the rest are left out.
    func files(as form: OutputForm, unless isOutdated: @Sendable () -> Bool = { false }) -> [RenderedFile] {
        switch form {
        case .site: pages(unless: isOutdated) + (isOutdated() ? [] : otherFiles.map(withOpenMarks))
        case .oneFile(let languages): [document(in: languages)]
        }
    }

    var themeFiles: [RenderedFile] { files.files.map(withOpenMarks) }
    var authorsFiles: [RenderedFile] { planned.plan.authorsFiles.map(withOpenMarks) }

    /// One page as it is among all others; nil where there is none.
    func page(at path: String) -> RenderedFile? {
        guard let page = planned.pages.first(where: { $0.page.route.path == path }) else { return nil }
        return withOpenMarks(file(of: page.template, context(of: page.page)))
    }

    private func pages(unless isOutdated: @Sendable () -> Bool) -> [RenderedFile] {
        let contexts = planned.pages.map { context(of: $0.page) }
        let shells = shells(of: contexts)
        return zip(planned.pages, contexts).map { ($0.template, $1) }.parallelMap { template, context -> RenderedFile? in
            if isOutdated() { return nil }
            return withOpenMarks(file(of: template, context.sharing(PageShell.Key(context.page).flatMap { shells[$0] })))
        }.compactMap(\.self)
    }

    private func document(in languages: Set<Language>?) -> RenderedFile {
        let plan = planned.plan
        let languages = plan.site.languages.filter { languages?.contains($0) ?? true }
        let pages = planned.pages.filter { languages.contains($0.page.language) }.map { ($0.template, context(of: $0.page)) }
        return withOpenMarks(
            OneFileDocument.file(
                of: languages, pages.map { OneFilePage($1, main: main(of: $0, $1)) }, plan, theme: theme, parts: files.inline,
                files: otherFiles))
    }

    /// What is not a page.
    private var otherFiles: [RenderedFile] {
        files.files + planned.features.flatMap { $0.files(planned.plan, files.kit) } + planned.plan.authorsFiles
    }

    private func context(of page: Page) -> PageContext {
        PageContext(page: page, in: siteContexts.first { $0.localizedSite.language == page.language } ?? siteContexts[0])
    }

    private func shells(of contexts: [PageContext]) -> [PageShell.Key: PageShell] {
        var shells: [PageShell.Key: PageShell] = [:]
        for context in contexts {
            guard let key = PageShell.Key(context.page), shells[key] == nil else { continue }
            shells[key] = theme.shell(context)
        }
        return shells
    }

    private func file(of template: any Template, _ context: PageContext) -> RenderedFile {
        RenderedFile(route: context.page.route, bytes: theme.document(main(of: template, context), context).bytes)
    }

    private func main(of template: any Template, _ context: PageContext) -> HTML {
        let page = context.page
        // A text that nobody has translated keeps its own language as a whole, headings and labels included.
        let inside = page.textLanguage == page.language ? context : context.speaking(planned.plan.messages[page.textLanguage])
        return template.main(inside, theme: theme)
    }

    /// With its open facts shown in the way of its kind of file.
    private func withOpenMarks(_ file: RenderedFile) -> RenderedFile {
        guard hasOpenFacts, OpenMark.isPresent(in: file.bytes) else { return file }
        let isPage = file.route.path.hasSuffix(".html")
        return RenderedFile(route: file.route, bytes: isPage ? OpenMark.html(file.bytes) : OpenMark.plain(file.bytes))
    }
}

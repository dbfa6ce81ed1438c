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
    private let theme: any Theme
    private let kit: ThemeKit
    private let features: [Feature]
    private let history: SiteHistory
    private let codes = PermanentCodes()

    package static func render(
        _ planned: PlannedSite, theme: any Theme, files: ThemeFiles, history: SiteHistory = .empty
    ) -> [RenderedFile] {
        let plan = planned.plan
        let renderer = SiteRenderer(planned, theme: theme, kit: files.kit, history)
        // Pages name some of these files.
        let made = files.files + planned.features.flatMap { $0.files(plan, files.kit) }
        let pages = renderer.contexts(of: planned.pages, in: plan, files: made)
        let rendered = renderer.files(of: pages, in: plan) + made + plan.authorsFiles
        return plan.site.openFacts.isEmpty ? rendered : rendered.map(\.withOpenMarks)
    }

    /// The pages alone, of a plan whose texts say where they come from. What is worked out from texts, such as the version that readers
    /// acknowledge, is that of the same plan without marks.
    static func renderMarked(
        _ planned: PlannedSite, like plain: SitePlan, theme: any Theme, files: ThemeFiles, history: SiteHistory
    ) -> [RenderedFile] {
        let renderer = SiteRenderer(planned, theme: theme, kit: files.kit, history)
        let made = planned.features.flatMap { $0.files(plain, files.kit) }
        let pages = renderer.contexts(of: planned.pages, in: planned.plan, like: plain, files: made)
        let rendered = renderer.files(of: pages, in: planned.plan)
        return plain.site.openFacts.isEmpty ? rendered : rendered.map(\.withOpenMarks)
    }

    private func files(of pages: [(template: any Template, context: PageContext)], in plan: SitePlan) -> [RenderedFile] {
        let shells = shells(of: pages.map(\.context))
        return pages.parallelMap { template, context in
            file(of: template, context.sharing(PageShell.Key(context.page).flatMap { shells[$0] }), plan)
        }
    }

    /// All pages in some languages as one document.
    package static func renderOneFile(
        _ planned: PlannedSite, in languages: Set<Language>? = nil, theme: any Theme, files: ThemeFiles, history: SiteHistory = .empty
    ) -> RenderedFile {
        let plan = planned.plan
        let renderer = SiteRenderer(planned, theme: theme, kit: files.kit, history)
        let made = files.files + planned.features.flatMap { $0.files(plan, files.kit) }
        let languages = plan.site.languages.filter { languages?.contains($0) ?? true }
        let pages = renderer.contexts(of: planned.pages, in: plan, files: made).filter { languages.contains($0.context.page.language) }
        let document = OneFileDocument.file(
            of: languages, pages.map { OneFilePage($1, main: renderer.main(of: $0, $1, plan)) }, plan, theme: theme, parts: files.inline,
            files: made + plan.authorsFiles)
        return plan.site.openFacts.isEmpty ? document : document.withOpenMarks
    }

    private init(_ planned: PlannedSite, theme: any Theme, kit: ThemeKit, _ history: SiteHistory) {
        self.theme = theme
        self.kit = kit
        self.history = history
        features = planned.features
    }

    /// - Parameter plain: the plan whose texts are counted and compared, if it is another one.
    private func contexts(
        of pages: [TemplatedPage], in plan: SitePlan, like plain: SitePlan? = nil, files: [RenderedFile]
    ) -> [(template: any Template, context: PageContext)] {
        let plain = plain ?? plan
        let cleared = ClearedTexts(of: plain.site, plan.messages)
        let versions = TextVersions(of: plain.site, history)
        let siteContexts = plan.site.localizedSites.map { localizedSite in
            SiteContext(
                site: plan.site, localizedSite: localizedSite, links: plan.links, messages: plan.messages[localizedSite.language], kit: kit,
                searchIndex: files.first { $0.role == .searchIndex(localizedSite.language) }?.route,
                clearedBy: cleared.texts(in: localizedSite.language), textVersions: versions.versions(in: localizedSite.language),
                code: { [codes] in codes.code(for: $0) },
                kitItems: { [features] messages in features.flatMap { $0.kitItems(localizedSite, plan, messages) } })
        }
        return pages.map { templated in
            let page = templated.page
            return (
                templated.template,
                PageContext(page: page, in: siteContexts.first { $0.localizedSite.language == page.language } ?? siteContexts[0])
            )
        }
    }

    private func shells(of contexts: [PageContext]) -> [PageShell.Key: PageShell] {
        var shells: [PageShell.Key: PageShell] = [:]
        for context in contexts {
            guard let key = PageShell.Key(context.page), shells[key] == nil else { continue }
            shells[key] = theme.shell(context)
        }
        return shells
    }

    private func file(of template: any Template, _ context: PageContext, _ plan: SitePlan) -> RenderedFile {
        RenderedFile(route: context.page.route, bytes: theme.document(main(of: template, context, plan), context).bytes)
    }

    private func main(of template: any Template, _ context: PageContext, _ plan: SitePlan) -> HTML {
        let page = context.page
        // A text that nobody has translated keeps its own language as a whole, headings and labels included.
        let inside = page.textLanguage == page.language ? context : context.speaking(plan.messages[page.textLanguage])
        return template.main(inside, theme: theme)
    }
}

extension RenderedFile {
    /// With its open facts shown in the way of its kind of file.
    fileprivate var withOpenMarks: RenderedFile {
        guard OpenMark.isPresent(in: bytes) else { return self }
        let shown = route.path.hasSuffix(".html") ? OpenMark.html(bytes) : OpenMark.plain(bytes)
        return RenderedFile(route: route, bytes: shown, role: role)
    }
}

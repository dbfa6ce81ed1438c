import Hypertext
import Messages
import SiteComponents
import SiteModel
import SitePlan
import SiteTemplates

extension PrintArtefact {
    /// Every artefact there is. A new one is a file in Artefacts/ and a line here.
    static let all: [PrintArtefact] = [
        .deskCard, .deskCardsOnA4, .pocketCard, .pocketCardsOnA4, .guidelineCards, .guidelineCardsOnA4, .tableTent, .posters, .screensWide,
        .screensTall, .handbook, .reviewCopy, .guidelineSheets, .questionSheet, .managerSheet, .eventSign, .tileWide, .tileTall,
        .launchDeck, .sessionDecks,
    ]

    /// What a site has in a language, without what its settings switch off.
    static func sheets(in localizedSite: LocalizedSite) -> [(artefact: PrintArtefact, sheet: ArtefactSheet)] {
        all.filter { $0.isOn(in: localizedSite) }.flatMap { artefact in artefact.sheets(localizedSite).map { (artefact, $0) } }
    }

    static func pages(in localizedSite: LocalizedSite, of site: Site, messages: Messages) -> [TemplatedPage] {
        sheets(in: localizedSite).map { artefact, sheet in
            let name = sheet.name(of: artefact)
            return SheetTemplate(artefact: artefact, sheet: sheet).page(
                key: .sheet(name), route: site.route("sheets/\(name).html", in: localizedSite.language), language: localizedSite.language,
                textLanguage: sheet.language, title: sheet.title ?? messages.text(artefact.title),
                summary: messages.text(artefact.group.purpose),
                medium: .sheet(Page.Sheet(group: artefact.group, isSlideShow: artefact.group == .slides)))
        }
    }

    static func kitItems(in localizedSite: LocalizedSite, _ plan: SitePlan, _ messages: Messages) -> [KitItem] {
        sheets(in: localizedSite).compactMap { artefact, sheet -> KitItem? in
            let name = sheet.name(of: artefact)
            guard let target = plan.links.target(.sheet(name), in: localizedSite.language) else { return nil }
            let pdf = PrintJob.route(name, in: localizedSite.language)
            var files = plan.links.offeredPDFs.contains(pdf) ? [KitItem.File(route: pdf, kind: "PDF")] : []
            if sheet.drawing != nil { files.insert(KitItem.File(route: drawing(name, in: localizedSite, of: plan), kind: "SVG"), at: 0) }
            return KitItem(
                phase: artefact.group.phase, title: target.title, purpose: messages.text(artefact.group.purpose),
                size: messages.text(artefact.size), format: artefact.format, sheet: target.route, files: files,
                isOneOfMany: artefact.group == .guidelineSheets)
        }.sorted { ($0.sheet?.path ?? "") < ($1.sheet?.path ?? "") }
    }

    static func drawings(in localizedSite: LocalizedSite, of plan: SitePlan, _ kit: ThemeKit) -> [RenderedFile] {
        sheets(in: localizedSite).compactMap { artefact, sheet in
            sheet.drawing.map {
                RenderedFile(route: drawing(sheet.name(of: artefact), in: localizedSite, of: plan), text: $0(localizedSite, kit))
            }
        }
    }

    private static func drawing(_ name: String, in localizedSite: LocalizedSite, of plan: SitePlan) -> Route {
        plan.site.route("kit/\(name).svg", in: localizedSite.language)
    }
}

/// A page of the site that is made to be printed.
private struct SheetTemplate: Template {
    let artefact: PrintArtefact
    let sheet: ArtefactSheet

    var places: [PageKey: String] { sheet.places }

    func main(_ context: PageContext, theme: any Theme) -> HTML {
        context.sheet(context.text(artefact.instructions)) { sheet.papers(context) }
    }
}

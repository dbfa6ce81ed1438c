import Messages
import SiteModel
import SitePlan
import SiteValues
import Text

/// guidelines.json: every guideline for other programs (chat assistants, dashboards, an audit). Format 1; keys are only ever added.
enum GuidelinesJSON {
    static func file(_ localizedSite: LocalizedSite, _ plan: SitePlan) -> RenderedFile {
        let route = plan.site.route("guidelines.json", in: localizedSite.language)
        let settings = localizedSite.settings
        let json = JSONText.object([
            ("format", .number(1)),
            ("language", .string(localizedSite.language.tag)),
            ("organisation", .string(settings.organisation)),
            ("title", .string(settings.title)),
            ("edition", .optional(settings.edition)),
            ("updated", .optional(settings.updated?.iso)),
            ("guidelines", .array(localizedSite.guidelines.map { guideline($0, localizedSite, plan, from: route) })),
        ])
        return RenderedFile(route: route, text: json.text(indented: true) + "\n")
    }

    private static func guideline(_ guideline: Guideline, _ localizedSite: LocalizedSite, _ plan: SitePlan, from route: Route) -> JSONText {
        let target = plan.links.target(.guideline(guideline.id), in: localizedSite.language)
        return .object([
            ("id", .string(guideline.id.description)),
            ("number", .number(guideline.number)),
            ("kind", .string(guideline.kind.rawValue)),
            ("stance", .optional(guideline.stance?.rawValue)),
            ("title", .string(guideline.title)),
            ("card", .optional(guideline.card)),
            ("summary", .string(guideline.summary)),
            ("motto", .optional(guideline.motto)),
            ("language", .string(guideline.provenance.language.tag)),
            ("url", .optional(target?.route.relative(from: route))),
            ("owner", .optional(guideline.owner?.description)),
            ("reviewed", .optional(guideline.reviewed?.iso)),
            ("next_review", .optional(guideline.nextReview?.iso)),
            ("related", .strings(guideline.related.map(\.description))),
            ("incidents", .strings(guideline.incidents.filter { localizedSite.incident($0) != nil }.map(\.description))),
        ])
    }
}

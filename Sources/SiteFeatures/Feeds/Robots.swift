import SiteModel
import SitePlan

/// robots.txt: an intranet site is kept out of indexes unless the settings say otherwise.
enum Robots {
    static func file(_ plan: SitePlan) -> RenderedFile {
        let hidden = plan.site.defaultLocalizedSite.settings.robots == .noindex
        var text = "User-agent: *\n" + (hidden ? "Disallow: /\n" : "Allow: /\n")
        if let base = plan.site.defaultLocalizedSite.settings.baseURL { text += "Sitemap: \(base.withSlash)sitemap.xml\n" }
        return RenderedFile(route: Route("robots.txt"), text: text)
    }
}

import SiteModel
import SitePlan
import SiteValues
import Text

/// sitemap.xml (sitemaps.org 0.9) with the language twins of each page. It needs whole addresses, so there is none without a base URL.
enum SitemapXML {
    static func file(_ plan: SitePlan) -> RenderedFile? {
        guard let base = plan.site.defaultLocalizedSite.settings.baseURL?.withSlash else { return nil }
        var text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\""
        text += " xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n"
        for page in plan.pages where page.medium == .screen && !page.isArchived && page.key != .layout(.notFound) {
            text += "<url><loc>\(MarkupEscape.escaped(base + page.route.path, in: .xml))</loc>"
            if let reviewed = page.care?.reviewed { text += "<lastmod>\(reviewed.iso)</lastmod>" }
            for language in plan.site.languages {
                guard let twin = plan.links.target(page.key, in: language) else { continue }
                text +=
                    "<xhtml:link rel=\"alternate\" hreflang=\"\(language.tag)\" href=\"\(MarkupEscape.escaped(base + twin.route.path, in: .xml))\"/>"
            }
            text += "</url>\n"
        }
        return RenderedFile(route: Route("sitemap.xml"), text: text + "</urlset>\n")
    }
}

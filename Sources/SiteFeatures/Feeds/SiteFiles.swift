import SiteModel
import SitePlan

/// The files of the site that are not pages: for machines, feeds and crawlers. A new one is a file beside this one and a line here.
enum SiteFiles {
    static func all(for plan: SitePlan) -> [RenderedFile] {
        var files: [RenderedFile] = []
        for localizedSite in plan.site.localizedSites {
            files.append(AtomFeed.file(localizedSite, plan))
            files.append(GuidelinesJSON.file(localizedSite, plan))
        }
        files.append(Robots.file(plan))
        if let sitemap = SitemapXML.file(plan) { files.append(sitemap) }
        return files
    }
}

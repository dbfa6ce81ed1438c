package import SiteModel
package import SitePages

/// Everything a rule may look at: the site as loaded, where its pages will stand, and the theme with the site's own colours laid over it.
package struct CheckInput: Sendable {
    package let site: Site
    package let plan: SitePlan
    package let theme: ThemeSource
    /// Gathered once for all rules.
    let links: [AuthorLink]

    package init(site: Site, plan: SitePlan, theme: ThemeSource) {
        self.site = site
        self.plan = plan
        self.theme = theme
        links = AuthorLink.all(in: site)
    }
}

package import Messages
package import SiteChecking
package import SiteComponents
package import SiteModel
package import SitePlan
package import SiteTemplates

/// A part of the site that needs no other: it brings pages, files, rules and things for the launch kit, and nothing else knows it.
/// A new one is a folder with one such value, and a line in SitePipeline.
package struct Feature: Sendable {
    /// Pages of one language.
    package let pages: @Sendable (LocalizedSite, Site, Messages) -> [TemplatedPage]
    /// Files that are not pages. Made after the plan, because they link to pages.
    package let files: @Sendable (SitePlan, ThemeKit) -> [RenderedFile]
    /// Places of those files that authors' names decide, for `check`, which makes no files.
    package let claims: @Sendable (SitePlan) -> [PathClaim]
    package let rules: [Rule]
    /// What the launch page lists, in the words of one language.
    package let kitItems: @Sendable (LocalizedSite, SitePlan, Messages) -> [KitItem]

    init(
        pages: @escaping @Sendable (LocalizedSite, Site, Messages) -> [TemplatedPage] = { _, _, _ in [] },
        files: @escaping @Sendable (SitePlan, ThemeKit) -> [RenderedFile] = { _, _ in [] },
        claims: @escaping @Sendable (SitePlan) -> [PathClaim] = { _ in [] },
        rules: [Rule] = [],
        kitItems: @escaping @Sendable (LocalizedSite, SitePlan, Messages) -> [KitItem] = { _, _, _ in [] }
    ) {
        self.pages = pages
        self.files = files
        self.claims = claims
        self.rules = rules
        self.kitItems = kitItems
    }
}

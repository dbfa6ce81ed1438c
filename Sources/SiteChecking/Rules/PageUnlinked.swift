import Diagnostics
import SiteModel
import SitePlan

extension Rule {
    package static let pageUnlinked = Rule(
        "page-unlinked", .warning,
        why: "A page that only the search reaches is read by those alone who know what to look for.",
        example: Example(
            in: "content/guidelines/get-tea.md",
            broken: "Get tea, then type.",
            mended: "Get tea, then type. New here? There is [a page for you](../pages/welcome.md).")
    ) { input, findings in
        let localizedSite = input.site.defaultLocalizedSite
        let pages = localizedSite.articles.filter { $0.layout == .plain && $0.menuPlace.isOnNoList(of: localizedSite) }
        guard !pages.isEmpty else { return }
        // A page that links to itself is not found that way.
        let own = Dictionary(pages.map { ($0.provenance.originalPath, $0.key) }) { first, _ in first }
        let linked = Set(
            localizedSite.addresses.compactMap { address, location -> PageKey? in
                guard case .page(let key, _) = input.plan.links.resolve(address, from: location.path, in: localizedSite.language) else {
                    return nil
                }
                return own[location.path] == key ? nil : key
            })
        for page in pages where !linked.contains(page.key) {
            findings.report(
                at: page.provenance.location(of: "in_menu"), "Nothing but the search leads to this page.",
                remedy: "Link to it from another text, or say `in_menu: foot`, which puts it into the foot of every page.")
        }
    }
}

extension MenuPlace? {
    /// The list of all pages has what is not meant to be on no list, and the page of the launch has what is for the team.
    fileprivate func isOnNoList(of localizedSite: LocalizedSite) -> Bool {
        switch self {
        case .head, .foot: false
        case .some(.none): true
        case .team: localizedSite.article(layout: .launch) == nil && localizedSite.article(layout: .sitemap) == nil
        case nil: localizedSite.article(layout: .sitemap) == nil
        }
    }
}

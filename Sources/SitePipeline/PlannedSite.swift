package import Diagnostics
package import Messages
package import SiteFeatures
package import SiteModel
package import SitePlan
package import SiteTemplates

/// The plan of a site, and its pages with the templates that show them.
package struct PlannedSite: Sendable {
    package private(set) var plan: SitePlan
    /// By route, as in the plan.
    package let pages: [TemplatedPage]
    package let features: [Feature]

    /// The same pages with another plan of them.
    func with(_ plan: SitePlan) -> PlannedSite {
        var copy = self
        copy.plan = plan
        return copy
    }

    /// Two things at one place are a finding.
    package init(
        _ site: Site, messages: SiteMessages, features: [Feature] = Feature.all, pdfs: PDFOffer = .asSet, into log: inout DiagnosticLog
    ) {
        self.features = features
        pages = site.localizedSites.flatMap { localizedSite -> [TemplatedPage] in
            let messages = messages[localizedSite.language]
            return PageKinds.all.flatMap { $0.pages(in: localizedSite, of: site, messages: messages) }
                + features.flatMap { $0.pages(localizedSite, site, messages) }
        }.sorted { $0.page.route < $1.page.route }
        plan = Planner.plan(
            site, pages: pages.map(\.page),
            unpublished: Dictionary(
                uniqueKeysWithValues: site.localizedSites.map { ($0.language, PageKinds.switchedOff(in: $0, of: site)) }),
            messages: messages, pdfs: pdfs, claims: { plan in features.flatMap { $0.claims(plan) } }, into: &log)
    }
}

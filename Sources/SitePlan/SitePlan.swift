package import Messages
package import SiteModel
package import SiteValues

/// Every page and file of the site with its place, before anything is rendered.
package struct SitePlan: Sendable {
    package let site: Site
    /// By route.
    package let pages: [Page]
    package internal(set) var links: LinkTable
    /// Pictures and documents of the authors that go out, by path.
    package let copies: [CopiedFile]
    /// Those of them that go out in another form.
    var pictures: [FinishedPicture] = []
    /// The interface in the languages of the site.
    package let messages: SiteMessages
    package let cache = PlanCache()

    /// The sheets whose PDFs pages link to.
    package var offeredPDFs: [PrintJob] { printJobs.filter { links.offeredPDFs.contains($0.pdf) } }

    /// What the search of a language reads; nil where no page searches. The name is the same for ever, so that a changed text does not change
    /// every page, and it is known before the index is made.
    package func searchIndex(in language: Language) -> Route? {
        links.target(.layout(.search), in: language) == nil ? nil : Route("assets/search.\(language.tag).js")
    }

    /// The same plan with the PDFs of an offer.
    func offering(_ offer: PDFOffer) -> SitePlan {
        var links = links
        let features = site.defaultLocalizedSite.settings.features
        links.offeredPDFs = Set(printJobs.filter { offer.includes($0, by: features) }.map(\.pdf))
        return SitePlan(site: site, pages: pages, links: links, copies: copies, messages: messages)
    }
}

package import Messages
package import SiteModel

/// Every page and file of the site with its place, before anything is rendered.
package struct SitePlan: Sendable {
    package let site: Site
    /// By route.
    package let pages: [Page]
    package let links: LinkTable
    /// Pictures and documents of the authors, copied as they are.
    package let copies: [(route: Route, bytes: [UInt8])]
    /// The interface in the languages of the site.
    package let messages: SiteMessages

    /// The same plan with these PDFs to be offered.
    package func offering(_ pdfs: Set<Route>) -> SitePlan {
        var links = links
        links.madePDFs = pdfs
        return SitePlan(site: site, pages: pages, links: links, copies: copies, messages: messages)
    }
}

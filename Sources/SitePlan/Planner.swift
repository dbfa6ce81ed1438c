package import Diagnostics
package import Messages
package import SiteModel
package import SiteValues

package enum Planner {
    /// Puts the pages of all languages into one plan. Two things at one place are a finding; links that lead nowhere are found by the rules.
    /// - Parameters:
    ///   - unpublished: texts that have no page for now, beside those that the site itself knows.
    ///   - claims: places of files that are not pages, once the plan is known.
    package static func plan(
        _ site: Site, pages: [Page], unpublished: [Language: [UnpublishedDocument]] = [:], messages: SiteMessages,
        pdfs: PDFOffer = .asSet, claims: (SitePlan) -> [PathClaim] = { _ in [] }, into log: inout DiagnosticLog
    ) -> SitePlan {
        var links = LinkTable()
        for file in site.assets where !file.path.hasSuffix(".css") { links.add(file: file.path, at: CopiedFile.route(of: file.path)) }
        for localizedSite in site.localizedSites {
            for document in localizedSite.unpublished + (unpublished[localizedSite.language] ?? []) {
                links.add(document, in: localizedSite.language)
            }
            for situation in localizedSite.situations + [localizedSite.shouldIReply].compactMap(\.self) {
                links.add(source: "\(situation.provenance.originalPath)#\(situation.id)", for: .situation(situation.id, node: nil))
            }
        }
        for page in pages {
            links.add(
                .init(route: page.route, title: page.title, menu: page.menu, textLanguage: page.textLanguage, anchors: page.anchors),
                for: page.key, in: page.language)
            if let source = page.source, !page.isRedirect { links.add(source: source, for: page.key) }
        }
        links.addLogo(of: site)
        links.addPhotos(of: site)
        let pages = pages.sorted { $0.route < $1.route }
        let copies = CopiedFile.all(of: site, links)
        for copy in copies {
            if let size = PictureSize(of: copy.source.bytes) { links.add(size: size, of: copy.route) }
        }
        let plan = SitePlan(site: site, pages: pages, links: links, copies: copies, messages: messages).offering(pdfs)
        PathClaim.check(pages.map { PathClaim($0) } + claims(plan), into: &log)
        return plan
    }
}

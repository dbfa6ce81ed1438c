package import Diagnostics
package import Messages
package import SiteModel

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
        let copies = plan(copiesOf: site.assets, into: &links)
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
            if let source = page.source { links.add(source: source, for: page.key) }
        }
        let pages = pages.sorted { $0.route < $1.route }
        let plan = SitePlan(site: site, pages: pages, links: links, copies: copies, messages: messages).offering(pdfs)
        PathClaim.check(pages.map { PathClaim($0) } + claims(plan), into: &log)
        return plan
    }

    /// What authors put next to their texts and is not a text itself keeps its folder, under `files/`.
    private static func plan(copiesOf files: [SourceFile], into links: inout LinkTable) -> [(route: Route, bytes: [UInt8])] {
        files.filter { !$0.path.hasSuffix(".md") && !$0.path.hasSuffix(".yml") && !$0.path.hasSuffix(".css") }.map { file in
            let route = Route("files/" + file.path.replacing("content/", with: "", maxReplacements: 1))
            links.add(file: file.path, at: route)
            if let size = PictureSize(of: file.bytes) { links.add(size: size, of: route) }
            return (route, file.bytes)
        }
    }
}

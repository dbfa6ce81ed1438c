package import Diagnostics
package import Messages
package import SiteModel

package enum Planner {
    /// Puts the pages of all languages into one plan. Two pages at one place are a finding; links that lead nowhere are found by the rules.
    /// - Parameter unpublished: texts that have no page for now, beside those that the site itself knows.
    package static func plan(
        _ site: Site, pages: [Page], unpublished: [Language: [UnpublishedDocument]] = [:], messages: SiteMessages,
        pdfs: PDFOffer = .asSet, into log: inout DiagnosticLog
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
        reportClashes(pages, into: &log)
        return SitePlan(site: site, pages: pages, links: links, copies: copies, messages: messages).offering(pdfs)
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

    private static func reportClashes(_ pages: [Page], into log: inout DiagnosticLog) {
        var first: [String: Page] = [:]
        for page in pages {
            // A file share on Windows does not tell `Pause.html` from `pause.html`.
            let place = page.route.path.lowercased()
            if let other = first[place] {
                log.report(
                    Diagnostic(
                        rule: "duplicate-route", at: SourceLocation(path: page.source ?? page.route.path),
                        "This page would have the same address as “\(other.title)”: \(page.route).",
                        remedy: "Rename one of the two files."))
            } else {
                first[place] = page
            }
        }
    }
}

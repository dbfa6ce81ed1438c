package import Diagnostics
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
    func offering(_ pdfs: Set<Route>) -> SitePlan {
        var links = links
        links.madePDFs = pdfs
        return SitePlan(site: site, pages: pages, links: links, copies: copies, messages: messages)
    }
}

package enum Planner {
    /// Gives every page its place. Two pages at one place are a finding; links that lead nowhere are found by the rules.
    package static func plan(
        _ site: Site, files: [SourceFile], messages: SiteMessages, into log: inout DiagnosticLog
    ) -> SitePlan {
        var links = LinkTable()
        let copies = plan(copiesOf: files, into: &links)
        var pages: [Page] = []
        for localizedSite in site.localizedSites {
            for unpublished in localizedSite.unpublished + PageKinds.switchedOff(in: localizedSite, of: site) {
                links.add(unpublished, in: localizedSite.language)
            }
            for kind in PageKinds.all {
                for page in kind.pages(in: localizedSite, of: site, messages: messages[localizedSite.language]) {
                    pages.append(page)
                    links.add(
                        .init(
                            route: page.route, title: page.title, menu: page.menu, textLanguage: page.textLanguage,
                            anchors: page.content.anchors),
                        for: page.key, in: localizedSite.language)
                    if let source = page.source { links.add(source: source, for: page.key) }
                }
            }
        }
        pages.sort { $0.route < $1.route }
        reportClashes(pages, into: &log)
        return SitePlan(site: site, pages: pages, links: links, copies: copies, messages: messages)
    }

    /// What authors put beside their texts and is no text itself keeps its folder, under `files/`.
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
                        "This page would stand at the same address as “\(other.title)”: \(page.route).",
                        remedy: "Rename one of the two files."))
            } else {
                first[place] = page
            }
        }
    }
}

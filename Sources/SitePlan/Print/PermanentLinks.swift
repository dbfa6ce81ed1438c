package import Diagnostics
package import SiteModel
package import SiteValues

/// The short addresses that codes on cards and posters lead to, such as `go/sm-05.html`. They lead on to wherever the page is now, so that
/// a card printed years ago still works: one is never renamed and never taken away.
package enum PermanentLinks {
    private static let folder = "go/"

    /// Every one with where it leads. The first ones are there whatever pages the site has: they fall back to its beginning.
    package static func all(in localizedSite: LocalizedSite) -> [(name: String, key: PageKey)] {
        let fixed: [(name: String, key: PageKey)] = [
            ("post", .home), ("oops", .layout(.oops)), ("pause", .layout(.pause)), ("party", .layout(.launch)),
        ]
        return fixed + localizedSite.guidelines.map { (name(of: $0.id), .guideline($0.id)) }
    }

    /// `sm-05`
    package static func name(of id: GuidelineID) -> String {
        id.description.lowercased()
    }

    /// The address itself. It is printed: what it looks like is for life.
    package static func route(of name: String, in language: Language, of site: Site) -> Route {
        site.route("\(folder)\(name).html", in: language)
    }

    /// A warning for each published one that the plan has no page for: a closed door for everybody who scans an old card.
    package static func reportGone(_ published: [Route], from plan: SitePlan, into log: inout DiagnosticLog) {
        let planned = Set(plan.pages.map(\.route))
        for route in published where isOne(route) && !planned.contains(route) {
            log.report(
                Diagnostic(
                    rule: .printedAddressGone, severity: .warning, at: SourceLocation(path: route.path),
                    "Codes on paper lead here, if any are printed already, and this build takes the page away.",
                    remedy: "Put the guideline's file back with `expire:` and a day in it: then old codes lead to what became of it."))
        }
    }

    /// The guideline that an address of these is for.
    package static func guideline(_ route: Route) -> GuidelineID? {
        guard isOne(route), let name = route.path.split(separator: "/").last, name.hasSuffix(".html") else { return nil }
        return GuidelineID(name.dropLast(".html".count).uppercased())
    }

    /// Whether a page is where permanent links are, in any language.
    private static func isOne(_ route: Route) -> Bool {
        "/\(route.folder)".hasSuffix("/" + folder)
    }
}

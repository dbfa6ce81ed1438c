import SiteModel
import SitePlan
import Text

/// Where everything is once the site is one document. The page `de/guidelines/pause.html` is the element `de/guidelines/pause/`, and its
/// place `sources` is `de/guidelines/pause/sources`: no two pages share an id, none is that of a drawing, and an address still says where it
/// leads.
struct OneFilePlaces: Sendable {
    /// What becomes of a link that leads to a file of the site.
    enum Target: Equatable {
        case place(String)
        /// Not in the document, but on the site, which has a public address.
        case site(String)
        case nowhere
    }

    /// Ids of pages by path, percent-encoded as links have it.
    private var ids: [String: String] = [:]
    private let base: String?

    init(_ pages: [Page], of plan: SitePlan) {
        base = plan.site.defaultLocalizedSite.settings.baseURL?.withSlash
        for page in pages { ids[PercentEncoding.path(page.route.path)] = Self.id(of: page.route) }
        // A short address leads on to a page; here it leads there at once.
        for page in plan.pages {
            guard case .redirect(let key?) = page.medium, let target = plan.links.target(key, in: page.language) else { continue }
            ids[PercentEncoding.path(page.route.path)] = ids[PercentEncoding.path(target.route.path)]
        }
    }

    static func id(of route: Route) -> String {
        (route.path.hasSuffix(".html") ? String(route.path.dropLast(5)) : route.path) + "/"
    }

    static func id(_ name: String, on page: Route) -> String {
        id(of: page) + name
    }

    /// nil for an address that stays as it is.
    func target(of address: String, on page: Route) -> Target? {
        if address.hasPrefix("#") {
            return .place("#\(PercentEncoding.fragment(Self.id(of: page)))\(address.dropFirst())")
        }
        guard !Self.isAbsolute(address) else { return nil }
        let path = Self.path(of: address, on: page)
        let fragment = address.firstIndex(of: "#").map { address[address.index(after: $0)...] }
        guard let id = ids[path] else {
            let suffix = address.drop { $0 != "?" && $0 != "#" }
            return base.map { .site($0 + path + suffix) } ?? .nowhere
        }
        return .place("#" + PercentEncoding.fragment(id) + (fragment.map { String($0) } ?? ""))
    }

    func siteAddress(of page: Route, at place: String = "") -> String? {
        base.map { $0 + PercentEncoding.path(page.path) + (place.isEmpty ? "" : "#" + PercentEncoding.fragment(place)) }
    }

    /// The path from the site folder of a relative address on a page, without query and fragment.
    static func path(of address: String, on page: Route) -> String {
        var parts = PercentEncoding.path(page.path).split(separator: "/").dropLast()
        for part in address.prefix(while: { $0 != "#" && $0 != "?" }).split(separator: "/") where part != "." {
            if part == ".." { _ = parts.popLast() } else { parts.append(part) }
        }
        return parts.joined(separator: "/")
    }

    /// With a scheme, or of another host.
    private static func isAbsolute(_ address: String) -> Bool {
        address.hasPrefix("/") || address.prefix { !"/?#".contains($0) }.contains(":")
    }
}

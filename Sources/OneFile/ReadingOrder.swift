import SiteModel
import SitePlan

/// The order in which somebody reads a site from top to bottom: its first page, then each part with its list before its texts, then the
/// rest, and what only looks things up at the end.
struct ReadingOrder: Comparable {
    private let part: Int
    private let place: Int
    private let route: Route

    init(of page: Page, in localizedSite: LocalizedSite) {
        route = page.route
        switch page.key {
        case .home: (part, place) = (0, 0)
        case .layout(.guidelines): (part, place) = (1, -1)
        case .guideline(let id): (part, place) = (1, localizedSite.guidelines.firstIndex { $0.id == id } ?? 0)
        case .layout(.situations): (part, place) = (2, -1)
        case .situation(let id, _):
            (part, place) = (2, localizedSite.situations.firstIndex { $0.id == id } ?? localizedSite.situations.count)
        case .layout(.incidents): (part, place) = (3, -1)
        case .incident(let id): (part, place) = (3, localizedSite.incidents.firstIndex { $0.id == id } ?? localizedSite.incidents.count)
        case .layout(.pause): (part, place) = (4, 0)
        case .layout(.search), .layout(.sitemap): (part, place) = (6, 0)
        default: (part, place) = (5, 0)
        }
    }

    static func < (a: ReadingOrder, b: ReadingOrder) -> Bool {
        (a.part, a.place, a.route) < (b.part, b.place, b.route)
    }
}

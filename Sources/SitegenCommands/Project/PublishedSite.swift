import SiteOutput
import SitePlan

/// What an earlier build left in an output folder.
enum PublishedSite {
    static func routes(in folder: String) -> [Route] {
        Manifest(in: folder)?.paths.map { Route($0.description) } ?? []
    }
}

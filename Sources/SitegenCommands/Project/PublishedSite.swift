import SiteOutput
import SitePlan
import SiteValues

/// What an earlier build left in an output folder.
enum PublishedSite {
    static func routes(in folder: String) -> [Route] {
        Manifest(in: folder)?.paths.map { Route($0.description) } ?? []
    }

    /// The guidelines whose address may be printed on a card.
    static func guidelines(in folder: String) -> Set<GuidelineID> {
        Set(routes(in: folder).compactMap { PermanentLinks.guideline($0) })
    }
}

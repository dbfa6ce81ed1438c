import Diagnostics
import SiteModel
package import SitePlan

/// What not every site shows, with styles in files of their own.
package enum StyledPart: String, Sendable, CaseIterable {
    case logo
    case photos
    /// Of more guidelines than anybody reads at once.
    case longLists

    /// The parts that no page of a site shows.
    package static func unused(in plan: SitePlan) -> Set<StyledPart> {
        Set(
            allCases.filter { part in
                switch part {
                case .logo: plan.links.logo == nil
                case .photos: !plan.links.showsPhotos
                case .longLists: plan.site.defaultLocalizedSite.guidelines.count < 40
                }
            })
    }

    /// Files of our own themes and of no others: what somebody else's `css/50-logo.css` styles, only they know.
    package var files: Set<String> {
        switch self {
        case .logo: ["css/37-logo.css", "css/93-logo-sheets.css"]
        case .photos: ["css/36-photos.css", "css/61-photos.css"]
        case .longLists: ["css/38-long-lists.css"]
        }
    }

    func owns(_ file: SourceFile) -> Bool { files.contains(file.path) }
}

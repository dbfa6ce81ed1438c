import Diagnostics
package import SitePlan

/// What not every site shows, with styles in files of their own: `css/36-photos.css`, `css/37-logo.css`, `css/93-logo-sheets.css`.
package enum StyledPart: String, Sendable, CaseIterable {
    case logo
    case photos

    /// The parts that no page of a site shows.
    package static func unused(in plan: SitePlan) -> Set<StyledPart> {
        Set(allCases.filter { $0 == .logo ? plan.links.logo == nil : !plan.links.showsPhotos })
    }

    func owns(_ file: SourceFile) -> Bool {
        file.path.contains("-\(rawValue).") || file.path.contains("-\(rawValue)-")
    }
}

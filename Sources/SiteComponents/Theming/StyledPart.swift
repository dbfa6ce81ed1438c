import Diagnostics
package import SitePlan

/// What not every site shows, with styles in files of their own.
package enum StyledPart: String, Sendable, CaseIterable {
    case logo
    case photos

    /// The parts that no page of a site shows.
    package static func unused(in plan: SitePlan) -> Set<StyledPart> {
        Set(allCases.filter { $0 == .logo ? plan.links.logo == nil : !plan.links.showsPhotos })
    }

    /// Files of our own themes and of no others: what somebody else's `css/50-logo.css` styles, only they know.
    package var files: Set<String> {
        switch self {
        case .logo: ["css/37-logo.css", "css/93-logo-sheets.css"]
        case .photos: ["css/36-photos.css", "css/61-photos.css"]
        }
    }

    func owns(_ file: SourceFile) -> Bool { files.contains(file.path) }
}

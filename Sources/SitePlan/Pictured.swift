package import SiteModel
package import SiteValues

/// An entry that may have a photo.
package protocol Pictured: ContentKind {
    var photo: Photo? { get }
    /// Whom or what it shows; also its alternative text where the author wrote none.
    var photoName: String { get }
    /// The page that shows it.
    static var photoPage: PageKey { get }
    /// Whether the entry itself may be seen.
    func mayBeShown(on day: CivilDate) -> Bool
}

extension Superstar: Pictured {
    package var photoName: String { name }
    package static let photoPage = PageKey.layout(.getInvolved)
}

extension Story: Pictured {
    package var photoName: String { teller }
    package static let photoPage = PageKey.layout(.getInvolved)
}

extension Contact: Pictured {
    package var photoName: String { name }
    package static let photoPage = PageKey.layout(.contacts)
    package func mayBeShown(on day: CivilDate) -> Bool { true }
}

extension Article: Pictured {
    package var photoName: String { title }
    package static let photoPage = PageKey.home
    package func mayBeShown(on day: CivilDate) -> Bool { layout == .home }
}

extension LocalizedSite {
    /// Entries of the site that have a photo, of whatever kind, with it, whether or not it is shown.
    package var pictured: [(entry: any Pictured, photo: Photo)] {
        content.entries.compactMap { entry in
            guard let entry = entry as? any Pictured, let photo = entry.photo else { return nil }
            return (entry, photo)
        }
    }
}

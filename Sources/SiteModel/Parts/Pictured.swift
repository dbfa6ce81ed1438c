package import SiteValues

/// An entry that may have a photo.
package protocol Pictured: ContentKind {
    var photo: Photo? { get }
    /// Whom or what it shows; also its alternative text where the author wrote none.
    var photoName: String { get }
    /// The page that shows it.
    static var photoLayout: Layout { get }
    /// Whether the entry itself may be seen.
    func mayBeShown(on day: CivilDate) -> Bool
}

extension Superstar: Pictured {
    package var photoName: String { name }
    package static let photoLayout = Layout.getInvolved
}

extension Story: Pictured {
    package var photoName: String { teller }
    package static let photoLayout = Layout.getInvolved
}

extension Contact: Pictured {
    package var photoName: String { name }
    package static let photoLayout = Layout.contacts
    package func mayBeShown(on day: CivilDate) -> Bool { true }
}

extension Article: Pictured {
    package var photoName: String { title }
    package static let photoLayout = Layout.home
    package func mayBeShown(on day: CivilDate) -> Bool { layout == .home }
}

extension Pictured {
    /// The photo, as long as it may be seen and its page is on the site.
    package func shownPhoto(on day: CivilDate, in localizedSite: LocalizedSite) -> Photo? {
        guard let photo, photo.mayBeShown(on: day), mayBeShown(on: day), localizedSite.article(layout: Self.photoLayout) != nil else {
            return nil
        }
        return photo
    }
}

extension LocalizedSite {
    /// Entries that have a photo, of whatever kind, whether or not it is shown.
    package var pictured: [any Pictured] {
        content.entries.compactMap { $0 as? any Pictured }.filter { $0.photo != nil }
    }
}

package import Diagnostics

/// An address that was published once, with its line in `content/addresses.txt`: somebody may have it in a mail, a chat or a bookmark.
package struct PublishedAddress: Sendable, Hashable {
    /// From the site's folder, such as `guidelines/pause.html`.
    package let path: String
    package let location: SourceLocation

    package init(path: String, location: SourceLocation) {
        self.path = path
        self.location = location
    }
}
